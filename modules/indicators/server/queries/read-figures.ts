import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { endpoints } from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import {
  type Figure as Count,
  figureOf,
  indexParts,
  type Need,
  rankByNeed,
  usualWeighting,
  type Weighting,
} from '../../domain/figures.ts'
import { type CountedKey, type FigureKey, figureKeys, withoutCompound } from '../../domain/keys.ts'
import { courseUpTo, lastOfMonth, type Period, type PeriodKind, periodAt, type Stretch } from '../../domain/periods.ts'
import { unitsOf } from '../../domain/tallies.ts'
import { rights } from '../../rights.ts'
import { publishedAt, weightingOn } from '../store.ts'
import { type Known, readSums } from '../sums.ts'
import { groundOf, type Place, placeFor, placesBelow } from '../units.ts'
import { readCompounds } from './read-compounds.ts'

export type Figures = z.input<(typeof endpoints)['readFigures']['output']>

export interface Asked {
  unit?: string | undefined
  compound?: string | undefined
  period: PeriodKind
  at?: string | undefined
  /** Told of each of the places below as well. */
  figure?: FigureKey | undefined
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
  const courseFrom = course[0] ?? period.from
  const times = { period, level, today, courseFrom }
  const { compound } = asked
  if (compound !== undefined && place.neighbourhoodId === null) refuse('indicators.unknown-unit')
  const [large, weighting, published, here] = await Promise.all([
    compound === undefined ? readSums(unit, place.code, codes, period, courseFrom, today) : null,
    weightingFor(unit, place.code, level),
    compound === undefined ? unit.read(publishedAt(place.code)) : [],
    place.neighbourhoodId === null ? null : readCompounds(unit, place, compound, times, asked.figure),
  ])
  const sums = large ?? here?.one?.sums ?? refuse('indicators.unknown-unit')
  const byDays = period.kind === 'days'
  const code = compound ?? place.code
  const at = (stretch: Stretch, days: boolean) => (key: CountedKey) => sums.sum(code, key, stretch, days)
  const keys = compound === undefined ? figureKeys : figureKeys.filter((key) => !withoutCompound.includes(key))
  const figureBelow = (below: string): Count | null => {
    if (asked.figure === undefined || (here !== null && withoutCompound.includes(asked.figure))) return null
    const sumOf = here?.sumOf(below) ?? ((key: CountedKey) => sums.sum(below, key, period, byDays))
    return figureOf(definitionOf(asked.figure, level), sumOf, weighting)
  }
  const needs = here?.needs ?? below.map((each) => needOf(sums, each, period, byDays))
  return {
    unit: here?.one
      ? {
          ...place,
          name: here.one.name,
          level: 'compound',
          compound: code,
          above: { code: place.code, name: place.name },
        }
      : { ...place, compound: null, above: aboveOf(place, all, unit) },
    asOf: unit.now.toISOString(),
    countedAt: here?.countedAt?.toISOString() ?? null,
    period: { kind: period.kind, from: period.from, to: period.to },
    before: period.before,
    homes: at(period, byDays)('online-share').denominator,
    smallest: weighting.smallest,
    maySet: compound === undefined && may(rights['indicators.set'], unit.actor, groundOf(place), place),
    figures: keys.map((key) => {
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
      figure: figureBelow(need.code),
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
