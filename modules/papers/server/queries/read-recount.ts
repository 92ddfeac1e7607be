import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Choice } from '../../domain/reading.ts'
import { openCorrections } from '../../domain/recount.ts'
import { type Course, isNeeded, progressOf, type Waits, waitsOf } from '../../domain/recount-course.ts'
import { rights } from '../../rights.ts'
import {
  type AskRow,
  asksOf,
  lastRecount,
  recountPapers,
  type RecountPaperRow,
  type RecountRow,
  type RecountSums,
  summedRecounts,
} from '../store.ts'
import { stackOf } from './read-stack.ts'

/** A recount with what its papers add up to. */
type SummedRow = RecountRow & RecountSums

const courseOf = (row: SummedRow): Course => ({
  state: row.state as Course['state'],
  ended: row.ended_at !== null,
  least: row.least,
  papers: row.papers,
  looked: row.looked,
  errors: row.errors,
  open: row.open,
})

/** What the papers of one recount add up to. */
export const sumsOf = (rows: readonly Pick<RecountPaperRow, 'seen_at' | 'differs'>[]) => ({
  papers: rows.length,
  looked: rows.filter((row) => row.seen_at !== null).length,
  errors: rows.filter((row) => row.differs).length,
})

/** The recount as it is shown: the drawn papers by their place, without what was entered. Refuses `papers.no-recount`. */
export async function readRecount(unit: Unit, voteId: string) {
  const stack = await stackOf(unit, voteId)
  const recount = await unit.readOne(lastRecount(unit, voteId))
  if (recount === undefined) return refuse('papers.no-recount')
  const rows = await unit.read(recountPapers(unit, recount.id))
  const [rounds, asks] = [await unit.read(summedRecounts(unit, voteId)), await unit.read(asksOf(unit, voteId))]
  const waiting = asks.find(({ state }) => state === 'asked')
  const works = may(rights['papers.close'], unit.actor, unit.ground, undefined as never)
  const open = openCorrections(rows)
  const sums = sumsOf(rows)
  const { size } = progressOf({ ...recount, state: recount.state as Course['state'], ...sums })
  const drawn = recount.seed === null ? [] : rows.slice(0, size)
  return {
    state: recount.state as 'waiting' | 'looking' | 'stands' | 'full',
    least: recount.least,
    ...sums,
    seed: recount.seed,
    witnesses: recount.witnesses,
    size,
    choices: stack.choices as Choice[],
    drawn: drawn.map((row) => ({
      paperId: row.paper_id,
      serial: row.serial,
      place: row.place ?? 0,
      seenAt: row.seen_at?.toISOString() ?? null,
      seenBy: row.seen_by_name,
      differs: row.differs,
      settled: row.settled as 'stands' | 'corrected' | null,
    })),
    toConfirm: recount.ended_at === null ? 0 : open,
    round: recount.round,
    why: whyOf(asks, recount.round),
    earlier: rounds
      .filter(({ round }) => round < recount.round)
      .map((row) => recountTold(row, asks))
      .toReversed(),
    asked: waiting
      ? {
          id: waiting.id,
          why: waiting.why,
          by: waiting.asked_by_name,
          at: waiting.asked_at.toISOString(),
          mine: waiting.asked_by === unit.actor?.accountId,
        }
      : null,
    may: {
      ask: works && recount.ended_at !== null && open === 0 && waiting === undefined,
      answer: works && waiting !== undefined && waiting.asked_by !== unit.actor?.accountId,
    },
  }
}

function whyOf(asks: readonly AskRow[], round: number) {
  const ask = asks.findLast((one) => one.round === round && one.state === 'agreed')
  return ask ? { words: ask.why, by: ask.asked_by_name, with: ask.answered_by_name ?? '' } : null
}

/** What one recount was and came to, in sums; who said why stands beside those after the first. */
function recountTold(row: SummedRow, asks: readonly AskRow[]) {
  const course = courseOf(row)
  return {
    round: row.round,
    state: course.state,
    needed: isNeeded(course),
    papers: row.papers,
    least: row.least,
    size: row.seed === null ? 0 : row.ended_at === null ? progressOf(course).size : row.looked,
    looked: row.looked,
    errors: row.errors,
    corrected: row.corrected,
    seed: row.seed,
    witnesses: row.witnesses,
    endedAt: row.ended_at?.toISOString() ?? null,
    why: whyOf(asks, row.round),
  }
}
export type RecountTold = ReturnType<typeof recountTold>

/** Every recount of the papers of a vote, the first one first, and what the result still waits for before it is announced. */
export async function recountsOf(unit: Unit, voteId: string): Promise<{ rounds: RecountTold[]; waits: Waits | null }> {
  const rows = await unit.read(summedRecounts(unit, voteId))
  const last = rows.at(-1)
  if (last === undefined) return { rounds: [], waits: null }
  const asks = await unit.read(asksOf(unit, voteId))
  const agreed = Math.max(0, ...asks.flatMap(({ state, round }) => (state === 'agreed' ? [round] : [])))
  const asked = asks.some(({ state }) => state === 'asked')
  return {
    rounds: rows.map((row) => recountTold(row, asks)),
    waits: waitsOf(courseOf(last), { round: last.round, agreed, asked }),
  }
}
