import type { FactValue } from './facts.ts'

/** Where an answer comes from. `check`: an economic check by the office, with the person's written authorisation. */
export const factSources = ['door', 'counter', 'phone', 'person', 'paper', 'check', 'settled'] as const
export type FactSource = (typeof factSources)[number]

/** One answer as it was given; answers are added, never changed. */
export interface Answer {
  id: string
  /** Null: was asked and not said. */
  value: FactValue | null
  source: FactSource
  at: Date
  byId: string | null
  validUntil: string | null
}

export type Known =
  | { state: 'none' }
  | { state: 'known'; value: FactValue; answer: Answer }
  /** Two people wrote down different things at about the same time: somebody has to say which holds. */
  | { state: 'conflict'; one: Answer; other: Answer }
  | { state: 'declined'; answer: Answer }

const NEARLY_AT_ONCE = 24 * 3_600_000

/**
 * What is known from all answers to one question: the latest one holds. Where two hands gave different answers within a day of each
 * other, which of them wrote last says nothing: both stand until somebody settles it, and until then nothing is known.
 */
export function knownValue(answers: readonly Answer[], today: string, usable: (answer: Answer) => boolean): Known {
  const fresh = answers
    .filter((answer) => usable(answer) && (answer.validUntil === null || answer.validUntil >= today))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
  const [latest] = fresh
  if (latest === undefined) return { state: 'none' }
  if (latest.value === null) return { state: 'declined', answer: latest }
  if (latest.source !== 'settled') {
    const settledAt = fresh.find((answer) => answer.source === 'settled')?.at.getTime() ?? 0
    const other = fresh.find(
      (answer) =>
        answer.value !== null &&
        answer.value !== latest.value &&
        answer.byId !== latest.byId &&
        answer.at.getTime() > settledAt &&
        latest.at.getTime() - answer.at.getTime() < NEARLY_AT_ONCE,
    )
    if (other !== undefined) return { state: 'conflict', one: other, other: latest }
  }
  return { state: 'known', value: latest.value, answer: latest }
}
