import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { jobs } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './secret.ts'
import { templates } from './templates.ts'

export const room: Room = {
  name: 'appraisals',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  messages: templates,
  personalData,
  sealed,
  retention,
}
