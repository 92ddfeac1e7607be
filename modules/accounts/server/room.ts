import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { letGo } from './commands/let-go.ts'
import { tidy } from './commands/tidy.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'

export { identify } from './auth/identify.ts'

export const room: Room = {
  name: 'accounts',
  endpoints,
  rights,
  refusals,
  routes,
  personalData,
  retention,
  listeners: { 'people.died': letGo, 'people.moved-out': letGo },
  jobs: {
    // 3:23 in Shanghai.
    'accounts.tidy': { cron: '23 19 * * *', run: tidy },
  },
}
