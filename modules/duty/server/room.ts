import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { jobs, keepByMatter } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { raised } from './raised.ts'
import { routes } from './routes.ts'
import { templates } from './templates.ts'
import { sealed } from './sealed.ts'

export const room: Room = {
  name: 'duty',
  endpoints,
  rights,
  refusals,
  routes,
  jobs,
  messages: templates,
  raised,
  listeners: { 'matters.confirmed': keepByMatter },
  personalData,
  retention,
  sealed,
}
