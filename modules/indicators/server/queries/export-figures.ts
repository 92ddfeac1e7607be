import { markOf } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Asked, type Figures, readFigures } from './read-figures.ts'

type Row = {
  place: string
  what: string
  value: string | number | null
  sums: [number, number, number] | null
  note: string
}

/** The page as a file: each figure with what it is made of, then the places by need. */
export async function exportFigures(unit: Unit, asked: Asked & { format: 'xlsx' | 'csv' }): Promise<Buffer> {
  const page = await readFigures(unit, asked)
  const zh = unit.language !== 'en'
  return tableFile(asked.format, columnsIn(zh), rowsOf(page, zh), markOf(unit))
}

function rowsOf(page: Figures, zh: boolean): Row[] {
  const say = (text: { zh: string; en: string }): string => (zh ? text.zh : text.en)
  const { from, to } = page.period
  return [
    ...page.figures.map(({ definition, now }): Row => ({
      place: page.unit.name,
      what: say(definition.name),
      value: now.value === null ? null : definition.unit === 'count' ? now.value : now.value / 10,
      sums: [now.numerator, now.denominator, now.leftOut],
      note: `${definition.key} v${definition.version}, ${from} – ${to}, ${say(definition.line)}`,
    })),
    ...page.places.map((place): Row => ({
      place: place.name,
      what: zh ? '每千户停住的事' : 'Stuck per thousand homes',
      value: place.perThousand,
      sums: [place.total, place.homes, 0],
      note: zh
        ? `超时 ${place.overdue}，没按时回 ${place.late}，答应没做到 ${place.broken}`
        : `overdue ${place.overdue}, answered late ${place.late}, promises broken ${place.broken}`,
    })),
  ]
}

function columnsIn(zh: boolean): Column<Row>[] {
  return [
    { title: zh ? '地方' : 'Place', value: (row) => row.place, width: 20 },
    { title: zh ? '数字' : 'Figure', value: (row) => row.what, width: 22 },
    { title: zh ? '结果' : 'Value', value: (row) => row.value, width: 10 },
    { title: zh ? '分子' : 'Numerator', value: (row) => row.sums?.[0] ?? null, width: 10 },
    { title: zh ? '分母' : 'Denominator', value: (row) => row.sums?.[1] ?? null, width: 12 },
    { title: zh ? '没算进去' : 'Left out', value: (row) => row.sums?.[2] ?? null, width: 10 },
    { title: zh ? '说明' : 'Note', value: (row) => row.note, width: 60 },
  ]
}
