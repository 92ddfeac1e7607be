import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../contract.ts'
import type { HeadChoice } from '../domain/head.ts'
import type { Roster } from '../domain/read-roster.ts'
import { readRoster } from '../domain/read-roster.ts'
import type { CompoundName } from '../domain/row-place.ts'
import type { Sheet } from '../domain/sheet.ts'
import { compoundsOf, neighbourhoodOf, workbookOf } from './store.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/** How people corrected what the columns are: the body of `mapColumns`, kept with the run. */
export type Mapping = z.output<NonNullable<(typeof endpoints.mapColumns)['body']>>['sheets']

export interface OpenedRun {
  readonly sheets: readonly Sheet[]
  readonly roster: Roster
}

/** What decides how a workbook is understood: the same always gives the same roster, today and after a crash. */
export interface Understanding {
  readonly mapping: Mapping
  readonly compound: string | null
  readonly today: string
}

/** Reads a roster out of sheets; refuses `imports.no-roster` where no sheet has a head. */
export function understand(sheets: readonly Sheet[], how: Understanding, compounds: readonly CompoundName[]): Roster {
  const heads = new Map(how.mapping.map((sheet): [string, HeadChoice] => [sheet.name, sheet]))
  const roster = readRoster(sheets, { today: how.today, compound: how.compound, compounds, heads })
  return roster.sheets.some((sheet) => sheet.kind !== 'skipped') ? roster : refuse('imports.no-roster')
}

/** Opens a run's workbook as it was understood; refuses `imports.workbook-gone` when it is no longer kept. */
export async function openRun(unit: Unit, runId: string, how: Understanding): Promise<OpenedRun> {
  const sheets = readWorkbook(await workbookBytes(unit, runId))
  const compounds = await unit.read(compoundsOf(unit))
  return { sheets, roster: understand(sheets, how, compounds) }
}

const context = (runId: string) => `imports.run:${runId}`

/** A workbook holds everybody's data at once, so it is sealed as a whole. */
export function sealedWorkbook(parts: Parts, runId: string, bytes: Uint8Array): string {
  return parts.cipher.seal(Buffer.from(bytes).toString('base64'), context(runId))
}

/** The workbook of a run as it was sent. */
export async function workbookBytes(unit: Unit, runId: string): Promise<Uint8Array> {
  const sealed = (await unit.readOne(workbookOf(unit, runId)))?.workbook ?? refuse('imports.workbook-gone')
  return Buffer.from(unit.parts.cipher.open(sealed, context(runId)), 'base64')
}

/** The compound of rows that name none: the only one there is; in a neighbourhood without any, its own name. */
export async function defaultCompound(unit: Unit, compounds: readonly CompoundName[]): Promise<string | null> {
  if (compounds.length > 0) return compounds.length === 1 ? (compounds[0]?.address ?? null) : null
  const neighbourhood = await unit.readOr(neighbourhoodOf(unit))
  return neighbourhood.name.replace(/(?:社区)?(?:居民区|居委会|居委|社区)$/, '')
}
