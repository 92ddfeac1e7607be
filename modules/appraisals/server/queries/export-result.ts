import { refuse } from '#kit/pure/refusal.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { measureNames, perCent } from '../../domain/board-text.ts'
import type { Measure } from '../../domain/words.ts'
import { readRound } from './rounds.ts'

type Result = NonNullable<Awaited<ReturnType<typeof readRound>>['result']>
type Row = { subject: string; asked: number; result: Result['subjects'][number]['measures'][number] }

const english: Readonly<Record<Measure, string>> = {
  awareness: 'Awareness',
  participation: 'Participation',
  satisfaction: 'Satisfaction',
}

/** What came out, a line for each rate; too few answers give no figure here either. Refuses `appraisals.not-counted`. */
export async function exportResult(unit: Unit, id: string, format: TableFormat): Promise<Buffer> {
  const round = await readRound(unit, id)
  if (round.result === null) return refuse('appraisals.not-counted')
  const en = unit.language === 'en'
  const rows = round.result.subjects.flatMap(({ subjectId, asked, measures }): Row[] => {
    const found = round.subjects.find((one) => one.id === subjectId)
    const subject = found?.compound ? `${found.name}（${found.compound}）` : (found?.name ?? '')
    return measures.map((result) => ({ subject, asked, result }))
  })
  const columns: Column<Row>[] = [
    { title: en ? 'Appraised' : '评谁', value: (row) => row.subject, width: 28 },
    {
      title: en ? 'Measure' : '指标',
      value: (row) => (en ? english : measureNames)[row.result.measure],
    },
    { title: en ? 'Rate' : '比例', value: ({ result }) => result.figure && perCent(result.figure.permille) },
    { title: en ? 'Favourable answers' : '其中满意等', value: ({ result }) => result.figure?.numerator ?? null },
    { title: en ? 'Answers' : '回答', value: ({ result }) => result.figure?.denominator ?? null },
    { title: en ? 'From (%)' : '大致从（%）', value: ({ result }) => result.figure?.low ?? null },
    { title: en ? 'To (%)' : '到（%）', value: ({ result }) => result.figure?.high ?? null },
    { title: en ? 'Homes asked' : '问了几户', value: (row) => row.asked },
    { title: en ? 'Year before' : '上一次', value: ({ result }) => result.before?.year ?? null },
    { title: en ? 'Rate then' : '那时', value: ({ result }) => result.before && perCent(result.before.permille) },
  ]
  return tableFile(format, columns, rows, markOf(unit))
}
