import type { Unit } from '#kit/server/unit.ts'
import type { KeptRow } from '../domain/decisions.ts'
import type { Language } from '../domain/result-text.ts'
import { reasonText, resultText } from '../domain/result-text.ts'
import type { OpenedRun } from './open-run.ts'
import { openRun } from './open-run.ts'
import { decidedRows, flagsByRow, rowKey } from './queries/imports.ts'
import { readRun } from './shape.ts'
import type { RowResult } from './workbook/report.ts'
import { writeReport } from './workbook/report.ts'

/** The workbook of a run with result and reason behind each row. */
export async function reportOf(unit: Unit, runId: string): Promise<{ name: string; bytes: Uint8Array }> {
  const run = await readRun(unit, runId)
  const opened = await openRun(unit, runId, run)
  const bytes = await reportBytes(opened, await decidedRows(unit, run, opened.roster), unit.language)
  return { name: run.fileName.replace(/\.xlsx$/i, ''), bytes }
}

/** The same from rows that were decided but not kept: for a dry run. */
export function reportBytes(opened: OpenedRun, decided: readonly KeptRow[], language: Language): Promise<Uint8Array> {
  const { persons } = opened.roster
  const flags = flagsByRow(opened.roster.flags)
  const results = new Map<string, Map<number, RowResult>>(
    opened.sheets.map((sheet) => [sheet.name, new Map<number, RowResult>()]),
  )
  // Rows of homes have no outcome of a person; their marks are said all the same.
  for (const [, marks] of flags) {
    const at = marks[0]
    if (at)
      results
        .get(at.sheet)
        ?.set(at.row, { result: '', reason: reasonText({ sameAs: null, doubt: null }, marks, language) })
  }
  for (const row of decided) {
    const draft = persons[row.position]
    if (draft === undefined) continue
    const same = row.sameAs === null ? undefined : persons[row.sameAs]
    const sameAs = same === undefined ? null : { sheet: same.sheet, row: same.row }
    const reason = reasonText({ sameAs, doubt: row.doubt }, flags.get(rowKey(draft)) ?? [], language)
    results.get(draft.sheet)?.set(draft.row, { result: resultText(row.outcome, language), reason })
  }
  return writeReport(
    opened.sheets.map((sheet) => ({
      sheet,
      headRow: opened.roster.sheets.find((reading) => reading.name === sheet.name)?.headRow ?? 0,
      results: results.get(sheet.name) ?? new Map<number, RowResult>(),
    })),
  )
}
