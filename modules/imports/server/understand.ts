import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { endpoints } from '../contract.ts'
import type { KeptRow } from '../domain/decisions.ts'
import { flagsByRow, rowKey } from '../domain/flags.ts'
import type { HeadChoice } from '../domain/head.ts'
import type { Roster } from '../domain/read-roster.ts'
import { readRoster } from '../domain/read-roster.ts'
import type { Language } from '../domain/result-text.ts'
import { reasonText, resultText } from '../domain/result-text.ts'
import type { CompoundName } from '../domain/row-place.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import type { RowResult } from './workbook/report.ts'
import { writeReport } from './workbook/report.ts'

/** How people corrected what the columns are: the body of `mapColumns`, kept with the run. */
export type Mapping = z.output<NonNullable<(typeof endpoints.mapColumns)['body']>>['sheets']

/**
 * What decides how a workbook is understood, kept with the run: the same always gives the same roster, today and after a
 * crash, whatever came into the register meanwhile.
 */
export interface Understanding {
  readonly mapping: Mapping
  readonly compounds: readonly CompoundName[]
  readonly compound: string | null
  readonly today: string
}

/** What becomes of a workbook's rows, for the report. */
export interface Decided {
  readonly rows: readonly KeptRow[]
  readonly language: Language
}

/** Reads a roster out of a workbook; refuses what is no workbook, and `imports.no-roster` where no sheet has a head. */
export function understand(bytes: Uint8Array, how: Understanding): Roster {
  return understandSheets(readWorkbook(bytes), how)
}

function understandSheets(sheets: ReturnType<typeof readWorkbook>, how: Understanding): Roster {
  const { today, compound, compounds } = how
  const heads = new Map(how.mapping.map((sheet): [string, HeadChoice] => [sheet.name, sheet]))
  const roster = readRoster(sheets, { today, compound, compounds, heads })
  return roster.sheets.some((sheet) => sheet.kind !== 'skipped') ? roster : refuse('imports.no-roster')
}

/** Writes a workbook again with result and reason behind each row. */
export function writeResults(bytes: Uint8Array, how: Understanding, decided: Decided): Promise<Uint8Array> {
  const sheets = readWorkbook(bytes)
  const roster = understandSheets(sheets, how)
  const results = resultsOf(roster, decided)
  return writeReport(
    sheets.map((sheet) => ({
      sheet,
      headRow: roster.sheets.find((reading) => reading.name === sheet.name)?.headRow ?? 0,
      results: results.get(sheet.name) ?? new Map<number, RowResult>(),
    })),
  )
}

function resultsOf(roster: Roster, { rows, language }: Decided): Map<string, Map<number, RowResult>> {
  const results = new Map(roster.sheets.map((sheet) => [sheet.name, new Map<number, RowResult>()]))
  const flags = flagsByRow(roster.flags)
  // Rows of homes have no outcome of a person; their marks are said all the same.
  for (const [at] of flags.values()) {
    if (at === undefined) continue
    const marks = flags.get(rowKey(at)) ?? []
    results
      .get(at.sheet)
      ?.set(at.row, { result: '', reason: reasonText({ sameAs: null, doubt: null }, marks, language) })
  }
  for (const row of rows) {
    const draft = roster.persons[row.position]
    if (draft === undefined) continue
    const same = row.sameAs === null ? undefined : roster.persons[row.sameAs]
    const sameAs = same === undefined ? null : { sheet: same.sheet, row: same.row }
    const reason = reasonText({ sameAs, doubt: row.doubt }, flags.get(rowKey(draft)) ?? [], language)
    results.get(draft.sheet)?.set(draft.row, { result: resultText(row.outcome, language), reason })
  }
  return results
}
