import type { Unit } from '#kit/server/unit.ts'
import type { Electorate, LawfulSource } from '../../contract/words.ts'
import { merged } from '../../domain/merge.ts'
import { numbersOf } from '../../domain/numbers.ts'
import { writeEntries } from '../entries.ts'
import { carSpaceClause, gather, type RollScope, scopeOf } from '../gather.ts'
import { numberColumns, type Roll, toRoll } from '../shape.ts'
import { insertRoll, rollById, type RollRow } from '../store.ts'

export interface WantedRoll {
  id: string
  electorate: Electorate
  scope: RollScope
  label: string
  /** The persons who are delegates, in order; only for a roll of delegates. */
  delegates?: readonly string[]
  /** What the areas of the roster were copied from, said by whoever prepares the roll, with why it is known. */
  rosterFrom?: { source: LawfulSource; why: string } | null
}

/**
 * A roll as a draft: every right of the scope as the registers have it now, with what is missing. The same id again gives
 * the roll that there is. Refuses `rolls.unknown-scope`.
 */
export async function prepareRoll(unit: Unit, wanted: WantedRoll): Promise<Roll> {
  const known = await unit.readOne(rollById(unit, wanted.id))
  if (known) return toRoll(known)
  const { electorate, scope, delegates = [], rosterFrom = null } = wanted
  const { label: scopeLabel, compoundId } = await scopeOf(unit, scope)
  const clause = await carSpaceClause(unit, electorate, compoundId)
  const gathered = await gather(unit, { electorate, scope, rosterFrom: rosterFrom?.source ?? null, delegates })
  const entries = merged([], gathered, () => unit.id())
  const by = unit.actor?.name ?? null
  const row: RollRow = {
    neighbourhood_id: unit.neighbourhoodId,
    id: wanted.id,
    label: wanted.label,
    electorate,
    scope_kind: scope.kind,
    scope_id: scope.id,
    scope_label: scopeLabel,
    state: 'draft',
    version: 0,
    digest: null,
    roster_from: rosterFrom?.source ?? null,
    roster_from_why: rosterFrom?.why ?? null,
    roster_from_by: rosterFrom === null ? null : by,
    car_space_clause: clause as never,
    ...numberColumns(numbersOf(entries)),
    prepared_at: unit.now,
    prepared_by: by,
    gathered_at: unit.now,
    frozen_at: null,
    frozen_by: null,
  }
  unit.write(insertRoll({ ...row, car_space_clause: clause === null ? null : JSON.stringify(clause) }))
  writeEntries(unit, wanted.id, entries)
  unit.emit({ type: 'rolls.roll-prepared', subjectId: wanted.id, data: { electorate, scope: scope.kind } })
  return toRoll(row)
}
