import { markOf } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type AskedRecords, listRecords } from './list-records.ts'

type Row = Awaited<ReturnType<typeof listRecords>>['records'][number]

const PAGE = 500

/** All the records behind a figure, in the order and the words of the page. */
export async function exportRecords(
  unit: Unit,
  { format, ...asked }: Omit<AskedRecords, 'skip' | 'limit'> & { format: 'xlsx' | 'csv' },
): Promise<Buffer> {
  const rows: Row[] = []
  for (let more = true; more;) {
    const page = await listRecords(unit, { ...asked, skip: rows.length, limit: PAGE })
    rows.push(...page.records)
    more = page.more && page.records.length > 0
  }
  return tableFile(format, columnsIn(unit.language === 'en'), rows, markOf(unit))
}

function columnsIn(english: boolean): Column<Row>[] {
  const counts = english
    ? { yes: 'yes', no: 'no', 'left-out': 'left out' }
    : { yes: '算', no: '不算', 'left-out': '没算进去' }
  return [
    { title: english ? 'What' : '什么', value: (row) => row.what, width: 22 },
    { title: english ? 'Where' : '哪里', value: (row) => row.where, width: 28 },
    { title: english ? 'Number' : '编号', value: (row) => row.number, width: 14 },
    { title: english ? 'Day' : '日期', value: (row) => row.day, width: 12 },
    { title: english ? 'State' : '到哪一步', value: (row) => row.state, width: 14 },
    { title: english ? 'In the numerator' : '算在分子里', value: (row) => counts[row.counts], width: 16 },
    { title: english ? 'Adds' : '加多少', value: (row) => row.adds, width: 8 },
  ]
}
