import type { Unit } from '#kit/server/unit.ts'
import { forget } from '../known.ts'
import { clearDuty, insertDuty, putParty as upsert } from '../store.ts'

/** Adds or changes a party that matters can be given to. */
export async function putParty(
  unit: Unit,
  id: string,
  input: { kind: string; name: string; phone: string | null; active: boolean },
): Promise<void> {
  unit.write(upsert({ neighbourhood_id: unit.neighbourhoodId, id, ...input }))
  unit.emit({ type: 'matters.party-put', subjectId: id, data: { kind: input.kind, active: input.active } })
}

/** Sets who answers here and who is on duty on which weekday. The one order that decides is the order given. */
export async function putDuty(
  unit: Unit,
  rows: readonly { account: { id: string; name: string }; weekdays: readonly number[]; chair: boolean }[],
): Promise<void> {
  unit.write(clearDuty(unit))
  if (rows.length > 0) {
    unit.write(
      insertDuty(
        rows.map(({ account, weekdays, chair }, position) => ({
          neighbourhood_id: unit.neighbourhoodId,
          account_id: account.id,
          name: account.name,
          weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b),
          chair,
          position,
        })),
      ),
    )
  }
  unit.emit({
    type: 'matters.duty-put',
    subjectId: unit.neighbourhoodId,
    data: { workers: rows.map((row) => row.account.id) },
  })
  unit.afterCommit(() => forget(unit))
}
