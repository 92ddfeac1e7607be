import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { countRound } from './commands/count-round.ts'
import { mixSheets } from './commands/mix-sheets.ts'
import { roundsToCount, roundsUnderWay } from './store.ts'

/** In the morning after the last day a round is counted, so that single answers lie about no longer than they have to. */
async function countOver(parts: Parts): Promise<void> {
  for (const ground of await parts.grounds()) {
    const scope = { actor: null, now: parts.clock(), ground }
    const due = await inUnit(parts, scope, (unit) => unit.read(roundsToCount(unit, dayOf(unit.now))))
    for (const { id } of due) await inUnit(parts, scope, (unit) => countRound(unit, id))
  }
}

/** At night the sheets that came in the day lose their order. */
async function mixOpen(parts: Parts): Promise<void> {
  for (const ground of await parts.grounds()) {
    const scope = { actor: null, now: parts.clock(), ground }
    const open = await inUnit(parts, scope, (unit) => unit.read(roundsUnderWay(unit, dayOf(unit.now))))
    for (const { id } of open) await inUnit(parts, scope, (unit) => mixSheets(unit, id))
  }
}

export const jobs: Record<string, Job> = {
  'appraisals.mix': { cron: '40 2 * * *', makeUpHours: 20, run: (parts) => mixOpen(parts) },
  'appraisals.count': { cron: '10 6 * * *', makeUpHours: 48, run: (parts) => countOver(parts) },
}
