import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { routes } from './routes.ts'

export { openGrounds } from './grounds.ts'

export const room: Room = {
  name: 'places',
  endpoints,
  rights,
  refusals,
  routes,
  personalData: { none: 'Places are addresses and areas; who lives or owns there stands in people and titles.' },
}
