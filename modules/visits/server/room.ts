import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { fileAccess } from './file-access.ts'
import { jobs } from './jobs.ts'
import { bereaved, careChanged, movedIn, policyFound } from './listeners.ts'
import { personalData } from './personal-data.ts'
import { looksAt, retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './seals.ts'

export const room: Room = {
  name: 'visits',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  fileAccess,
  listeners: {
    'people.died': bereaved,
    'people.moved-in': movedIn,
    'people.care-changed': careChanged,
    'policies.found': policyFound,
  },
  personalData,
  retention,
  looksAt,
  sealed,
}
