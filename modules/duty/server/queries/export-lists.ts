import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { listPromises } from './receptions.ts'
import { readRota } from './rota.ts'

type Promised = Awaited<ReturnType<typeof listPromises>>[number]
type Shift = Awaited<ReturnType<typeof readRota>>['shifts'][number]

/** What is owed from receptions: visitors masked as on the page. */
export async function exportPromises(unit: Unit, format: TableFormat): Promise<Buffer> {
  const rows = await listPromises(unit)
  const say = sayIn(unit)
  const columns: Column<Promised>[] = [
    { title: say('答应的事', 'Promise'), value: (row) => row.promise?.words ?? null, width: 48 },
    { title: say('谁答应的', 'By whom'), value: (row) => row.promise?.by ?? null, width: 24 },
    { title: say('答应谁', 'To whom'), value: (row) => row.name },
    { title: say('哪天前', 'Until'), value: (row) => row.promise?.until ?? null },
    { title: say('过期', 'Overdue'), value: (row) => (row.promise?.state === 'late' ? say('是', 'yes') : null) },
    { title: say('哪天来的', 'Came on'), value: (row) => dayOf(new Date(row.about)) },
  ]
  unit.emit({ type: 'duty.promises-exported', subjectId: unit.neighbourhoodId, data: { rows: rows.length, format } })
  return tableFile(format, columns, rows, markOf(unit))
}

/** The coming two weeks of duty, a line for each shift. */
export async function exportRota(unit: Unit, format: TableFormat): Promise<Buffer> {
  const { shifts } = await readRota(unit, { days: 14 })
  const say = sayIn(unit)
  const columns: Column<Shift>[] = [
    { title: say('日子', 'Day'), value: (row) => row.day },
    { title: say('班', 'Shift'), value: (row) => (row.part === 'night' ? say('夜班', 'night') : say('白班', 'day')) },
    { title: say('从几点', 'From'), value: (row) => clockOf(new Date(row.from)) },
    { title: say('谁值班', 'Who'), value: (row) => row.person?.name ?? null },
    { title: say('原来是谁', 'Instead of'), value: (row) => row.swapped?.instead ?? null },
    { title: say('为什么换', 'Why'), value: (row) => row.swapped?.reason ?? null, width: 32 },
  ]
  return tableFile(format, columns, shifts, markOf(unit))
}

const sayIn = (unit: Unit) => (zh: string, en: string) => (unit.language === 'en' ? en : zh)
