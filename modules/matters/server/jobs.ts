import { inUnit } from '#kit/server/unit.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { escalationDue } from '../domain/deadlines.ts'
import { known } from './known.ts'
import { stateOf } from './rows.ts'
import { toEscalate } from './store.ts'
import { holdMatter, takeStep } from './take-step.ts'

const AT_ONCE = 200

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

export const jobs: Record<string, Job> = {
  'matters.escalate': { cron: '*/5 * * * *', run: async (parts) => void (await escalateOverdue(parts)) },
}
