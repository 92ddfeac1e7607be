import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { endRunOut } from './commands/end-post.ts'
import { fileAccess } from './file-access.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { raised } from './raised.ts'
import { routes } from './routes.ts'
import { sealed } from './sealed.ts'

export const room: Room = {
  name: 'bodies',
  endpoints,
  rights,
  refusals,
  routes,
  personalData,
  retention,
  sealed,
  fileAccess,
  raised,
  jobs: {
    // What ran out with yesterday.
    'bodies.end-run-out': { cron: '7 0 * * *', run: endRunOut },
  },
}
