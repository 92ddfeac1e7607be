import type { z } from 'zod'
import type { roundShape } from '../contract/shapes.ts'
import { rateOf } from '../domain/figures.ts'
import { phaseOf } from '../domain/phase.ts'
import type { Subject, Way } from '../domain/words.ts'
import type { RoundRow } from './store.ts'

export const subjectsOf = (round: RoundRow): Subject[] => round.subjects as unknown as Subject[]

/** What a home of a compound is asked about. */
export const subjectsFor = (subjects: readonly Subject[], compoundId: string): Subject[] =>
  subjects.filter((one) => one.compoundId === null || one.compoundId === compoundId)

/** How many homes of a compound are asked, or have answered in one way. */
export interface AskedCount {
  round_id: string
  compound_id: string
  way: string | null
  count: string
}

export function answeredBy(counts: readonly AskedCount[]): Record<Way, number> {
  const by = { app: 0, paper: 0, door: 0 }
  for (const { way, count } of counts) if (way !== null) by[way as Way] += Number(count)
  return by
}

export function toRound(
  row: RoundRow,
  counts: readonly AskedCount[],
  { today, waitsForMe }: { today: string; waitsForMe: boolean },
): z.input<typeof roundShape> {
  const { app, paper, door } = answeredBy(counts)
  const answered = row.result === null ? app + paper + door : answeredIn(row)
  const phase = phaseOf({ opensOn: row.opens_on, closesOn: row.closes_on, counted: row.counted_at !== null }, today)
  return {
    id: row.id,
    year: row.year,
    title: row.title,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    phase,
    scope: row.scope as 'all' | 'sample',
    homes: row.homes,
    asked: row.asked,
    answered,
    answerRate: rateOf(answered, row.asked),
    noticeId: row.notice_id,
    waitsForMe: waitsForMe && phase === 'open',
  }
}

/** What a counted round answered: the list of homes may be gone by then. */
function answeredIn(row: RoundRow): number {
  const { answered } = row.result as { answered: Record<Way, number> }
  return answered.app + answered.paper + answered.door
}
