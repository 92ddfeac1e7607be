import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
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

/** Reads a roster out of sheets; refuses `imports.no-roster` where no sheet has a head. */
export function understand(sheets: readonly Sheet[], how: Understanding): Roster {
  const { today, compound, compounds } = how
  const heads = new Map(how.mapping.map((sheet): [string, HeadChoice] => [sheet.name, sheet]))
  const roster = readRoster(sheets, { today, compound, compounds, heads })
  return roster.sheets.some((sheet) => sheet.kind !== 'skipped') ? roster : refuse('imports.no-roster')
}

/** How a workbook is understood that nobody has said anything about yet. */
export async function firstUnderstanding(unit: Unit): Promise<Understanding> {
  const compounds = await unit.read(compoundsOf(unit))
  return { mapping: [], compounds, compound: await defaultCompound(unit, compounds), today: dayOf(unit.now) }
}

/** Opens a run's workbook as it was understood; refuses `imports.workbook-gone` when it is no longer kept. */
export async function openRun(unit: Unit, runId: string, how: Understanding): Promise<OpenedRun> {
  const sheets = readWorkbook(await workbookBytes(unit, runId))
  const roster = understand(sheets, how)
  remember(runId, how, roster)
  return { sheets, roster }
}

/** The roster of a run, without its cells. The last one is remembered for a minute: preview, decision and batches follow each other. */
export async function openRoster(unit: Unit, runId: string, how: Understanding): Promise<Roster> {
  return recent?.key === keyOf(runId, how) ? recent.roster : (await openRun(unit, runId, how)).roster
}

let recent: { key: string; roster: Roster; timer: NodeJS.Timeout } | null = null

const keyOf = (runId: string, { mapping, compounds, compound, today }: Understanding) =>
  JSON.stringify([runId, mapping, compounds, compound, today])

/** Remembers what a workbook was understood to say. */
export function remember(runId: string, how: Understanding, roster: Roster): void {
  clearTimeout(recent?.timer)
  const timer = setTimeout(() => {
    recent = null
  }, 60_000)
  timer.unref()
  recent = { key: keyOf(runId, how), roster, timer }
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
async function defaultCompound(unit: Unit, compounds: readonly CompoundName[]): Promise<string | null> {
  if (compounds.length > 0) return compounds.length === 1 ? (compounds[0]?.address ?? null) : null
  const neighbourhood = await unit.readOr(neighbourhoodOf(unit))
  return neighbourhood.name.replace(/(?:社区)?(?:居民区|居委会|居委|社区)$/, '')
}
