import type { z } from 'zod'
import { categoryFacts, statusNames } from '#matters'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { definitionOf } from '../../domain/definitions.ts'
import type { FigureKey } from '../../domain/keys.ts'
import type { PeriodKind } from '../../domain/periods.ts'
import { worksHere } from '../../rights.ts'
import { entranceNames, homesByIds, mattersNow, type RecordRow, recordsOf } from '../store.ts'
import { periodOf } from './read-figures.ts'

type Records = z.input<(typeof endpoints)['listRecords']['output']>
type Shown = Pick<Records['records'][number], 'what' | 'where' | 'state' | 'number' | 'mayOpen'>

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
      ...(shown.get(row.record_id) ?? goneIn(unit)),
      day: row.from_day,
      counts: row.left_out > 0 ? 'left-out' : row.numerator > 0 ? 'yes' : 'no',
      adds: row.numerator,
    })),
    total,
    more: asked.skip + rows.length < total,
  }
}

const goneIn = (unit: Unit): Shown => ({
  what: unit.language === 'en' ? 'Record no longer kept' : '记录已不在',
  where: '',
  state: '',
  number: null,
  mayOpen: false,
})

async function wording(unit: Unit, rows: readonly RecordRow[]): Promise<Map<string, Shown>> {
  const idsIn = (room: string): string[] => rows.filter((row) => row.room === room).map((row) => row.record_id)
  const zh = unit.language !== 'en'
  const inside = worksHere(unit.by, unit.ground)
  const shown = new Map<string, Shown>()
  const matters = idsIn('matters')
  if (matters.length > 0) {
    const [found, entrances] = await Promise.all([unit.read(mattersNow(unit, matters)), unit.read(entranceNames(unit))])
    const names = new Map(entrances.map((one) => [one.entrance_id, one]))
    for (const row of found) {
      const entrance = row.entrance_id === null ? undefined : names.get(row.entrance_id)
      const quiet = row.visibility === 'confidential'
      shown.set(row.id, {
        what:
          quiet && !inside
            ? zh
              ? '不公开的事'
              : 'Confidential'
            : categoryFacts[row.category as 'other'][zh ? 'zh' : 'en'],
        where: entrance && !(quiet && !inside) ? placeOf(zh, entrance.compound, entrance.entrance, row.floor) : '',
        state: statusNames[row.status as 'received'][zh ? 'zh' : 'en'],
        number: row.number,
        mayOpen: inside ? !quiet : row.level === 'subdistrict' && !quiet,
      })
    }
  }
  const homes = idsIn('places')
  if (homes.length > 0)
    for (const row of await unit.read(homesByIds(unit, homes))) {
      const [compound, entrance] = [row.compound, row.entrance]
      shown.set(row.id, {
        what: zh ? '一户' : 'One home',
        where: inside
          ? `${compound}${entrance}${row.room}${zh ? '室' : ''}`
          : placeOf(zh, compound, entrance, row.floor),
        state: useNames[row.use as keyof typeof useNames]?.[zh ? 'zh' : 'en'] ?? '',
        number: null,
        mayOpen: inside,
      })
    }
  for (const row of rows) {
    if (row.room === 'duty.call')
      shown.set(
        row.record_id,
        plain(
          zh ? '一通电话' : 'One call',
          row.numerator > 0 ? (zh ? '接了' : 'Answered') : zh ? '没接' : 'Not answered',
        ),
      )
    if (row.room === 'duty.visitor')
      shown.set(
        row.record_id,
        plain(
          zh ? '接待时的答应' : 'A promise at a reception',
          row.left_out > 0
            ? zh
              ? '没到日子'
              : 'Not due yet'
            : row.numerator > 0
              ? zh
                ? '做到了'
                : 'Kept'
              : zh
                ? '没做到'
                : 'Not kept',
        ),
      )
  }
  return shown
}

const plain = (what: string, state: string): Shown => ({ what, where: '', state, number: null, mayOpen: false })

function placeOf(zh: boolean, compound: string, entrance: string, floor: number | null): string {
  const door = `${compound}${entrance}`
  return floor === null ? door : zh ? `${door} ${floor} 楼` : `${door}, floor ${floor}`
}

const useNames = {
  'lived-in': { zh: '自住', en: 'Lived in' },
  let: { zh: '出租', en: 'Let' },
  vacant: { zh: '空着', en: 'Vacant' },
  unknown: { zh: '不知有没有人住', en: 'Not known' },
}
