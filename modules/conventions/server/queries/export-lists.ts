import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { ConventionKind } from '../../domain/clauses.ts'
import type { Stage } from '../../domain/stage.ts'
import { listConventions } from './conventions.ts'
import { readProgramme } from './programme.ts'

type Listed = Awaited<ReturnType<typeof listConventions>>['conventions'][number]
type Row = Awaited<ReturnType<typeof readProgramme>>[number]
type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

const sayIn = (unit: Unit) => (zh: string, en: string) => (unit.language === 'en' ? en : zh)
const nameIn = (unit: Unit) => (one: { zh: string; en: string }) => (unit.language === 'en' ? one.en : one.zh)

/** The conventions of the neighbourhood, as they stand on the desk. */
export async function exportConventions(unit: Unit, format: TableFormat): Promise<Buffer> {
  const say = sayIn(unit)
  const name = nameIn(unit)
  const columns: Column<Listed>[] = [
    { title: say('公约', 'Convention'), value: (row) => row.title, width: 32 },
    { title: say('哪一种', 'Kind'), value: (row) => name(kindNames[row.kind]), width: 20 },
    { title: say('小区', 'Compound'), value: (row) => row.compound?.name ?? null, width: 20 },
    { title: say('第几版', 'Version'), value: (row) => row.version },
    { title: say('到哪一步', 'Stage'), value: (row) => name(stageNames[row.stage]), width: 16 },
    { title: say('意见收到哪天', 'Comments until'), value: (row) => row.commentsUntil },
    { title: say('等答复', 'Unanswered'), value: (row) => row.unanswered },
    { title: say('生效', 'In force from'), value: (row) => row.inForce?.from ?? null },
    { title: say('修订不晚于', 'Revise by'), value: (row) => row.inForce?.reviseBy ?? null },
  ]
  return tableFile(format, columns, (await listConventions(unit)).conventions, markOf(unit))
}

/** The revision programme of the asker's areas, what is due soonest first. */
export async function exportProgramme(unit: Unit, format: TableFormat): Promise<Buffer> {
  const say = sayIn(unit)
  const name = nameIn(unit)
  const none = say('还没有居民公约', 'no residents’ convention yet')
  const columns: Column<Row>[] = [
    { title: say('居民区', 'Neighbourhood'), value: (row) => row.neighbourhood.name, width: 20 },
    { title: say('公约', 'Convention'), value: ({ convention }) => convention?.title ?? none, width: 32 },
    {
      title: say('哪一种', 'Kind'),
      value: ({ convention }) => convention && name(kindNames[convention.kind]),
      width: 20,
    },
    {
      title: say('到哪一步', 'Stage'),
      value: ({ convention }) => convention && name(stageNames[convention.stage]),
      width: 16,
    },
    { title: say('通过', 'Adopted'), value: ({ convention }) => convention?.adoptedOn ?? null },
    { title: say('生效', 'In force from'), value: ({ convention }) => convention?.inForceFrom ?? null },
    { title: say('修订不晚于', 'Revise by'), value: ({ convention }) => convention?.reviseBy ?? null },
    {
      title: say('没备案', 'Not filed'),
      value: ({ convention }) => (convention?.lacksFiling ? say('是', 'yes') : null),
    },
    { title: say('备案不晚于', 'File by'), value: ({ convention }) => convention?.fileBy ?? null },
  ]
  return tableFile(format, columns, await readProgramme(unit), markOf(unit))
}

const kindNames: Names<ConventionKind> = {
  residents: { zh: '居民公约', en: 'residents’ convention' },
  mini: { zh: '小公约', en: 'mini-convention' },
  charter: { zh: '居民自治章程', en: 'charter' },
  procedure: { zh: '业主大会议事规则', en: 'owners’ rules of procedure' },
  covenant: { zh: '管理规约', en: 'management covenant' },
}
const stageNames: Names<Stage> = {
  drafting: { zh: '起草', en: 'drafting' },
  commenting: { zh: '收意见', en: 'taking comments' },
  reviewed: { zh: '审过了', en: 'reviewed' },
  adopted: { zh: '通过了', en: 'adopted' },
  filed: { zh: '备案了', en: 'filed' },
  'in-force': { zh: '生效', en: 'in force' },
  due: { zh: '该修订', en: 'due for revision' },
}
