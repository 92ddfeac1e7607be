import { maskName } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { AnswerKind, CommentWay } from '../../domain/answers.ts'
import { readConvention } from './conventions.ts'

type Comment = Awaited<ReturnType<typeof readConvention>>['comments'][number]

/** The comments of a convention in the order of its clauses, with what was answered. Refuses `conventions.unknown-convention`. */
export async function exportComments(unit: Unit, id: string, format: TableFormat): Promise<Buffer> {
  const { clauses, comments } = await readConvention(unit, id)
  const numberOf = new Map(clauses.map((clause) => [clause.id, clause.number]))
  const en = unit.language === 'en'
  const say = (zh: string, other: string) => (en ? other : zh)
  const tongue = en ? 'en' : 'zh'
  const columns: Column<Comment>[] = [
    { title: say('第几条', 'Clause'), value: (row) => numberOf.get(row.clauseId) ?? say('删去的', 'taken out') },
    { title: say('对第几版', 'Of version'), value: (row) => row.version },
    { title: say('意见', 'Comment'), value: (row) => row.words, width: 48 },
    { title: say('建议改成', 'Proposed wording'), value: (row) => row.amendment, width: 48 },
    { title: say('谁说的', 'Who'), value: (row) => maskName(row.name) },
    { title: say('怎么说的', 'How'), value: (row) => wayNames[row.way][tongue] },
    { title: say('哪天', 'On'), value: (row) => dayOf(new Date(row.at)) },
    { title: say('答复', 'Answer'), value: (row) => row.answer && answerNames[row.answer.is][tongue] },
    { title: say('理由', 'Reason'), value: (row) => row.answer?.reason ?? null, width: 48 },
  ]
  unit.emit({
    type: 'conventions.comments-exported',
    subjectId: id,
    data: { rows: comments.length, format },
  })
  const place = (row: Comment) => numberOf.get(row.clauseId) ?? Infinity
  return tableFile(
    format,
    columns,
    comments.toSorted((a, b) => place(a) - place(b)),
    markOf(unit),
  )
}

const wayNames: Readonly<Record<CommentWay, { zh: string; en: string }>> = {
  own: { zh: '本人在手机上', en: 'by oneself' },
  counter: { zh: '柜台', en: 'at the counter' },
  door: { zh: '上门', en: 'at the door' },
}
const answerNames: Readonly<Record<AnswerKind, { zh: string; en: string }>> = {
  adopted: { zh: '采纳', en: 'adopted' },
  merged: { zh: '合并采纳', en: 'merged' },
  rejected: { zh: '不采纳', en: 'not adopted' },
}
