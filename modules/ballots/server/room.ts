import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { fileAccess } from './file-access.ts'
import { listeners } from './listeners.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'

export const room: Room = {
  name: 'ballots',
  endpoints,
  rights,
  refusals,
  routes,
  listeners,
  fileAccess,
  personalData,
  retention,
  sealed,
}
