import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { receptionShape, visitorShape } from '../../contract/shapes.ts'
import { rights } from '../../rights.ts'
import { type Counts, toReception, toVisitor } from '../shape.ts'
import {
  bookedBy,
  comingReceptions,
  countOwed,
  countsOf,
  owedPromises,
  pastReceptions,
  receptionById,
  type ReceptionRow,
  visitorById,
  type VisitorRow,
  visitorsOf,
} from '../store.ts'

type Reception = z.input<typeof receptionShape>
type Visitor = z.input<typeof visitorShape>

/** Counts of several receptions, and the asker's own numbers in them. */
export async function countsFor(
  unit: Unit,
  rows: readonly ReceptionRow[],
): Promise<{ counts: (id: string) => Counts; mine: (id: string) => VisitorRow | undefined }> {
  const ids = rows.map((row) => row.id)
  const account = unit.actor?.accountId
  const [counts, mine] =
    ids.length === 0
      ? [[], []]
      : await Promise.all([
          unit.read(countsOf(unit, ids)),
          account === undefined ? [] : unit.read(bookedBy(unit, ids, account)),
        ])
  return {
    counts: (id) => {
      const found = counts.find((one) => one.reception_id === id)
      return {
        waiting: Number(found?.waiting ?? 0),
        promises: Number(found?.promises ?? 0),
        kept: Number(found?.kept ?? 0),
      }
    },
    mine: (id) => mine.find((one) => one.reception_id === id),
  }
}

export async function listReceptions(
  unit: Unit,
  view: 'coming' | 'past',
): Promise<{ receptions: Reception[]; owed: number; may: { book: boolean; run: boolean } }> {
  const { actor, ground } = unit
  const rows = await unit.read(view === 'coming' ? comingReceptions(unit) : pastReceptions(unit))
  const { counts, mine } = await countsFor(unit, rows)
  const owed = await unit.readOne(countOwed(unit))
  return {
    receptions: rows.map((row) => toReception(row, counts(row.id), mine(row.id))),
    owed: Number(owed?.count ?? 0),
    may: {
      book: may(rights['duty.book'], actor, ground, undefined as never),
      run: may(rights['duty.run-receptions'], actor, ground, undefined as never),
    },
  }
}

export async function readReception(unit: Unit, id: string): Promise<{ reception: Reception; visitors: Visitor[] }> {
  const row = await unit.readOr(receptionById(unit, id), 'duty.unknown-reception')
  const [{ counts, mine }, visitors] = await Promise.all([countsFor(unit, [row]), unit.read(visitorsOf(unit, id))])
  return {
    reception: toReception(row, counts(id), mine(id)),
    visitors: visitors.map((visitor) => toVisitor(unit, visitor, row)),
  }
}

/** One visitor, for a room below that makes a record of what they said. Refuses `duty.unknown-visitor`. */
export async function readVisitor(unit: Unit, id: string): Promise<Visitor> {
  const row = await unit.readOr(visitorById(unit, id), 'duty.unknown-visitor')
  return toVisitor(unit, row, await unit.readOr(receptionById(unit, row.reception_id), 'duty.unknown-reception'))
}

/** Promises that are still owed, the oldest day first. */
export async function listPromises(unit: Unit): Promise<Visitor[]> {
  const rows = await unit.read(owedPromises(unit))
  const receptions = new Map<string, ReceptionRow>()
  for (const id of new Set(rows.map((row) => row.reception_id))) {
    receptions.set(id, await unit.readOr(receptionById(unit, id), 'duty.unknown-reception'))
  }
  return rows.flatMap((row) => {
    const reception = receptions.get(row.reception_id)
    return reception ? [toVisitor(unit, row, reception)] : []
  })
}

/** One reception as a file: names and numbers masked, what was said left out, promises in full. */
export async function exportVisitors(unit: Unit, id: string, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const { visitors } = await readReception(unit, id)
  const at = `${dayOf(unit.now)} ${clockOf(unit.now)}`
  const { name } = unit.by
  const mark = unit.language === 'en' ? `Taken by ${name}, ${at}` : `${name} 于 ${at} 导出`
  return tableFile(format, columnsIn(unit.language), visitors, mark)
}

function columnsIn(language: 'zh-CN' | 'en'): Column<Visitor>[] {
  const zh = language !== 'en'
  const time = (at: string | null): string | null => at && clockOf(new Date(at))
  const kept = {
    kept: ['办到了', 'kept'],
    'kept-late': ['晚了，办到了', 'kept late'],
    open: ['在办', 'open'],
    late: ['过期没办', 'overdue'],
  } as const
  return [
    { title: zh ? '号' : 'Number', value: (row) => row.number, width: 6 },
    { title: zh ? '姓名' : 'Name', value: (row) => row.name },
    { title: zh ? '电话' : 'Telephone', value: (row) => row.phone },
    { title: zh ? '进来' : 'Called in', value: (row) => time(row.calledAt), width: 10 },
    { title: zh ? '成了什么事' : 'Became', value: (row) => row.linked?.word ?? null, width: 28 },
    { title: zh ? '当场答应' : 'Promised', value: (row) => row.promise?.words ?? null, width: 32 },
    { title: zh ? '谁答应的' : 'By', value: (row) => row.promise?.by ?? null },
    { title: zh ? '哪天前' : 'Until', value: (row) => row.promise?.until ?? null, width: 12 },
    { title: zh ? '结果' : 'Result', value: (row) => row.promise && kept[row.promise.state][zh ? 0 : 1] },
  ]
}
