import { moment } from '#kit/server/personal-data.ts'
import { markOf } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { heldAboutMe } from './person.ts'

interface Line {
  part: string
  record: number
  name: string
  value: string
}

/** What is held about the one who asks, as a file to keep: every value on a line, and every look at the end. */
export async function exportHeld(unit: Unit, format: 'xlsx' | 'csv' | 'json'): Promise<Buffer> {
  const held = await heldAboutMe(unit)
  if (format === 'json') return Buffer.from(`${JSON.stringify(held, null, 1)}\n`)
  const english = unit.language === 'en'
  const say = (zh: string, en: string) => (english ? en : zh)
  const lines: Line[] = held.rooms.flatMap(({ holds, records }) =>
    records.flatMap((record, index) =>
      record.map(({ name, value }) => ({ part: english ? holds.en : holds.zh, record: index + 1, name, value })),
    ),
  )
  held.looks.forEach((look, index) => {
    const at = new Date(look.at)
    lines.push({
      part: say('谁看过', 'Who looked'),
      record: index + 1,
      name: `${moment(at, english ? 'en' : 'zh')} ${look.by ?? ''}`,
      value: look.reason,
    })
  })
  const columns: Column<Line>[] = [
    { title: say('哪里', 'Where'), value: (line) => line.part, width: 40 },
    { title: say('第几条', 'Record'), value: (line) => line.record, width: 8 },
    { title: say('项目', 'Field'), value: (line) => line.name, width: 24 },
    { title: say('内容', 'Value'), value: (line) => line.value, width: 48 },
  ]
  return tableFile(format, columns, lines, markOf(unit))
}
