import { clockOf } from '#kit/pure/shanghai-time.ts'
import { markOf } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { meetingOf } from '../known.ts'
import { issuerOf } from '../grounds.ts'
import { factsFor } from '../papers/facts.ts'
import { minutesDocument } from '../papers/minutes.ts'
import { itemsOf, linesOf, meetingById, pledgesOf, resolutionsOf, type SeatRow, seatsOf, voicesOf } from '../store.ts'

/** The minutes as a Word document in the official layout, for the committee's file. */
export async function minutesFile(unit: Unit, id: string): Promise<Buffer> {
  const row = await unit.readOr(meetingById(unit, id), 'meetings.unknown-meeting')
  const [seats, cards, items, lines, pledges, issuer] = await Promise.all([
    unit.read(seatsOf(unit, id)),
    unit.read(resolutionsOf(unit, id)),
    unit.read(itemsOf(unit, id)),
    unit.read(linesOf(unit, id)),
    unit.read(pledgesOf(unit, id)),
    issuerOf(unit, row),
  ])
  const ids = cards.map((card) => card.id)
  const voices = ids.length === 0 ? [] : await unit.read(voicesOf(unit, ids))
  const held = { row, seats, cards, meeting: meetingOf(row, seats, cards) }
  return minutesDocument(factsFor(unit, held, items, lines, issuer, voices, pledges))
}

/** Who was called and who came, marked with who took it and when. */
export async function listFile(unit: Unit, id: string, format: 'xlsx' | 'csv'): Promise<Buffer> {
  await unit.readOr(meetingById(unit, id), 'meetings.unknown-meeting')
  const seats = await unit.read(seatsOf(unit, id))
  return tableFile(format, columnsIn(unit.language), seats, markOf(unit))
}

function columnsIn(language: 'zh-CN' | 'en'): Column<SeatRow>[] {
  const zh = language !== 'en'
  const ways = { qr: zh ? '扫码' : 'code', paper: zh ? '签到表' : 'paper list', call: zh ? '点名' : 'called out' }
  return [
    { title: zh ? '姓名' : 'Name', value: (row) => row.name },
    { title: zh ? '单位' : 'Body', value: (row) => row.body, width: 20 },
    {
      title: zh ? '出席或列席' : 'Standing',
      value: (row) => (row.member ? (zh ? '出席' : 'member') : zh ? '列席' : 'sits in'),
    },
    { title: zh ? '到会' : 'Came', value: (row) => row.came_at && clockOf(row.came_at), width: 10 },
    { title: zh ? '怎么签到' : 'Noted by', value: (row) => (row.way === null ? null : ways[row.way as 'qr']) },
  ]
}
