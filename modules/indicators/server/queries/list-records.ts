import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import type { FigureKey } from '../../domain/keys.ts'
import type { PeriodKind } from '../../domain/periods.ts'
import { recordsOf } from '../store.ts'
import { gone, wording } from '../wording.ts'
import { periodOf } from './read-figures.ts'

type Records = z.input<(typeof endpoints)['listRecords']['output']>

export interface AskedRecords {
  indicator: FigureKey
  period: PeriodKind
  at?: string | undefined
  compound?: string | undefined
  only: 'all' | 'missed' | 'left-out'
  skip: number
  limit: number
}

/** The records of one figure in one neighbourhood, worded for the reader: those above see floors, never rooms or names. */
export async function listRecords(unit: Unit, asked: AskedRecords): Promise<Records> {
  const { period, level } = periodOf(unit, asked)
  // The index is read as the reports it is made of, each with the households that joined.
  const keys = asked.indicator === 'interaction' ? ['joined'] : [asked.indicator]
  const fewer = definitionOf(asked.indicator, level).better === 'fewer'
  const query = recordsOf(unit, {
    keys,
    from: period.from,
    to: period.to,
    level,
    compound: asked.compound ?? null,
    only: asked.only,
    missedIs: fewer ? 1 : 0,
    skip: asked.skip,
    limit: asked.limit,
  })
  const rows = await unit.read(query)
  const shown = await wording(unit, rows)
  const total = rows[0]?.total ?? 0
  return {
    records: rows.map((row) => ({
      id: row.record_id,
      room: row.room as Records['records'][number]['room'],
      ...(shown.get(row.record_id) ?? gone(unit)),
      day: row.from_day,
      counts: row.left_out > 0 ? 'left-out' : row.numerator > 0 ? 'yes' : 'no',
      adds: row.numerator,
    })),
    total,
    more: asked.skip + rows.length < total,
  }
}
