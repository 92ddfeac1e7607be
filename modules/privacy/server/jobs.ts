import type { Room } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { sweep } from './commands/keeping.ts'
import { escalateLate } from './commands/requests.ts'

export const jobs: NonNullable<Room['jobs']> = {
  'privacy.run-rules': {
    cron: '50 2 * * *',
    makeUpHours: 20,
    async run(parts) {
      for (const ground of await parts.grounds()) await sweep(parts, ground)
    },
  },
  'privacy.late-requests': {
    cron: '5 * * * *',
    async run(parts) {
      for (const ground of await parts.grounds()) {
        await inUnit(parts, { actor: null, now: parts.clock(), ground }, escalateLate)
      }
    },
  },
}
