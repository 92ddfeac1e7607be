import { createHash } from 'node:crypto'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { alike } from '../../domain/correction.ts'
import type { VoidReason } from '../../domain/paper.ts'
import type { Choice, Read } from '../../domain/reading.ts'
import { drawOrder, isSeed, nextOf } from '../../domain/recount.ts'
import { type Course, progressOf } from '../../domain/recount-course.ts'
import { mustShow, paperOf, stackBy } from '../find.ts'
import { leastOf, type Counted } from '../least.ts'
import { sumsOf } from '../queries/read-recount.ts'
import { contexts } from '../seals.ts'
import { step } from '../steps.ts'
import {
  allVoidRead,
  changeRecount,
  holdRecount,
  holdStack,
  insertLook,
  insertRecount,
  insertRecountPapers,
  lastRecount,
  lookersAt,
  markLooked,
  papersBySerial,
  placePapers,
  readingsOf,
  recountPapers,
} from '../store.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export interface ToRecount {
  /** What each paper that counts is counted as, now that the choices are open. */
  ballots: readonly { serial: string; choice: Choice }[]
  /** Papers that an earlier recount has corrected to void; those that two read as void are known here. */
  voided?: readonly { serial: string; reason: VoidReason }[]
  /** The whole vote as it is counted. */
  counted: Counted
  /** 1 follows the closing; each later one was asked for by one person and agreed to by another. */
  round?: number
}

/**
 * After a count: a sample of the papers is to be held against what was entered, sized by how few wrong papers could turn
 * a verdict. Where no paper was read there is nothing to hold against anything. Asked again for the same round it does nothing.
 * Refuses `papers.not-closed`, `papers.unknown-stack`.
 */
export async function beginRecount(
  unit: Unit,
  voteId: string,
  { ballots, voided = [], counted, round = 1 }: ToRecount,
): Promise<void> {
  const stack = await unit.readOr(holdStack(unit, voteId), 'papers.unknown-stack')
  if (stack.closed_at === null) refuse('papers.not-closed')
  const last = await unit.readOne(lastRecount(unit, voteId))
  if ((last?.round ?? 0) >= round) return
  const reads = new Map<string, Read>([
    ...ballots.map(({ serial, choice }) => [serial, choice] as const),
    ...voided.map(({ serial, reason }) => [serial, reason] as const),
  ])
  const [known, voids] = await Promise.all([
    unit.read(papersBySerial(unit, voteId, [...reads.keys()])),
    unit.read(allVoidRead(unit, voteId)),
  ])
  if (known.length !== reads.size) refuse('papers.unknown-paper')
  const entered = [
    ...known.map(({ id, serial, right_id: right }) => ({ id, serial, right, read: reads.get(serial) ?? 'blank' })),
    // One that counts after all, since an earlier recount has found so, is among the others.
    ...voids
      .filter(({ serial }) => !reads.has(serial))
      .map(({ id, serial, right_id: right, void_reason: reason }) => ({ id, serial, right, read: reason ?? 'blank' })),
  ]
  if (entered.length === 0) return
  const recountId = round === 1 ? voteId : unit.id()
  unit.write(
    insertRecount({
      neighbourhood_id: unit.neighbourhoodId,
      id: recountId,
      vote_id: voteId,
      round,
      // A paper that was taken for void could turn the outcome as well as one that counts.
      least: leastOf({ ...counted, onPaper: new Set([...counted.onPaper, ...entered.map(({ right }) => right)]) }),
      state: 'waiting',
      begun_at: unit.now,
    }),
  )
  unit.write(
    insertRecountPapers(
      entered.map(({ id, serial, read }) => ({
        neighbourhood_id: unit.neighbourhoodId,
        recount_id: recountId,
        paper_id: id,
        serial,
        entered_sealed: unit.parts.cipher.seal(read, contexts.entered(id)),
      })),
    ),
  )
  step(unit, voteId, 'recount-begun')
}

/**
 * The seed draws the papers: thrown with dice in front of witnesses, after closing. It is noted once. Refuses
 * `papers.bad-seed`, `.no-recount`, `.recount-over` where it was thrown already.
 */
export async function drawRecount(unit: Unit, voteId: string, seed: string, witnesses: string): Promise<void> {
  const recount = await unit.readOr(holdRecount(unit, voteId), 'papers.no-recount')
  const dice = seed.replace(/\s/g, '')
  if (recount.seed === dice) return
  if (recount.state !== 'waiting') refuse('papers.recount-over')
  if (!isSeed(dice)) refuse('papers.bad-seed', {}, 'seed')
  const rows = await unit.read(recountPapers(unit, recount.id))
  unit.write(
    placePapers(
      unit,
      recount.id,
      drawOrder(
        rows.map(({ serial }) => serial),
        dice,
        sha256,
      ),
    ),
  )
  const next = nextOf(rows.length, recount.least, 0, 0)
  const over = next.is === 'stands'
  const ended = { state: over ? 'stands' : 'looking', ended_at: over ? unit.now : null }
  unit.writeOne(changeRecount(unit, recount.id, { seed: dice, witnesses, ...ended }))
  if (over) tellEnd(unit, voteId, 'stands', 0, [])
}

/**
 * What a drawn paper itself says, by somebody who did not read it before and is not shown what was entered. Each error
 * enlarges the sample, or leads to all papers. Refuses `papers.not-drawn`, `.read-before`, `.recount-over`, `.swapped`.
 */
export async function lookAgain(
  unit: Unit,
  voteId: string,
  input: { paperId: string; seen: string; read: Read },
): Promise<void> {
  const stack = await stackBy(unit, holdStack(unit, voteId))
  const recount = await unit.readOr(holdRecount(unit, voteId), 'papers.no-recount')
  if (recount.state === 'waiting' || recount.ended_at !== null) refuse('papers.recount-over')
  const rows = await unit.read(recountPapers(unit, recount.id))
  const state = recount.state as Course['state']
  const before = progressOf({ ...recount, state, ...sumsOf(rows) })
  const drawn = rows.find(({ paper_id: id }) => id === input.paperId)
  if (drawn?.place === null || drawn === undefined || drawn.place > before.size) refuse('papers.not-drawn')
  if (drawn.seen_at !== null) return
  const paper = await paperOf(unit, voteId, input.paperId)
  const readings = await unit.read(readingsOf(unit, paper.id))
  // Whoever corrected an entry in an earlier recount is one of those who read it.
  const looked = await unit.read(lookersAt(unit, paper.id))
  if ([...readings, ...looked].some(({ by_id: by }) => by === unit.by.accountId)) refuse('papers.read-before')
  await mustShow(unit, stack, paper, input.seen)
  const was = unit.parts.cipher.open(drawn.entered_sealed, contexts.entered(paper.id)) as Read
  const differs = !alike(was, input.read)
  // What it says is kept only where somebody else has to agree with it.
  if (differs) unit.write(insertLook(lookRow(unit, recount.id, paper.id, input.read)))
  unit.writeOne(markLooked(unit, recount.id, paper.id, { differs, seen_by_name: unit.by.name, seen_at: unit.now }))
  const now = sumsOf(rows.map((row) => (row === drawn ? { ...row, differs, seen_at: unit.now } : row)))
  const after = progressOf({ ...recount, state, ...now })
  if (after.over === null) {
    if (after.state !== recount.state) unit.writeOne(changeRecount(unit, recount.id, { state: after.state }))
    return
  }
  unit.writeOne(changeRecount(unit, recount.id, { state: after.over, ended_at: unit.now }))
  const wrong = rows.filter((row) => (row === drawn ? differs : row.differs)).map(({ serial }) => serial)
  tellEnd(unit, voteId, after.over, now.looked, wrong)
}

/** One look at a paper, sealed until it is settled what the paper says. */
export const lookRow = (unit: Unit, recountId: string, paperId: string, read: Read) => ({
  neighbourhood_id: unit.neighbourhoodId,
  recount_id: recountId,
  paper_id: paperId,
  by_id: unit.by.accountId,
  by_name: unit.by.name,
  read_sealed: unit.parts.cipher.seal(read, contexts.looked(paperId, unit.by.accountId)),
  at: unit.now,
})

function tellEnd(unit: Unit, voteId: string, outcome: 'stands' | 'full', looked: number, differing: string[]): void {
  step(unit, voteId, 'recount-ended', { words: outcome })
  unit.emit({ type: 'papers.recount-ended', subjectId: voteId, data: { voteId, outcome, looked, differing } })
}
