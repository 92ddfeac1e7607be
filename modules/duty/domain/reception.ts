import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'

export const receptionStates = ['planned', 'running', 'ended', 'cancelled'] as const
export type ReceptionState = (typeof receptionStates)[number]

export const visitorStates = ['waiting', 'with', 'done', 'absent', 'cancelled'] as const
export type VisitorState = (typeof visitorStates)[number]

export interface Reception {
  startsAt: Date
  endsAt: Date
  minutesEach: number
  state: ReceptionState
  lastNumber: number
}

/** How many visitors there is time for. */
export function places(reception: Pick<Reception, 'startsAt' | 'endsAt' | 'minutesEach'>): number {
  return Math.floor((reception.endsAt.getTime() - reception.startsAt.getTime()) / (reception.minutesEach * 60_000))
}

/**
 * May somebody book a number now? `over`: it is over or cancelled; `full`: no time is left. Whoever comes to the door is
 * never turned away for fullness: a walk-in gets the next number all the same, and is told how long it may take.
 */
export function mayBook(reception: Reception, now: Date): 'yes' | 'over' | 'full' {
  if (reception.state === 'ended' || reception.state === 'cancelled' || reception.endsAt <= now) return 'over'
  return reception.lastNumber >= places(reception) ? 'full' : 'yes'
}

/** About when a number's turn comes; never before the reception begins. Numbers start at 1. */
export function turnOf(reception: Pick<Reception, 'startsAt' | 'minutesEach'>, number: number): Date {
  return new Date(reception.startsAt.getTime() + (number - 1) * reception.minutesEach * 60_000)
}

const after: Record<VisitorState, readonly VisitorState[]> = {
  waiting: ['with', 'absent', 'cancelled'],
  with: ['done', 'waiting'],
  // Called, and only stood outside: comes back in line.
  absent: ['waiting'],
  done: [],
  cancelled: [],
}

/** Whether a visitor may go from one state to another. */
export function mayStep(from: VisitorState, to: VisitorState): boolean {
  return after[from].includes(to)
}

export interface Promised {
  until: Day
  keptAt: Date | null
}

export type PromiseState = 'kept' | 'kept-late' | 'open' | 'late'

/** What became of a promise. A promise holds through its last day in Shanghai. */
export function promiseState({ until, keptAt }: Promised, now: Date): PromiseState {
  if (keptAt !== null) return dayOf(keptAt) <= until ? 'kept' : 'kept-late'
  return dayOf(now) <= until ? 'open' : 'late'
}
