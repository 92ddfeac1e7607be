import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { kindNames } from '../../domain/kind-names.ts'
import type { Phase, Progress } from '../../domain/words.ts'
import { listMeetings } from './meetings.ts'

type Listed = Awaited<ReturnType<typeof listMeetings>>
type Meeting = Listed['meetings'][number]
type Resolution = Listed['owed'][number]
type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

/** Meetings to come or past, or the resolutions that are owed, as a file; who sat there and was against stays in the house. */
export async function exportMeetings(
  unit: Unit,
  list: 'coming' | 'past' | 'owed',
  format: TableFormat,
): Promise<Buffer> {
  const { meetings, owed } = await listMeetings(unit, list === 'past' ? 'past' : 'coming')
  return list === 'owed'
    ? tableFile(format, resolutionColumns(unit), owed, markOf(unit))
    : tableFile(format, meetingColumns(unit), meetings, markOf(unit))
}

const sayIn = (unit: Unit) => (zh: string, en: string) => (unit.language === 'en' ? en : zh)

function meetingColumns(unit: Unit): Column<Meeting>[] {
  const say = sayIn(unit)
  const tongue = say('zh', 'en') as 'zh' | 'en'
  return [
    { title: say('什么会', 'Kind'), value: (row) => kindNames[row.kind][tongue], width: 24 },
    { title: say('题目', 'Title'), value: (row) => row.title, width: 32 },
    { title: say('哪天', 'When'), value: (row) => when(row.startsAt), width: 18 },
    { title: say('在哪里', 'Where'), value: (row) => row.place, width: 24 },
    { title: say('怎么样了', 'State'), value: (row) => phaseNames[row.phase][tongue] },
    { title: say('名单上', 'On the list'), value: (row) => row.seats },
    { title: say('到了', 'Came'), value: (row) => row.came },
    { title: say('决议', 'Resolutions'), value: (row) => row.resolutions },
    { title: say('公布了', 'Published'), value: (row) => (row.published ? say('是', 'yes') : say('没有', 'no')) },
  ]
}

function resolutionColumns(unit: Unit): Column<Resolution>[] {
  const say = sayIn(unit)
  const tongue = say('zh', 'en') as 'zh' | 'en'
  return [
    { title: say('定下的事', 'Resolved'), value: (row) => row.proposal, width: 48 },
    { title: say('同意', 'For'), value: (row) => row.votes.for },
    { title: say('不同意', 'Against'), value: (row) => row.votes.against },
    { title: say('弃权', 'Abstained'), value: (row) => row.votes.abstain },
    { title: say('谁来办', 'Who does it'), value: (row) => row.owner, width: 24 },
    { title: say('哪天前', 'By'), value: (row) => row.dueOn },
    { title: say('事项编号', 'Matter'), value: (row) => row.matter?.number ?? null },
    { title: say('怎么样了', 'State'), value: (row) => progressNames[row.progress][tongue] },
    { title: say('过期', 'Overdue'), value: (row) => (row.late ? say('是', 'yes') : null) },
  ]
}

const when = (at: string): string => `${dayOf(new Date(at))} ${clockOf(new Date(at))}`

const phaseNames: Names<Phase> = {
  called: { zh: '已通知', en: 'called' },
  running: { zh: '正在开', en: 'running' },
  closed: { zh: '等确认记录', en: 'minutes to be confirmed' },
  confirmed: { zh: '记录已确认', en: 'minutes confirmed' },
  cancelled: { zh: '取消了', en: 'cancelled' },
}
const progressNames: Names<Progress> = {
  open: { zh: '在办', en: 'under way' },
  done: { zh: '办好了', en: 'done' },
  reviewed: { zh: '回头看过', en: 'looked at again' },
}
