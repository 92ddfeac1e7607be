import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Way } from '../../domain/words.ts'
import { listToAsk } from './to-ask.ts'

type Home = Awaited<ReturnType<typeof listToAsk>>[number]

/** The list of doors to knock at: addresses and whether somebody answered, nobody's name and nothing of what was said. */
export async function exportToAsk(unit: Unit, id: string, format: TableFormat): Promise<Buffer> {
  const en = unit.language === 'en'
  const columns: Column<Home>[] = [
    { title: en ? 'Entrance' : '门洞', value: (row) => row.entrance, width: 24 },
    { title: en ? 'Home' : '住处', value: (row) => row.address, width: 28 },
    {
      title: en ? 'Answered' : '评了没有',
      value: (row) => (row.way === null ? (en ? 'not yet' : '没评') : wayNames[row.way as Way][en ? 'en' : 'zh']),
    },
  ]
  return tableFile(format, columns, await listToAsk(unit, id), markOf(unit))
}

const wayNames: Readonly<Record<Way, { zh: string; en: string }>> = {
  app: { zh: '手机', en: 'on the phone' },
  paper: { zh: '纸', en: 'on paper' },
  door: { zh: '上门', en: 'at the door' },
}
