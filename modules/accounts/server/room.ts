import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { followPost } from './commands/follow-post.ts'
import { letGo } from './commands/let-go.ts'
import { tidy } from './commands/tidy.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'

export { identify } from './auth/identify.ts'

export const room: Room = {
  name: 'accounts',
  endpoints,
  rights,
  refusals,
  routes,
  personalData,
  retention,
  sealed,
  listeners: { 'people.died': letGo, 'people.moved-out': letGo, 'bodies.post-ended': followPost },
  jobs: {
    'accounts.tidy': { cron: '23 3 * * *', run: tidy },
  },
}
