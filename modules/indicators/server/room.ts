import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { jobs } from './jobs.ts'
import { counters, listeners } from './listeners.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'

export const room: Room = {
  name: 'indicators',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  counters,
  listeners,
  retention,
  personalData: {
    none: 'Numbers, and ids of records that other rooms keep; nothing here says anything about a person.',
  },
}
