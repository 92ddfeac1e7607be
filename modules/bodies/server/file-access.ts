import type { Unit } from '#kit/server/unit.ts'
import { desksOf } from './queries/posts.ts'
import { compoundById } from './store.ts'

/** Common papers belong to a compound's desk: whoever sees that desk opens them. */
export async function fileAccess(unit: Unit, recordId: string): Promise<boolean> {
  const desks = await desksOf(unit)
  if (desks !== null) return desks.includes(recordId)
  return (await unit.readOne(compoundById(unit, recordId))) !== undefined
}
