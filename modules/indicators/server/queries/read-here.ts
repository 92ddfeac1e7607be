import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import { figureOf, publicPercent } from '../../domain/figures.ts'
import { type CountedKey, publicKeys } from '../../domain/keys.ts'
import { periodAt } from '../../domain/periods.ts'
import { readSums } from '../sums.ts'
import { places } from '../units.ts'
import { weightingFor } from './read-figures.ts'

type Here = z.input<(typeof endpoints)['readHere']['output']>

/** How this neighbourhood does, this quarter beside the last: a month has too few of most things to say anything. */
export async function readHere(unit: Unit): Promise<Here> {
  const { code } = unit.ground
  const today = dayOf(unit.now)
  const period = periodAt('quarter', today)
  const [known, sums, weighting] = await Promise.all([
    places(unit),
    readSums(unit, code, [], period, period.before.from, today),
    weightingFor(unit, code, today),
  ])
  const place = known.get(code) ?? refuse('indicators.unknown-unit')
  const at = (stretch: { from: string; to: string }) => (key: CountedKey) => sums.sum(code, key, stretch, false)
  return {
    name: place.name,
    from: period.from,
    to: today,
    figures: publicKeys.map((key) => {
      const definition = definitionOf(key, today)
      const { name, line, target } = definition
      return {
        key,
        name,
        line,
        target,
        percent: publicPercent(figureOf(definition, at(period), weighting)),
        before: publicPercent(figureOf(definition, at(period.before), weighting)),
      }
    }),
  }
}
