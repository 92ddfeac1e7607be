import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'

/** What one body asks of another, as far as its state goes. */
export interface AskFacts {
  dueOn: Day
  answeredAt: Date | null
  doneAt: Date | null
}

export const askStates = ['open', 'answered', 'late', 'done'] as const
export type AskState = (typeof askStates)[number]

/** `open` waits for an answer, `answered` for being done; past its day either is `late`. */
export function askState({ dueOn, answeredAt, doneAt }: AskFacts, now: Date): AskState {
  if (doneAt !== null) return 'done'
  if (dayOf(now) > dueOn) return 'late'
  return answeredAt === null ? 'open' : 'answered'
}
