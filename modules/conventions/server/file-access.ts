import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../rights.ts'
import { adoptionById, reviewById } from './store.ts'

/** The lawyer's letter is for those who carry the text through; the minutes of the adoption for everybody who reads it. */
export async function fileAccess(unit: Unit, recordId: string): Promise<boolean> {
  const allowed = (right: 'conventions.see' | 'conventions.draft') =>
    may(rights[right], unit.actor, unit.ground, undefined as never)
  if (!allowed('conventions.see')) return false
  if (await unit.readOne(adoptionById(unit, recordId))) return true
  return allowed('conventions.draft') && (await unit.readOne(reviewById(unit, recordId))) !== undefined
}
