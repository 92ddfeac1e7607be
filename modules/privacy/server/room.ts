import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { followAnswer, followCorrection } from './commands/requests.ts'
import { jobs } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'
import { fileAccess, looksAt } from './looks.ts'
import { templates } from './templates.ts'

export const room: Room = {
  name: 'privacy',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  listeners: { 'people.correction-asked': followCorrection, 'people.correction-answered': followAnswer },
  personalData,
  retention,
  sealed,
  messages: templates,
  looksAt,
  fileAccess,
}
