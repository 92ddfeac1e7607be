import type { Field } from './columns.ts'
import type { Flag } from './flags.ts'
import type { HeadChoice, SheetKind } from './head.ts'
import { chosenHead, findHead, isTotal, repeatsHead } from './head.ts'
import type { HomeDraft } from './home-book.ts'
import { HomeBook } from './home-book.ts'
import { readHome, useOfSheet } from './row-home.ts'
import type { PersonDraft } from './row-person.ts'
import { readPerson, speaksOfPerson } from './row-person.ts'
import type { CompoundName } from './row-place.ts'
import { PlaceReader } from './row-place.ts'
import { RowReader } from './row-reader.ts'
import type { Sheet } from './sheet.ts'
import { fillMerges, textOf } from './sheet.ts'

/** How a sheet was understood, for the preview. */
export interface SheetReading {
  readonly name: string
  readonly kind: SheetKind | 'skipped'
  /** Last row of the head; 0 for a skipped sheet. */
  readonly headRow: number
  /** Each column with its title and the field it was taken for. */
  readonly columns: readonly { readonly title: string; readonly field: Field | null }[]
  /** Rows that hold a record. */
  readonly records: number
}

/** What a workbook says, before it is compared with the register. */
export interface Roster {
  readonly sheets: readonly SheetReading[]
  /** One for each person row, in the order of the workbook. */
  readonly persons: readonly PersonDraft[]
  readonly homes: readonly HomeDraft[]
  readonly flags: readonly Flag[]
}

export interface ReadingOptions {
  /** `2026-11-25` */
  readonly today: string
  /** Address of the compound for rows that name none (延吉七村, 中原路99弄); without it such rows stay without a home. */
  readonly compound: string | null
  /** The compounds of the neighbourhood. */
  readonly compounds?: readonly CompoundName[]
  /** Heads that a person set, by sheet. */
  readonly heads?: ReadonlyMap<string, HeadChoice>
}

/** Reads a roster: finds each sheet's head, understands its rows, flags every doubt at its cell. */
export function readRoster(sheets: readonly Sheet[], options: ReadingOptions): Roster {
  const flags: Flag[] = []
  const persons: PersonDraft[] = []
  const homes = new HomeBook()
  const readings = sheets.map((raw): SheetReading => {
    const sheet = fillMerges(raw)
    const choice = options.heads?.get(sheet.name)
    const head = choice === undefined ? findHead(sheet) : chosenHead(sheet, choice)
    if (head === undefined) return { name: sheet.name, kind: 'skipped', headRow: 0, columns: [], records: 0 }
    const row = new RowReader(sheet.name, head, flags)
    const place = new PlaceReader(row, options.compound, options.compounds)
    let records = 0
    for (const source of sheet.rows) {
      if (source.number <= head.lastRow || isTotal(source) || repeatsHead(source, head)) continue
      row.next(source)
      if (saysNothing(row, head.columns)) continue
      records += 1
      row.flagFormulas()
      const home = place.read()
      const person = head.kind === 'residents' && speaksOfPerson(row) ? readPerson(row, home, options.today) : null
      if (person !== null) persons.push(person)
      if (home === null) continue
      const tenant = person?.relation === 'tenant' || person?.relation === 'co-tenant'
      const saying = readHome(row, home, useOfSheet(sheet.name), person && { name: person.name, tenant })
      homes.say(row, saying, person !== null && person.name === null)
    }
    const columns = head.titles.map((title, at) => ({ title, field: fieldAt(head.columns, at) }))
    return { name: sheet.name, kind: head.kind, headRow: head.lastRow, columns, records }
  })
  return { sheets: readings, persons, homes: homes.homes(), flags }
}

/** A row with nothing but a running number is empty. */
function saysNothing(row: RowReader, columns: ReadonlyMap<Field, number>): boolean {
  return [...columns.keys()].every((field) => field === 'sequence' || textOf(row.cell(field)).trim() === '')
}

function fieldAt(columns: ReadonlyMap<Field, number>, column: number): Field | null {
  for (const [field, at] of columns) if (at === column) return field
  return null
}
