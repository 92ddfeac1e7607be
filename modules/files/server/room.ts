import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { sweepFiles } from './commands/sweep-files.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'
import { routes } from './routes.ts'

export const room: Room = {
  name: 'files',
  endpoints,
  rights,
  refusals,
  routes,
  personalData,
  retention,
  jobs: {
    'files.sweep': { cron: '17 * * * *', run: async (parts) => void (await sweepFiles(parts)) },
  },
}
