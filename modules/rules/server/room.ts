import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { routes } from './routes.ts'

export const room: Room = {
  name: 'rules',
  endpoints,
  rights,
  refusals,
  routes,
  personalData: { none: 'Rules of law and arithmetic; nothing here is about a person.' },
}
