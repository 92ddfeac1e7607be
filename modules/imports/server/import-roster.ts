import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { keptRows } from '../domain/decisions.ts'
import type { Language } from '../domain/result-text.ts'
import type { Summary } from '../domain/summary.ts'
import { summarise } from '../domain/summary.ts'
import { startImport } from './commands/apply-import.ts'
import { continueImport } from './commands/continue-import.ts'
import { resultsOf, rosterOf } from './apart.ts'
import { firstUnderstanding, workbookBytes } from './open-run.ts'
import { planAgainst } from './register.ts'
import { reportOf } from './report.ts'
import { readRun } from './shape.ts'
import { otherApplying } from './store.ts'

export interface ImportOptions {
  /** Says what it would give; changes nothing. */
  dryRun?: boolean
  /** Where to write the workbook with results. */
  report?: string
  language?: Language
}
export interface ImportResult {
  /** Null for a dry run. */
  readonly runId: string | null
  readonly summary: Summary
}

/**
 * Imports a roster from a file, from beginning to end: what `mulin import roster` does, beside a running server and without
 * one. Refuses what the pages refuse; a file that is not there throws as the file system does.
 */
export async function importRoster(
  parts: Parts,
  ground: Ground,
  file: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const bytes = await readFile(file)
  const language = options.language ?? 'zh-CN'
  const within = <T>(work: (unit: Unit) => Promise<T>) =>
    inUnit(parts, { actor: null, now: parts.clock(), ground }, work, language)
  if (options.dryRun === true) return within((unit) => dryRun(unit, bytes, options.report, language))
  for (const run of await within((unit) => unit.read(otherApplying(unit)))) {
    // A run whose process was killed: finish it. When it was this very file, its result is the answer.
    await continueImport(parts, ground, run.id)
    const same = await within(async (unit) => Buffer.compare(await workbookBytes(unit, run.id), bytes) === 0)
    if (same) return within((unit) => finished(unit, run.id, options.report))
  }
  const begun = await within((unit) => startImport(unit, { id: unit.id(), name: basename(file), bytes }))
  await continueImport(parts, ground, begun.id)
  return within((unit) => finished(unit, begun.id, options.report))
}

async function finished(unit: Unit, runId: string, report: string | undefined): Promise<ImportResult> {
  if (report !== undefined) await writeFile(report, (await reportOf(unit, runId)).bytes)
  return { runId, summary: (await readRun(unit, runId)).summary }
}

async function dryRun(
  unit: Unit,
  bytes: Uint8Array,
  report: string | undefined,
  language: Language,
): Promise<ImportResult> {
  const how = await firstUnderstanding(unit)
  const roster = await rosterOf(bytes, how)
  const plan = await planAgainst(unit, roster.persons)
  if (report !== undefined) await writeFile(report, await resultsOf(bytes, how, { rows: keptRows(plan, []), language }))
  return { runId: null, summary: summarise(roster, plan) }
}
