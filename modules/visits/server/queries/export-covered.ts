import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { CoverageState, Proposal } from '../../domain/words.ts'
import { coverageNames, outcomeNames, proposalNames, wayNames } from '../names.ts'
import { listCovered } from './coverage.ts'

type Row = Awaited<ReturnType<typeof listCovered>>['homes'][number]

/** The homes behind a figure as a file: no names, no reasons for care. Marked with who took it and when; the event tells that it left. */
export async function exportCovered(
  unit: Unit,
  query: { entrance?: string | undefined; state?: CoverageState | 'due' | undefined; format: TableFormat },
): Promise<Buffer> {
  const { homes } = await listCovered(unit, query)
  unit.emit({
    type: 'visits.coverage-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: homes.length, format: query.format },
  })
  return tableFile(query.format, columnsIn(unit.language), homes, markOf(unit))
}

function columnsIn(language: 'zh-CN' | 'en'): Column<Row>[] {
  const tongue = language === 'en' ? 'en' : 'zh'
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  const when = (at: string) => `${dayOf(new Date(at))} ${clockOf(new Date(at))}`
  return [
    { title: say('地址', 'Address'), value: (row) => row.address, width: 28 },
    { title: say('走到没有', 'Coverage'), value: (row) => coverageNames[row.state][tongue], width: 14 },
    { title: say('上次', 'Last'), value: (row) => row.last && when(row.last.at), width: 18 },
    { title: say('怎么去的', 'How'), value: (row) => row.last && wayNames[row.last.way][tongue] },
    { title: say('当时', 'How it was'), value: (row) => row.last && outcomeNames[row.last.outcome][tongue], width: 20 },
    { title: say('去了没人', 'In vain'), value: (row) => row.tries, width: 10 },
    { title: say('该去看看', 'Due'), value: (row) => (row.why.length > 0 ? say('是', 'yes') : ''), width: 10 },
    { title: say('最晚哪天', 'By'), value: (row) => row.why.map((due) => due.dueOn).toSorted()[0] ?? null, width: 12 },
    {
      title: say('换个时间', 'Another time'),
      value: (row) => (row.propose === null ? null : proposalNames[row.propose as Proposal][tongue]),
      width: 24,
    },
  ]
}
