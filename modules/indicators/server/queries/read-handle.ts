import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import { figureOf, nothing } from '../../domain/figures.ts'
import { type FigureKey, partsOf } from '../../domain/keys.ts'
import { handleSums } from '../store.ts'
import { placeFor } from '../units.ts'
import { type Asked, periodOf, weightingFor } from './read-figures.ts'

type Handle = z.input<(typeof endpoints)['readHandle']['output']>

/** A figure counted anew from its contributions. The same version, instant and hash name the same number for good. */
export async function readHandle(unit: Unit, asked: Asked & { indicator: FigureKey }): Promise<Handle> {
  const { place, all } = await placeFor(unit, asked.unit)
  const { period, level } = periodOf(unit, asked)
  const neighbourhoods = [...all.values()].flatMap(({ code, neighbourhoodId }) =>
    neighbourhoodId !== null && code.startsWith(place.code) ? [neighbourhoodId] : [],
  )
  const weighting = await weightingFor(unit, place.code, level)
  const keys = partsOf(asked.indicator)
  const scope = { actor: unit.actor, now: unit.now, ground: null, also: neighbourhoods }
  const rows = await inUnit(unit.parts, scope, (wide) =>
    wide.read(handleSums(neighbourhoods, keys, period.from, period.to, level, asked.compound ?? null)),
  )
  const definition = definitionOf(asked.indicator, level)
  const count = figureOf(
    definition,
    (key) => {
      const row = rows.find((one) => one.indicator === key)
      return row ? { numerator: row.numerator, denominator: row.denominator, leftOut: row.left_out } : nothing
    },
    weighting,
  )
  const [first] = rows
  return {
    indicator: asked.indicator,
    version: definition.version,
    asOf: unit.now.toISOString(),
    period: { from: period.from, to: period.to },
    records: rows.reduce((sum, row) => sum + row.records, 0),
    sha256: rows.length === 1 && first ? first.sha256 : hashOf(rows.map((row) => `${row.indicator} ${row.sha256}`)),
    count,
  }
}

const hashOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex')
