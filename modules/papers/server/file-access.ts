import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../rights.ts'
import { isOwn } from './find.ts'
import { paperById, stackById } from './store.ts'

/** Scans of ballots are seen by those who read them, of their own votes. */
export async function fileAccess(unit: Unit, recordId: string): Promise<boolean> {
  if (!may(rights['papers.read'], unit.actor, unit.ground, undefined as never)) return false
  const paper = await unit.readOne(paperById(unit, recordId))
  const stack = paper && (await unit.readOne(stackById(unit, paper.stack_id)))
  return stack !== undefined && isOwn(unit, stack)
}
