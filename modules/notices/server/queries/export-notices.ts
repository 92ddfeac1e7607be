import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { kindNames } from '../../domain/kinds.ts'
import { listNotices } from './notices.ts'

type Notice = Awaited<ReturnType<typeof listNotices>>[number]
type Phase = Notice['phase']

/** The notices of a view as a file: what hung where, from when to when, and whether it is proven. */
export async function exportNotices(unit: Unit, phase: Phase, format: TableFormat): Promise<Buffer> {
  const en = unit.language === 'en'
  const say = (zh: string, other: string) => (en ? other : zh)
  const when = (at: string) => `${dayOf(new Date(at))} ${clockOf(new Date(at))}`
  const columns: Column<Notice>[] = [
    { title: say('编号', 'Number'), value: (row) => row.number },
    { title: say('种类', 'Kind'), value: (row) => kindNames[row.kind][en ? 'en' : 'zh'] },
    { title: say('标题', 'Title'), value: (row) => row.title, width: 40 },
    {
      title: say('贴在哪里', 'Where'),
      value: (row) => row.compound?.name ?? say('整个居民区', 'the whole neighbourhood'),
    },
    { title: say('落款', 'Posted by'), value: (row) => row.poster, width: 24 },
    { title: say('从', 'From'), value: (row) => when(row.startsAt), width: 18 },
    { title: say('到', 'To'), value: (row) => when(row.endsAt), width: 18 },
    { title: say('第几版', 'Version'), value: (row) => row.version },
    { title: say('该贴几处', 'Places'), value: (row) => row.places },
    { title: say('拍照留证', 'Proven'), value: (row) => row.proven },
    {
      title: say('公示期限', 'Clock of law'),
      value: ({ verdict }) =>
        verdict === null ? null : verdict.kept ? say('合规定', 'kept') : say('不够', 'not kept'),
    },
    {
      title: say('依据', 'Source'),
      value: ({ verdict }) => verdict && `${verdict.source} ${verdict.article}`,
      width: 32,
    },
  ]
  return tableFile(format, columns, await listNotices(unit, phase), markOf(unit))
}
