import type { Unit } from '#kit/server/unit.ts'
import { cannotLose, cannotReplace, cannotVoid, type VoidReason } from '../../domain/paper.ts'
import { serialOf } from '../../domain/serial.ts'
import { fit, openStackOf, paperOf } from '../find.ts'
import { asPaper, type ShownPaper, toPaper } from '../shape.ts'
import { step } from '../steps.ts'
import { changePaper, holdStack, insertPapers, lastNumberOf, paperById, type PaperRow, readingsOf } from '../store.ts'

/** Tells that a paper will not count, and why: never what stands on it. */
export function tellVoid(unit: Unit, row: PaperRow, reason: VoidReason): void {
  unit.emit({
    type: 'papers.paper-void',
    subjectId: row.stack_id,
    data: { voteId: row.stack_id, rightId: row.right_id, serial: row.serial, reason },
  })
}

/**
 * A paper will not count: spoilt and exchanged, or whoever signed is not entitled. Refuses `papers.being-read` once somebody
 * has read it: then that is for its readers to say; and `.not-issued`, `.is-void`, `.is-lost`, `.replaced`, `.closed`.
 */
export async function voidPaper(
  unit: Unit,
  voteId: string,
  input: { paperId: string; reason: VoidReason; words: string },
): Promise<ShownPaper> {
  await openStackOf(unit, voteId)
  const row = await paperOf(unit, voteId, input.paperId)
  if (row.state === 'void' && row.void_reason === input.reason) return toPaper(row)
  const readings = await unit.read(readingsOf(unit, row.id))
  fit(cannotVoid(asPaper(row), readings.length))
  const change = { state: 'void', void_reason: input.reason }
  unit.writeOne(changePaper(unit, row.id, change))
  step(unit, voteId, 'void', { paperId: row.id, words: [input.reason, input.words].filter(Boolean).join(' ') })
  tellVoid(unit, row, input.reason)
  return toPaper({ ...row, ...change })
}

/** A paper that is out is lost. If it turns up before another is made, it is taken back. Refuses like {@link voidPaper}. */
export async function losePaper(
  unit: Unit,
  voteId: string,
  input: { paperId: string; words: string },
): Promise<ShownPaper> {
  await openStackOf(unit, voteId)
  const row = await paperOf(unit, voteId, input.paperId)
  if (row.state === 'lost') return toPaper(row)
  fit(cannotLose(asPaper(row)))
  const change = { state: 'lost', accepted_reason: null }
  unit.writeOne(changePaper(unit, row.id, change))
  step(unit, voteId, 'lost', { paperId: row.id, words: input.words })
  return toPaper({ ...row, ...change })
}

/**
 * A new paper for the same right, the old one known not to count. Refuses `papers.still-valid`, `.replaced`, `.closed`; the
 * same id again answers as the first time.
 */
export async function replacePaper(
  unit: Unit,
  voteId: string,
  input: { paperId: string; id: string },
): Promise<ShownPaper> {
  await openStackOf(unit, voteId)
  const known = await unit.readOne(paperById(unit, input.id))
  if (known) return toPaper(known)
  // Numbers are given one after another.
  const stack = await unit.readOr(holdStack(unit, voteId))
  const row = await paperOf(unit, voteId, input.paperId)
  fit(cannotReplace(asPaper(row)))
  const number = ((await unit.readOne(lastNumberOf(unit, voteId)))?.number ?? 0) + 1
  const fresh: PaperRow = {
    ...row,
    id: input.id,
    number,
    serial: serialOf({ stack: stack.number, number }),
    state: 'printed',
    replaced_by: null,
    issued_at: null,
    issued_by_name: null,
    how: null,
    taker: null,
    taker_sealed: null,
    shown: null,
    given_at: null,
    returned_by_name: null,
    scan_id: null,
    void_reason: null,
    accepted_reason: null,
  }
  unit.write(insertPapers([fresh]))
  unit.writeOne(changePaper(unit, row.id, { replaced_by: input.id }))
  step(unit, voteId, 'replaced', { paperId: row.id, words: fresh.serial })
  return toPaper(fresh)
}
