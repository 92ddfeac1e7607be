import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { routes } from './routes.ts'

export const room: Room = {
  name: 'conventions',
  endpoints,
  rights,
  refusals,
  routes,
  personalData: { none: 'Titles only; nothing here is about a person.' },
}
