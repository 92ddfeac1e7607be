import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { categoryFacts } from '../../domain/categories.ts'
import { dangerNames, sourceNames, statusNames } from '../names.ts'
import type { QueueRow } from '../shape.ts'
import type { QueueFilter } from '../store.ts'
import { readQueue } from './read-queue.ts'

const MOST = 20_000

/** The list as a file, at most 20,000 rows, marked with who took it and when. Reporters' names and numbers are not in it. */
export async function exportQueue(
  unit: Unit,
  query: { view: QueueFilter['view']; find?: string | undefined; format: 'xlsx' | 'csv' },
): Promise<Buffer> {
  const rows: QueueRow[] = []
  let after: string | undefined
  do {
    const page = await readQueue(unit, { view: query.view, find: query.find, after, limit: 500 })
    rows.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined && rows.length < MOST)
  unit.emit({
    type: 'matters.queue-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: rows.length, format: query.format },
  })
  const { name } = unit.by
  const at = `${dayOf(unit.now)} ${clockOf(unit.now)}`
  const mark = unit.language === 'en' ? `Taken by ${name}, ${at}` : `${name} 于 ${at} 导出`
  return tableFile(query.format, columnsIn(unit.language), rows, mark)
}

function columnsIn(language: 'zh-CN' | 'en'): Column<QueueRow>[] {
  const zh = language !== 'en'
  const when = (at: string | null): string | null => at && `${dayOf(new Date(at))} ${clockOf(new Date(at))}`
  return [
    { title: zh ? '编号' : 'Number', value: (row) => row.number, width: 18 },
    { title: zh ? '事情' : 'Matter', value: (row) => row.title, width: 32 },
    { title: zh ? '种类' : 'Category', value: (row) => categoryFacts[row.category][zh ? 'zh' : 'en'] },
    { title: zh ? '急事' : 'Danger', value: (row) => row.urgent && dangerNames[row.urgent][zh ? 'zh' : 'en'] },
    { title: zh ? '来源' : 'Source', value: (row) => sourceNames[row.source][zh ? 'zh' : 'en'] },
    { title: zh ? '在哪里' : 'Place', value: (row) => row.place, width: 22 },
    { title: zh ? '状态' : 'State', value: (row) => statusNames[row.status][zh ? 'zh' : 'en'] },
    { title: zh ? '户数' : 'Households', value: (row) => row.households, width: 8 },
    { title: zh ? '经手' : 'Owner', value: (row) => row.owner.name },
    { title: zh ? '交给' : 'Given to', value: (row) => row.party && `${row.party.name}${row.party.person ?? ''}` },
    { title: zh ? '收到' : 'Received', value: (row) => when(row.receivedAt), width: 18 },
    { title: zh ? '期限' : 'Due', value: (row) => when(row.dueAt), width: 18 },
    { title: zh ? '办结' : 'Closed', value: (row) => when(row.endedAt), width: 18 },
    { title: zh ? '没解决' : 'Disputed', value: (row) => row.disputes, width: 8 },
  ]
}
