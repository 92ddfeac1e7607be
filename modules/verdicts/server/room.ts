import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { listeners } from './commands/record-verdict.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'
import { templates } from './templates.ts'

export const room: Room = {
  name: 'verdicts',
  endpoints,
  rights,
  refusals,
  routes,
  listeners,
  sealed,
  messages: templates,
  retention,
  personalData: {
    none: 'Sums, the labels of flats whose ballots are disputed, and packs that name people by codes; who they are stands in ballots and rolls.',
  },
}
