import { tell } from '#messages'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { membersOf } from './rota.ts'
import { promisesDue } from './store.ts'

/**
 * The day before a promise runs out, whoever promised it is reminded in their inbox; where that was not one of the
 * committee, everybody in it. The promise itself stands on the page of receptions all the while. Gives how many were told of.
 */
export async function remindOfPromises(parts: Parts): Promise<number> {
  let told = 0
  for (const ground of await parts.grounds()) {
    told += await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
      const today = dayOf(unit.now)
      const due = await unit.read(promisesDue(unit, today, addDays(today, 1)))
      if (due.length === 0) return 0
      const members = await membersOf(unit)
      for (const { id, promise, promise_by, promise_until, name, reception_id } of due) {
        const own = members.filter((member) => member.name === promise_by)
        const accounts = (own.length > 0 ? own : members).map((member) => member.id)
        if (accounts.length === 0) continue
        await tell(unit, {
          template: 'duty.promise-due',
          to: { accounts },
          data: { day: promise_until ?? today, promise: promise ?? '', visitor: name, reception: reception_id },
          about: { room: 'duty', id },
          once: `duty.promise-due/${id}/${promise_until}`,
        })
      }
      return due.length
    })
  }
  return told
}
