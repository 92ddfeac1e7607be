import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { listeners } from './listeners.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'
import { templates } from './templates.ts'

export const room: Room = {
  name: 'meetings',
  endpoints,
  rights,
  refusals,
  routes,
  messages: templates,
  listeners,
  personalData,
  retention,
  sealed,
}
