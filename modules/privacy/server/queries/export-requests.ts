import { dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RequestKind, RequestState } from '../../domain/request.ts'
import { listRequests } from './lists.ts'

type Request = Awaited<ReturnType<typeof listRequests>>['requests'][number]
type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

/** The register of requests with its clock; what was asked in whose words stays in the house. */
export async function exportRequests(unit: Unit, view: 'open' | 'answered', format: TableFormat): Promise<Buffer> {
  const { requests } = await listRequests(unit, view)
  const en = unit.language === 'en'
  const say = (zh: string, other: string) => (en ? other : zh)
  const tongue = en ? 'en' : 'zh'
  const day = (at: string | null) => at && dayOf(new Date(at))
  const columns: Column<Request>[] = [
    { title: say('要什么', 'Kind'), value: (row) => kindNames[row.kind][tongue] },
    { title: say('谁', 'Who'), value: (row) => row.name },
    {
      title: say('怎么来的', 'How'),
      value: (row) => (row.way === 'own' ? say('自己提的', 'own account') : say('柜台', 'counter')),
    },
    { title: say('怎么样了', 'State'), value: (row) => stateNames[row.state][tongue] },
    { title: say('哪天提的', 'Asked on'), value: (row) => day(row.askedAt) },
    { title: say('哪天前答复', 'Due'), value: (row) => day(row.dueAt) },
    { title: say('过期', 'Late'), value: (row) => (row.late ? say('是', 'yes') : null) },
    { title: say('哪天答复', 'Answered on'), value: (row) => day(row.answeredAt) },
    { title: say('谁答复', 'Answered by'), value: (row) => row.answeredBy },
  ]
  unit.emit({
    type: 'privacy.requests-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: requests.length, format },
  })
  return tableFile(format, columns, requests, markOf(unit))
}

const kindNames: Names<RequestKind> = {
  copy: { zh: '要一份', en: 'a copy' },
  correct: { zh: '改正', en: 'a correction' },
  erase: { zh: '删除', en: 'erasure' },
  explain: { zh: '问清楚', en: 'an explanation' },
  withdraw: { zh: '收回同意', en: 'consent taken back' },
}
const stateNames: Names<RequestState> = {
  received: { zh: '收到', en: 'received' },
  checked: { zh: '核对过身份', en: 'identity checked' },
  done: { zh: '办了', en: 'done' },
  declined: { zh: '没有办', en: 'declined' },
}
