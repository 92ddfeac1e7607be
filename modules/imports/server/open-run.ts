import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Roster } from '../domain/read-roster.ts'
import type { CompoundName } from '../domain/row-place.ts'
import { rosterOf } from './apart.ts'
import { compoundsOf, neighbourhoodOf, workbookOf } from './store.ts'
import type { Understanding } from './understand.ts'

/** How a workbook is understood that nobody has said anything about yet. */
export async function firstUnderstanding(unit: Unit): Promise<Understanding> {
  const compounds = await unit.read(compoundsOf(unit))
  return { mapping: [], compounds, compound: await defaultCompound(unit, compounds), today: dayOf(unit.now) }
}

/**
 * The roster of a run; refuses `imports.workbook-gone` when its workbook is no longer kept. The last one is remembered for a
 * minute: preview, decision and batches follow each other.
 */
export async function openRoster(unit: Unit, runId: string, how: Understanding): Promise<Roster> {
  if (recent?.key === keyOf(runId, how)) return recent.roster
  const roster = await rosterOf(await workbookBytes(unit, runId), how)
  remember(runId, how, roster)
  return roster
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
