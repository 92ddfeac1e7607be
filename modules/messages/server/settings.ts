import { readNeighbourhood } from '#places'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type QuietHours, usualQuiet } from '../domain/when.ts'
import { setting } from './store.ts'

export interface HowTold {
  quiet: QuietHours
  /** As set by the neighbourhood; null where it set none. */
  signed: string | null
}

const FRESH = 15_000
const kept = new WeakMap<Parts['database'], Map<string, { at: number; how: Promise<HowTold> }>>()

/** Quiet hours and signature of the unit's neighbourhood, kept for fifteen seconds: every message asks. */
export function howTold(unit: Unit): Promise<HowTold> {
  const all = kept.get(unit.parts.database) ?? new Map<string, { at: number; how: Promise<HowTold> }>()
  kept.set(unit.parts.database, all)
  const found = all.get(unit.neighbourhoodId)
  if (found && Date.now() - found.at < FRESH) return found.how
  const how = read(unit)
  all.set(unit.neighbourhoodId, { at: Date.now(), how })
  how.catch(() => all.delete(unit.neighbourhoodId))
  return how
}

export function forgetHowTold(unit: Unit): void {
  kept.get(unit.parts.database)?.delete(unit.neighbourhoodId)
}

async function read(unit: Unit): Promise<HowTold> {
  const row = await unit.readOne(setting(unit))
  return {
    quiet: row ? { from: row.quiet_from, to: row.quiet_to } : usualQuiet,
    signed: row?.signed ?? null,
  }
}

/** In whose name short messages go out: 【延吉七村居委会】. */
export async function signatureOf(unit: Unit): Promise<string> {
  const { signed } = await howTold(unit)
  if (signed !== null) return `【${signed}】`
  const here = await readNeighbourhood(unit, unit.ground.code)
  return here ? `【${here.name}居委会】` : ''
}
