import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { endForGone } from './jobs.ts'
import { looksAt, personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'

export const room: Room = {
  name: 'safety',
  endpoints,
  rights,
  refusals,
  routes,
  listeners: { 'people.moved-out': endForGone, 'people.died': endForGone },
  personalData,
  retention,
  sealed,
  looksAt,
}
