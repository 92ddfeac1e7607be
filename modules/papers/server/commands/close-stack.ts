import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { cannotClose, type ClosedStack, type Reconciliation } from '../../domain/reconcile.ts'
import { openStackOf, paperOf } from '../find.ts'
import { reconcile, sumsOf } from '../queries/reconcile.ts'
import { type ShownPaper, toPaper } from '../shape.ts'
import { step } from '../steps.ts'
import { changePaper, changeStack, countReadAgain, holdStack } from '../store.ts'

/** Lets one outstanding paper go by name. It stays in the list for good. Refuses `papers.not-outstanding`, `.closed`. */
export async function acceptOutstanding(
  unit: Unit,
  voteId: string,
  input: { paperId: string; reason: string },
): Promise<ShownPaper> {
  await openStackOf(unit, voteId)
  const row = await paperOf(unit, voteId, input.paperId)
  if (row.state !== 'issued') refuse('papers.not-outstanding')
  if (row.accepted_reason === input.reason) return toPaper(row)
  const change = { accepted_reason: input.reason }
  unit.writeOne(changePaper(unit, row.id, change))
  step(unit, voteId, 'accepted', { paperId: row.id, words: input.reason })
  return toPaper({ ...row, ...change })
}

/** What two hands counted. Refuses `papers.closed`. */
export async function countPile(
  unit: Unit,
  voteId: string,
  pile: { returned: number; void: number },
): Promise<Reconciliation> {
  await openStackOf(unit, voteId)
  unit.writeOne(changeStack(unit, voteId, { pile_returned: pile.returned, pile_void: pile.void }))
  step(unit, voteId, 'counted', { words: `${pile.returned} + ${pile.void}` })
  await unit.flush()
  return reconcile(unit, voteId)
}

/**
 * All papers are accounted for; from now on nothing happens to them. Asked again it answers with the same sums. Refuses
 * `papers.unread`, `papers.outstanding` (unless each was accepted by name), `papers.pile-differs`.
 */
export async function closeStack(unit: Unit, voteId: string): Promise<ClosedStack> {
  const stack = await unit.readOr(holdStack(unit, voteId), 'papers.unknown-stack')
  const again = await unit.readOne(countReadAgain(unit, stack.id))
  const sums = { ...(await sumsOf(unit, stack)), readAgain: Number(again?.count ?? 0) }
  if (stack.closed_at !== null) return sums
  const why = cannotClose(sums)
  if (why === 'unread') refuse('papers.unread', { count: sums.unread + sums.differing })
  if (why === 'outstanding') refuse('papers.outstanding', { count: sums.outstanding.length - sums.accepted })
  if (why !== null) refuse(`papers.${why}`)
  unit.writeOne(changeStack(unit, voteId, { closed_at: unit.now, closed_by_name: unit.actor?.name ?? null }))
  step(unit, voteId, 'closed')
  const { issued, returned, void: gone, lost, outstanding } = sums
  const data = { issued, returned, void: gone, lost, outstanding: outstanding.map(({ serial }) => serial) }
  unit.emit({ type: 'papers.stack-closed', subjectId: voteId, data })
  return sums
}
