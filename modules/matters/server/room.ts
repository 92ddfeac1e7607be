import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { fileAccess } from './file-access.ts'
import { followEndOfStanding, followHandOver, jobs } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { looksAt, retention } from './retention.ts'
import { routes } from './routes.ts'

export const room: Room = {
  name: 'matters',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  fileAccess,
  listeners: { 'accounts.handed-over': followHandOver, 'accounts.standing-ended': followEndOfStanding },
  personalData,
  retention,
  looksAt,
}
