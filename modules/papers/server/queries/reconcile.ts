import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { reconcile as addUp, type Reconciliation } from '../../domain/reconcile.ts'
import { asPaper } from '../shape.ts'
import { allOf, stackById, type StackRow } from '../store.ts'

/** Where all papers of a vote are. Refuses `papers.unknown-stack`. */
export async function reconcile(unit: Unit, voteId: string): Promise<Reconciliation> {
  return sumsOf(unit, (await unit.readOne(stackById(unit, voteId))) ?? refuse('papers.unknown-stack'))
}

export async function sumsOf(unit: Unit, stack: StackRow): Promise<Reconciliation> {
  return sumsFrom(stack, await unit.read(allOf(unit, stack.id)))
}

type Rows = readonly (Parameters<typeof asPaper>[0] & { accepted_reason: string | null })[]

export function sumsFrom(stack: StackRow, rows: Rows): Reconciliation {
  const accepted = new Set(rows.flatMap((row) => (row.accepted_reason === null ? [] : [row.serial])))
  const { pile_returned: returned, pile_void: gone } = stack
  return addUp(rows.map(asPaper), accepted, returned === null || gone === null ? null : { returned, void: gone })
}
