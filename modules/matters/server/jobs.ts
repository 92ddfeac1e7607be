import { inUnit } from '#kit/server/unit.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard, Job } from '#kit/server/room.ts'
import { escalationDue } from '../domain/deadlines.ts'
import { known } from './known.ts'
import { stateOf } from './rows.ts'
import { earlierAt, insertLinks, matterById, toEscalate } from './store.ts'
import { holdMatter, takeStep } from './take-step.ts'

const AT_ONCE = 200
const YEAR = 366 * 86_400_000

/** Tells the chair, then the subdistrict, of what is overdue; goes through the neighbourhoods one after another. */
export async function escalateOverdue(parts: Parts): Promise<number> {
  let told = 0
  for (const ground of await parts.grounds()) {
    for (;;) {
      const count = await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
        const due = await unit.read(toEscalate(unit, AT_ONCE))
        const { clock } = await known(unit)
        for (const { id } of due) {
          const row = await holdMatter(unit, id, true)
          const to = escalationDue(stateOf(row), unit.now, clock)
          // Somebody was quicker: the step that came between has set a new time.
          if (to === null) continue
          await takeStep(unit, row, { kind: 'escalated', to, note: null }, { hands: ['system'], facts: { to } })
        }
        return due.length
      })
      told += count
      if (count < AT_ONCE) break
    }
  }
  return told
}

/** Links a new matter to earlier ones at the same address about the same thing, so that a repeat is seen as one. */
export async function linkRepeats(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground === null) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    const row = await unit.readOne(matterById(unit, event.subjectId))
    if (!row || row.entrance_id === null) return
    const earlier = await unit.read(earlierAt(unit, row, new Date(row.received_at.getTime() - YEAR)))
    if (earlier.length === 0) return
    unit.write(
      insertLinks(earlier.map((one) => ({ neighbourhood_id: unit.neighbourhoodId, id: row.id, earlier_id: one.id }))),
    )
  })
}

export const jobs: Record<string, Job> = {
  'matters.escalate': { cron: '*/5 * * * *', run: async (parts) => void (await escalateOverdue(parts)) },
}
