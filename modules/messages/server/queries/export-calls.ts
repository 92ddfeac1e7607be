import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readCallList } from './by-hand.ts'

type Call = Awaited<ReturnType<typeof readCallList>>['calls'][number]

/** Who still has to be phoned, as a list to take along: names and numbers masked, as on the page. */
export async function exportCallList(unit: Unit, format: TableFormat): Promise<Buffer> {
  const { calls } = await readCallList(unit)
  unit.emit({
    type: 'messages.call-list-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: calls.length, format },
  })
  const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
  const when = (at: string) => `${dayOf(new Date(at))} ${clockOf(new Date(at))}`
  const columns: Column<Call>[] = [
    { title: say('姓名', 'Name'), value: (row) => row.name },
    { title: say('住处', 'Home'), value: (row) => row.address, width: 28 },
    { title: say('电话', 'Number'), value: (row) => row.phones.join(say('、', ', ')) },
    { title: say('说什么', 'What to say'), value: (row) => row.text, width: 48 },
    { title: say('从什么时候等着', 'Waiting since'), value: (row) => when(row.since), width: 18 },
    { title: say('打过几次', 'Tried'), value: (row) => row.tries.length },
  ]
  return tableFile(format, columns, calls, markOf(unit))
}
