import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Choice } from '../../domain/reading.ts'
import { nextOf, openCorrections } from '../../domain/recount.ts'
import { rights } from '../../rights.ts'
import {
  type AskRow,
  asksOf,
  lastRecount,
  recountPapers,
  type RecountPaperRow,
  type RecountRow,
  recountsOf,
} from '../store.ts'
import { stackOf } from './read-stack.ts'

interface Looked {
  place: number | null
  differs: boolean | null
  seen_at: Date | null
}

/** How far a recount is: how many are to be looked at, and, once these are, how it ended. */
export function progressOf(recount: Pick<RecountRow, 'least' | 'state'>, rows: readonly Looked[]) {
  const looked = rows.filter((row) => row.seen_at !== null).length
  const errors = rows.filter((row) => row.differs).length
  const full = { state: 'full', size: rows.length, looked, errors } as const
  if (recount.state === 'full') return { ...full, over: looked === rows.length ? ('full' as const) : null }
  const next = nextOf(rows.length, recount.least, looked, errors)
  if (next.is === 'full') return { ...full, over: looked === rows.length ? ('full' as const) : null }
  const size = next.is === 'look' ? next.size : looked
  return { state: 'looking' as const, size, looked, errors, over: next.is === 'stands' ? ('stands' as const) : null }
}

/** The recount as it is shown: the drawn papers by their place, without what was entered. Refuses `papers.no-recount`. */
export async function readRecount(unit: Unit, voteId: string) {
  const stack = await stackOf(unit, voteId)
  const [recount, ...before] = await unit.read(recountsOf(unit, voteId))
  if (recount === undefined) return refuse('papers.no-recount')
  const rows = await unit.read(recountPapers(unit, recount.id))
  const asks = await unit.read(asksOf(unit, voteId))
  const askFor = (round: number) => asks.findLast((one) => one.round === round && one.state === 'agreed')
  const waiting = asks.find(({ state }) => state === 'asked')
  const works = may(rights['papers.close'], unit.actor, unit.ground, undefined as never)
  const open = openCorrections(rows)
  const earlier = []
  for (const one of before)
    earlier.push(earlierOf(one, await unit.read(recountPapers(unit, one.id)), askFor(one.round)))
  const { size, looked, errors } = progressOf(recount, rows)
  const drawn = recount.seed === null ? [] : rows.slice(0, size)
  return {
    state: recount.state as 'waiting' | 'looking' | 'stands' | 'full',
    least: recount.least,
    papers: rows.length,
    seed: recount.seed,
    witnesses: recount.witnesses,
    size,
    looked,
    errors,
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
    why: whyOf(askFor(recount.round)),
    earlier,
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

const whyOf = (ask: AskRow | undefined) =>
  ask ? { words: ask.why, by: ask.asked_by_name, with: ask.answered_by_name ?? '' } : null

/** What an earlier recount came to. */
function earlierOf(recount: RecountRow, rows: readonly RecountPaperRow[], ask: AskRow | undefined) {
  return {
    round: recount.round,
    endedAt: recount.ended_at?.toISOString() ?? null,
    looked: rows.filter((row) => row.seen_at !== null).length,
    errors: rows.filter((row) => row.differs).length,
    corrected: rows.filter((row) => row.settled === 'corrected').length,
    seed: recount.seed,
    why: whyOf(ask),
  }
}

/** How many papers of a vote the recount found different that nobody has confirmed yet; 0 where there is no recount. */
export async function correctionsOpen(unit: Unit, voteId: string): Promise<number> {
  const recount = await unit.readOne(lastRecount(unit, voteId))
  return recount === undefined ? 0 : openCorrections(await unit.read(recountPapers(unit, recount.id)))
}
