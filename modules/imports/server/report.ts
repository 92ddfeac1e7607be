import type { Unit } from '#kit/server/unit.ts'
import { resultsOf } from './apart.ts'
import { openRoster, workbookBytes } from './open-run.ts'
import { decidedRows } from './queries/imports.ts'
import { readRun } from './shape.ts'

/** The workbook of a run with result and reason behind each row. */
export async function reportOf(unit: Unit, runId: string): Promise<{ name: string; bytes: Uint8Array }> {
  const run = await readRun(unit, runId)
  const rows = await decidedRows(unit, run, await openRoster(unit, runId, run))
  const bytes = await resultsOf(await workbookBytes(unit, runId), run, { rows, language: unit.language })
  return { name: run.fileName.replace(/\.xlsx$/i, ''), bytes }
}
