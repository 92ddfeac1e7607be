import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { type Need, nothing, type Sums } from '../../domain/figures.ts'
import { type CountedKey, type FigureKey, partsOf } from '../../domain/keys.ts'
import type { Period } from '../../domain/periods.ts'
import { compoundNames, countedAt, sumsByCompound } from '../store.ts'
import { type Known, readCompoundSums } from '../sums.ts'
import type { Place } from '../units.ts'

const needed: readonly CountedKey[] = ['online-share', 'overdue-open', 'contact-on-time']

export interface Compounds {
  needs: Need[]
  /** What each of them comes to, for the figure that was asked for. */
  sumOf: (compound: string) => (key: CountedKey) => Sums
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
  figure: FigureKey | undefined,
): Promise<Compounds> {
  const { period, level, today, courseFrom } = times
  const ground = { id: place.neighbourhoodId ?? '', code: place.code }
  return inUnit(unit.parts, { actor: unit.actor, now: unit.now, ground }, async (inside) => {
    const [names, head] = await Promise.all([inside.read(compoundNames(inside)), inside.readOne(countedAt(inside))])
    const known = { countedAt: head?.counted_at ?? null }
    if (compound !== undefined) {
      const found = names.find((one) => one.compound_id === compound) ?? refuse('indicators.unknown-unit')
      const sums = await readCompoundSums(inside, compound, period, courseFrom, today)
      return { ...known, needs: [], sumOf: () => () => nothing, one: { name: found.compound, sums } }
    }
    const keys = [...needed, ...(figure === undefined ? [] : partsOf(figure))]
    const rows = await inside.read(sumsByCompound(inside, keys, period.from, period.to, level))
    const of = (id: string, key: CountedKey): Sums => {
      const row = rows.find((one) => one.compound_id === id && one.indicator === key)
      if (row === undefined) return nothing
      return {
        numerator: Number(row.numerator),
        denominator: Number(row.denominator),
        leftOut: Number(row.left_out),
      }
    }
    const needs = names.map(({ compound_id, compound: name }) => ({
      code: compound_id,
      name,
      homes: of(compound_id, 'online-share').denominator,
      overdue: of(compound_id, 'overdue-open').numerator,
      late: of(compound_id, 'contact-on-time').denominator - of(compound_id, 'contact-on-time').numerator,
      broken: 0,
    }))
    return { ...known, needs, sumOf: (id) => (key) => of(id, key), one: null }
  })
}
