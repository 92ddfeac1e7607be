import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { fileAccess } from './file-access.ts'
import { jobs } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { raised } from './raised.ts'
import { routes } from './routes.ts'
import { templates } from './templates.ts'

export const room: Room = {
  name: 'topics',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  messages: templates,
  raised,
  fileAccess,
  personalData,
  retention,
}
