import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { cannotTakeBack } from '../../domain/paper.ts'
import { fit, mustShow, openStackOf, paperOf, paperSeen } from '../find.ts'
import { asPaper, type ShownPaper, toPaper } from '../shape.ts'
import { step } from '../steps.ts'
import { changePaper, deleteReadings } from '../store.ts'
import { tellVoid } from './set-aside.ts'

/**
 * A paper is back in hand, with its photo. What counts is when a hand took it (`givenAt`): what was taken by the end of the
 * vote is entered afterwards too, and both times stay; what was taken later is void as late. The same scan again answers as
 * the first time. Refuses `papers.not-issued`, `.already-back` for a second paper or photo of the same serial, `.is-void`,
 * `.replaced`, `.given-later`, `.given-earlier`, and what {@link paperSeen} refuses.
 */
export async function takeBack(
  unit: Unit,
  voteId: string,
  input: { seen: string; scanId: string; givenAt: Date },
): Promise<ShownPaper> {
  const stack = await openStackOf(unit, voteId)
  const row = await paperSeen(unit, stack, input.seen)
  if (row.scan_id === input.scanId) return toPaper(row)
  fit(cannotTakeBack(asPaper(row)))
  if (input.givenAt > unit.now) refuse('papers.given-later', {}, 'givenAt')
  // A minute for clocks of telephones.
  if (row.issued_at !== null && input.givenAt.getTime() < row.issued_at.getTime() - 60_000)
    refuse('papers.given-earlier', {}, 'givenAt')
  const late = input.givenAt > stack.closes_at
  const change = {
    state: late ? 'void' : 'returned',
    void_reason: late ? 'late' : null,
    given_at: input.givenAt,
    returned_by_name: unit.by.name,
    scan_id: input.scanId,
    accepted_reason: null,
  }
  await attachFiles(unit, [input.scanId], { room: 'papers', recordId: row.id })
  unit.writeOne(changePaper(unit, row.id, change))
  step(unit, voteId, late ? 'late' : 'returned', { paperId: row.id, words: input.givenAt.toISOString() })
  if (late) tellVoid(unit, row, 'late')
  return toPaper({ ...row, ...change })
}

/**
 * Another photo in place of one that shows another paper, or cannot be read. Whoever had read the old one has read nothing
 * of this paper: their entries go, and they may read it. Refuses `papers.not-to-read` unless it waits to be read, and
 * `papers.swapped` where the new photo is of another paper too.
 */
export async function scanAgain(
  unit: Unit,
  voteId: string,
  input: { paperId: string; seen: string; scanId: string },
): Promise<ShownPaper> {
  const stack = await openStackOf(unit, voteId)
  const row = await paperOf(unit, voteId, input.paperId)
  if (row.scan_id === input.scanId) return toPaper(row)
  if (row.state !== 'returned' && row.state !== 'differing') refuse('papers.not-to-read')
  await mustShow(unit, stack, row, input.seen)
  await attachFiles(unit, [input.scanId], { room: 'papers', recordId: row.id })
  const change = { state: 'returned', scan_id: input.scanId }
  unit.write(deleteReadings(unit, row.id))
  unit.writeOne(changePaper(unit, row.id, change))
  step(unit, voteId, 'scanned-again', { paperId: row.id })
  return toPaper({ ...row, ...change })
}
