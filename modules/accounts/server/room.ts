import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { routes } from './routes.ts'

export { identify } from './auth/identify.ts'

export const room: Room = {
  name: 'accounts',
  endpoints,
  rights,
  refusals,
  routes,
  personalData: { none: 'to be set' },
}
