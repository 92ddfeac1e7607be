import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import { figureOf, indexParts, type Need, rankByNeed, usualWeighting, type Weighting } from '../../domain/figures.ts'
import { type CountedKey, figureKeys } from '../../domain/keys.ts'
import { courseUpTo, lastOfMonth, type Period, type PeriodKind, periodAt, type Stretch } from '../../domain/periods.ts'
import { unitsOf } from '../../domain/tallies.ts'
import { rights } from '../../rights.ts'
import { compoundNames, countedAt, publishedAt, sumsByCompound, weightingOn } from '../store.ts'
import { type Known, readSums } from '../sums.ts'
import { groundOf, type Place, placeFor, placesBelow } from '../units.ts'

export type Figures = z.input<(typeof endpoints)['readFigures']['output']>

export interface Asked {
  unit?: string | undefined
  period: PeriodKind
  at?: string | undefined
}

/** The stretch of days asked for. The last thirty days are always the last: single days are not kept for long. */
export function periodOf(
  unit: Unit,
  asked: Pick<Asked, 'period' | 'at'>,
): { period: Period; today: string; level: string } {
  const today = dayOf(unit.now)
  const at = asked.at === undefined || asked.period === 'days' || asked.at > today ? today : asked.at
  const period = periodAt(asked.period, at)
  return { period, today, level: period.to < today ? period.to : today }
}

/** The page of a place: its figures beside the period before, a year's course of each, and the places below by need. */
export async function readFigures(unit: Unit, asked: Asked): Promise<Figures> {
  const { place, all } = await placeFor(unit, asked.unit)
  const { period, today, level } = periodOf(unit, asked)
  const course = courseUpTo(level)
  const below = placesBelow(place, all)
  const codes = below.map(({ code }) => code)
  const [sums, weighting, published, here] = await Promise.all([
    readSums(unit, place.code, codes, period, course[0] ?? period.from, today),
    weightingFor(unit, place.code, level),
    unit.read(publishedAt(place.code)),
    place.neighbourhoodId === null ? null : readCompounds(unit, place, period, level),
  ])
  const byDays = period.kind === 'days'
  const at = (stretch: Stretch, days: boolean) => (key: CountedKey) => sums.sum(place.code, key, stretch, days)
  const needs = here?.needs ?? below.map((each) => needOf(sums, each, period, byDays))
  return {
    unit: { ...place, above: aboveOf(place, all, unit) },
    asOf: unit.now.toISOString(),
    countedAt: here?.countedAt?.toISOString() ?? null,
    period: { kind: period.kind, from: period.from, to: period.to },
    before: period.before,
    homes: at(period, byDays)('online-share').denominator,
    smallest: weighting.smallest,
    maySet: may(rights['indicators.set'], unit.actor, groundOf(place), place),
    figures: figureKeys.map((key) => {
      const definition = definitionOf(key, level)
      return {
        definition,
        now: figureOf(definition, at(period, byDays), weighting),
        before: figureOf(definition, at(period.before, byDays), weighting),
        course: course.map((month) => ({
          month,
          value: figureOf(definition, at({ from: month, to: lastOfMonth(month) }, false), weighting).value,
        })),
        parts: key === 'interaction' ? indexParts(at(period, byDays), weighting) : [],
        published: published
          .filter((one) => one.indicator === key)
          .map((one) => ({ said: { zh: one.zh, en: one.en }, source: one.source, on: one.published_on })),
      }
    }),
    places: rankByNeed(needs, weighting.smallest).map((need) => ({
      ...need,
      neighbourhoodId: all.get(need.code)?.neighbourhoodId ?? null,
    })),
  }
}

export async function weightingFor(unit: Unit, code: string, day: string): Promise<Weighting> {
  const codes = unitsOf(code).filter((one, at, list) => list.indexOf(one) === at)
  return (await unit.readOne(weightingOn(codes, day))) ?? usualWeighting
}

function aboveOf(place: Place, all: Map<string, Place>, unit: Unit): Figures['unit']['above'] {
  const code = place.code.slice(0, -3)
  const above = all.get(code)
  return above && may(rights['indicators.see'], unit.actor, groundOf(above), above) ? { code, name: above.name } : null
}

function needOf(sums: Known, place: Place, period: Period, byDays: boolean): Need {
  const of = (key: CountedKey) => sums.sum(place.code, key, period, byDays)
  const [contact, promises] = [of('contact-on-time'), of('promises-kept')]
  return {
    code: place.code,
    name: place.name,
    homes: of('online-share').denominator,
    overdue: of('overdue-open').numerator,
    late: contact.denominator - contact.numerator,
    broken: promises.denominator - promises.numerator,
  }
}

/** The compounds of one neighbourhood: few enough to be counted from the records as they stand. */
async function readCompounds(
  unit: Unit,
  place: Place,
  period: Period,
  level: string,
): Promise<{ needs: Need[]; countedAt: Date | null }> {
  const ground = { id: place.neighbourhoodId ?? '', code: place.code }
  return inUnit(unit.parts, { actor: unit.actor, now: unit.now, ground }, async (inside) => {
    const [names, rows, head] = await Promise.all([
      inside.read(compoundNames(inside)),
      inside.read(sumsByCompound(inside, period.from, period.to, level)),
      inside.readOne(countedAt(inside)),
    ])
    const of = (id: string, key: CountedKey) =>
      rows.find((row) => row.compound_id === id && row.indicator === key) ?? { numerator: 0, denominator: 0 }
    return {
      countedAt: head?.counted_at ?? null,
      needs: names.map(({ compound_id, compound }) => ({
        code: compound_id,
        name: compound,
        homes: of(compound_id, 'online-share').denominator,
        overdue: of(compound_id, 'overdue-open').numerator,
        late: of(compound_id, 'contact-on-time').denominator - of(compound_id, 'contact-on-time').numerator,
        broken: 0,
      })),
    }
  })
}
