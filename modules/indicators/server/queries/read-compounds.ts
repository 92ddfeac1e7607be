import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Need } from '../../domain/figures.ts'
import type { CountedKey } from '../../domain/keys.ts'
import type { Period } from '../../domain/periods.ts'
import { compoundNames, countedAt, sumsByCompound } from '../store.ts'
import { type Known, readCompoundSums } from '../sums.ts'
import type { Place } from '../units.ts'

export interface Compounds {
  needs: Need[]
  countedAt: Date | null
  /** The one that was asked for, with its sums. */
  one: { name: string; sums: Known } | null
}

/**
 * The compounds of one neighbourhood: few enough to be counted from the records as they stand. Of the one asked for, its own
 * figures as well.
 */
export async function readCompounds(
  unit: Unit,
  place: Place,
  compound: string | undefined,
  times: { period: Period; level: string; today: string; courseFrom: string },
): Promise<Compounds> {
  const { period, level, today, courseFrom } = times
  const ground = { id: place.neighbourhoodId ?? '', code: place.code }
  return inUnit(unit.parts, { actor: unit.actor, now: unit.now, ground }, async (inside) => {
    const [names, head] = await Promise.all([inside.read(compoundNames(inside)), inside.readOne(countedAt(inside))])
    const known = { countedAt: head?.counted_at ?? null }
    if (compound !== undefined) {
      const found = names.find((one) => one.compound_id === compound) ?? refuse('indicators.unknown-unit')
      const sums = await readCompoundSums(inside, compound, period, courseFrom, today)
      return { ...known, needs: [], one: { name: found.compound, sums } }
    }
    const rows = await inside.read(sumsByCompound(inside, period.from, period.to, level))
    const of = (id: string, key: CountedKey) =>
      rows.find((row) => row.compound_id === id && row.indicator === key) ?? { numerator: 0, denominator: 0 }
    const needs = names.map(({ compound_id, compound: name }) => ({
      code: compound_id,
      name,
      homes: of(compound_id, 'online-share').denominator,
      overdue: of(compound_id, 'overdue-open').numerator,
      late: of(compound_id, 'contact-on-time').denominator - of(compound_id, 'contact-on-time').numerator,
      broken: 0,
    }))
    return { ...known, needs, one: null }
  })
}
