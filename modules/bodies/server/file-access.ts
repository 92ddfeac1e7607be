import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../rights.ts'
import { compoundById } from './store.ts'

/** Common papers belong to a compound's desk: whoever sees the desk opens them. */
export async function fileAccess(unit: Unit, recordId: string): Promise<boolean> {
  if (!may(rights['bodies.see-desk'] as never, unit.actor, unit.ground, undefined as never)) return false
  return (await unit.readOne(compoundById(unit, recordId))) !== undefined
}
