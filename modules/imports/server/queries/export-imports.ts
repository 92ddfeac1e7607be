import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { runStates } from '../../contract.ts'
import { listImports } from './imports.ts'

const stateNames: Readonly<Record<(typeof runStates)[number], { zh: string; en: string }>> = {
  previewed: { zh: '只看过', en: 'previewed' },
  applying: { zh: '正在写', en: 'being written' },
  done: { zh: '做完了', en: 'done' },
  undone: { zh: '撤回了', en: 'taken back' },
}

/** The imports of the neighbourhood as a file: no rows of persons, only how many. */
export async function exportImports(unit: Unit, format: TableFormat): Promise<Buffer> {
  const tongue = unit.language === 'en' ? 'en' : 'zh'
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  const columns: Column<Awaited<ReturnType<typeof listImports>>[number]>[] = [
    { title: say('表格', 'Workbook'), value: (run) => run.fileName, width: 32 },
    { title: say('情况', 'State'), value: (run) => stateNames[run.state][tongue] },
    { title: say('行数', 'Rows'), value: (run) => run.summary.rows },
    { title: say('新登记', 'Created'), value: (run) => run.summary.created },
    { title: say('有变化', 'Updated'), value: (run) => run.summary.updated },
    { title: say('没变化', 'Unchanged'), value: (run) => run.summary.unchanged },
    { title: say('同一人', 'Same person'), value: (run) => run.summary.samePerson },
    { title: say('要人核对', 'Needs a person'), value: (run) => run.summary.needsPerson },
    { title: say('谁导入的', 'By'), value: (run) => run.startedBy },
    { title: say('什么时候', 'When'), value: (run) => moment(run.createdAt), width: 20 },
  ]
  return tableFile(format, columns, await listImports(unit), markOf(unit))
}

const moment = (at: string) => `${dayOf(new Date(at))} ${clockOf(new Date(at))}`
