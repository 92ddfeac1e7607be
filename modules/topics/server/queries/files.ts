import { markOf } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { listIdlePlaces } from './ground.ts'
import { listTopics } from './read-topic.ts'

type Topic = Awaited<ReturnType<typeof listTopics>>[number]
type Place = Awaited<ReturnType<typeof listIdlePlaces>>[number]
type Words = Readonly<Record<string, { zh: string; en: string }>>

const levels: Words = {
  'building-group': { zh: '楼组', en: 'building group' },
  compound: { zh: '小区', en: 'compound' },
  neighbourhood: { zh: '居民区', en: 'neighbourhood' },
}
const states: Words = {
  open: { zh: '正在议', en: 'open' },
  adopted: { zh: '通过', en: 'adopted' },
  rejected: { zh: '不通过', en: 'not adopted' },
  idle: { zh: '空着', en: 'idle' },
  'in-topic': { zh: '正在议', en: 'talked over' },
  'in-use': { zh: '用起来了', en: 'in use' },
  gone: { zh: '没有了', en: 'gone' },
}
const phases: Words = {
  planned: { zh: '排上了', en: 'planned' },
  doing: { zh: '正在办', en: 'under way' },
  done: { zh: '办好了', en: 'done' },
  failed: { zh: '没办成', en: 'not achieved' },
}
const owners: Words = {
  'owners-common': { zh: '业主共有', en: 'owners in common' },
  'public-housing': { zh: '公房', en: 'public housing' },
  property: { zh: '物业用房', en: 'property manager’s rooms' },
  unit: { zh: '单位的', en: 'a company or institution' },
  unknown: { zh: '没查清', en: 'not known' },
}

/** Topics of a view as xlsx or CSV, marked with who took it and when; names stay in the house. */
export async function exportTopics(unit: Unit, view: 'open' | 'decided', format: 'xlsx' | 'csv'): Promise<Buffer> {
  const en = unit.language === 'en'
  const say = (words: Words, key: string | null) => (key === null ? null : (words[key]?.[en ? 'en' : 'zh'] ?? key))
  const columns: Column<Topic>[] = [
    { title: en ? 'Topic' : '议题', value: (row) => row.title },
    { title: en ? 'Where' : '哪里', value: (row) => row.where },
    { title: en ? 'Level' : '哪一级', value: (row) => say(levels, row.level) },
    { title: en ? 'State' : '怎么样了', value: (row) => say(states, row.state) },
    { title: en ? 'Last day' : '期限', value: (row) => row.dueOn },
    { title: en ? 'Points' : '意见', value: (row) => row.counts.all },
    { title: en ? 'In favour' : '赞成', value: (row) => row.counts.for },
    { title: en ? 'Worried' : '担心', value: (row) => row.counts.against },
    { title: en ? 'Without answer' : '没答复', value: (row) => row.counts.unanswered },
    { title: en ? 'What became of it' : '后来怎么样了', value: (row) => say(phases, row.became) },
  ]
  return tableFile(format, columns, await listTopics(unit, view), markOf(unit))
}

/** The register of idle places as xlsx or CSV. */
export async function exportIdlePlaces(unit: Unit, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const en = unit.language === 'en'
  const say = (words: Words, key: string) => words[key]?.[en ? 'en' : 'zh'] ?? key
  const columns: Column<Place>[] = [
    { title: en ? 'Place' : '叫什么', value: (row) => row.name },
    { title: en ? 'Compound' : '小区', value: (row) => row.compound },
    { title: en ? 'Where' : '在哪里', value: (row) => row.spot },
    { title: en ? 'Area (m²)' : '面积（㎡）', value: (row) => (row.area === null ? null : metres(row.area)) },
    { title: en ? 'Owner' : '谁的', value: (row) => say(owners, row.ownerKind) },
    { title: en ? 'Name of the owner' : '权利人', value: (row) => row.ownerName },
    { title: en ? 'Could become' : '能做什么', value: (row) => row.couldBecome },
    { title: en ? 'State' : '现在', value: (row) => say(states, row.state) },
    { title: en ? 'Topic' : '议题', value: (row) => row.topic?.title ?? null },
  ]
  return tableFile(format, columns, await listIdlePlaces(unit), markOf(unit))
}

/** 2850 (0.01 m²) as `28.50`. */
function metres(hundredths: number): string {
  const rest = hundredths % 100
  return `${(hundredths - rest) / 100}.${String(rest).padStart(2, '0')}`
}
