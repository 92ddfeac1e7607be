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

/** Sets who is on duty on which weekday; whoever is not named has no day. */
export async function putDuty(
  unit: Unit,
  rows: readonly { account: string; weekdays: readonly number[] }[],
): Promise<void> {
  const days = new Map(rows.map((row) => [row.account, [...new Set(row.weekdays)].toSorted((a, b) => a - b)]))
  unit.write(clearDuty(unit))
  if (days.size > 0) {
    unit.write(
      insertDuty(
        [...days].map(([account, weekdays]) => ({
          neighbourhood_id: unit.neighbourhoodId,
          account_id: account,
          weekdays,
        })),
      ),
    )
  }
  unit.emit({ type: 'matters.duty-put', subjectId: unit.neighbourhoodId, data: { workers: [...days.keys()] } })
  unit.afterCommit(() => forget(unit))
}
