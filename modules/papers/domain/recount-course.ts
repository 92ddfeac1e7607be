import { nextOf } from './recount.ts'

/** How far a recount is, in papers. */
export interface Course {
  state: 'waiting' | 'looking' | 'stands' | 'full'
  ended: boolean
  /** So many papers must be entered wrong for a verdict to be wrong. */
  least: number
  papers: number
  looked: number
  errors: number
  /** Papers that differ and that nobody has settled yet. */
  open: number
}

/** Where no paper on the pile could turn the outcome there is nothing to draw. */
export const isNeeded = ({ least, papers }: Pick<Course, 'least' | 'papers'>): boolean => least <= papers

/** How many papers are to be looked at, and, once these are, how it ended. */
export function progressOf({ state, least, papers, looked, errors }: Omit<Course, 'ended' | 'open'>) {
  const all = { state: 'full', size: papers, over: looked === papers ? ('full' as const) : null } as const
  if (state === 'full') return all
  const next = nextOf(papers, least, looked, errors)
  if (next.is === 'full') return all
  const size = next.is === 'look' ? next.size : looked
  return { state: 'looking', size, over: next.is === 'stands' ? ('stands' as const) : null } as const
}

/** What a result still waits for before it may be announced, and how many papers it is about; 0 where it is about none. */
export interface Waits {
  is: 'draw' | 'look' | 'confirm' | 'answer'
  papers: number
}

/**
 * The law's verdict stands on the count, and the count on what was entered from paper: what is announced cannot be changed, so a
 * recount that is due is made first. In their order: the dice, the papers drawn, those that differ, and a wish for another recount
 * that nobody has answered, since a word agrees to it or declines it. `agreed`: the round that two have agreed to; it begins in a
 * moment. Nothing on paper, or nothing that could turn the outcome: nothing waits.
 */
export function waitsOf(
  last: Course | undefined,
  { round, agreed, asked }: { round: number; agreed: number; asked: boolean },
): Waits | null {
  if (last === undefined) return null
  if (last.state === 'waiting') return isNeeded(last) ? { is: 'draw', papers: last.papers } : null
  if (!last.ended) return { is: 'look', papers: progressOf(last).size - last.looked }
  if (last.open > 0) return { is: 'confirm', papers: last.open }
  if (agreed > round) return { is: 'draw', papers: last.papers }
  return asked ? { is: 'answer', papers: 0 } : null
}
