import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { numbersOf } from '../../domain/numbers.ts'
import { digestOfRoll } from '../entries.ts'
import { numberColumns, type Roll, toRoll } from '../shape.ts'
import { holdRoll, insertVersion } from '../store.ts'
import { regathered, rewrite } from './draft.ts'

/**
 * Freezes a roll at notice, as the registers stand in this moment: what they say afterwards changes nothing. A frozen roll
 * is given as it is. Refuses `rolls.unknown-roll`, `rolls.unresolved` while anything is missing that nobody has left out by
 * name, and `rolls.nobody` where no right is left.
 */
export async function freezeRoll(unit: Unit, rollId: string): Promise<Roll> {
  const row = await unit.readOr(holdRoll(unit, rollId), 'rolls.unknown-roll')
  if (row.state === 'frozen') return toRoll(row)
  const entries = await regathered(unit, row)
  const numbers = numbersOf(entries)
  if (numbers.unresolved > 0) refuse('rolls.unresolved', { count: numbers.unresolved })
  if (numbers.rights === 0) refuse('rolls.nobody')
  const version = 1
  const digest = digestOfRoll({ ...toRoll(row), version }, entries)
  const by = unit.actor?.name ?? null
  const frozen = { state: 'frozen', version, digest, frozen_at: unit.now, frozen_by: by } as const
  rewrite(unit, row, entries, frozen)
  const { rights, heads, area, excluded } = numbers
  const { neighbourhoodId: neighbourhood_id, now: at } = unit
  unit.write(
    insertVersion({
      neighbourhood_id,
      roll_id: rollId,
      number: version,
      digest,
      rights,
      heads,
      area,
      excluded,
      at,
      by_name: by,
      correction_id: null,
    }),
  )
  unit.emit({ type: 'rolls.roll-frozen', subjectId: rollId, data: { rollId, version, digest } })
  return toRoll({ ...row, ...frozen, ...numberColumns(numbers), gathered_at: unit.now })
}
