import { mayAsk } from '#kit/contract/rights.ts'
import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { jobs, listeners } from './jobs.ts'
import { looksAt } from './looking.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'

export const room: Room = {
  name: 'policies',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  listeners,
  // Authorisations are opened by those who work with them.
  fileAccess: async (unit) => mayAsk(rights['policies.work'], unit.actor, unit.ground),
  personalData,
  retention,
  sealed,
  looksAt,
}
