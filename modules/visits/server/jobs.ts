import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { dropRoundsBefore } from './store.ts'

/** Whom each worker was given yesterday is let go of; that they were looked at stands with the persons. */
async function dropRounds(parts: Parts): Promise<void> {
  const now = parts.clock()
  for (const ground of await parts.grounds())
    await inUnit(parts, { actor: null, now, ground }, async (unit) => unit.write(dropRoundsBefore(unit, dayOf(now))))
}

export const jobs: Record<string, Job> = {
  'visits.drop-rounds': { cron: '20 3 * * *', run: dropRounds, makeUpHours: 24 },
}
