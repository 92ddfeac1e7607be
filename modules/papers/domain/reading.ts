import { type VoidReason, voidReasons } from './paper.ts'

export const choices = ['yes', 'no', 'abstain', 'follow'] as const
export type Choice = (typeof choices)[number]

/** What one person reads from a paper: a choice, or why it does not count. One word, so that two are compared exactly. */
export type Read = Choice | VoidReason
export const reads: readonly Read[] = [...choices, ...voidReasons]

export const isChoice = (read: Read): read is Choice => (choices as readonly string[]).includes(read)

export interface Reading {
  /** Who read: the account. */
  by: string
  /** 1: the first look, by two people; 2: the third look, by two others, where the first two differ. */
  look: 1 | 2
  read: Read
}

/** How the readings of a paper stand. */
export type Standing =
  | { is: 'open'; look: 1 | 2; wanting: 1 | 2 }
  /** Two who did not see each other's entry read the same. */
  | { is: 'agreed'; read: Read; by: readonly [string, string] }

/**
 * Two people read blind. Where they agree, that is what the paper says. Where they differ, two others read it blind again;
 * if these differ too, four people could not make out one answer: it is void as unclear.
 */
export function standingOf(readings: readonly Reading[]): Standing {
  const [first, second] = readings.filter(({ look }) => look === 1)
  if (first === undefined || second === undefined) return { is: 'open', look: 1, wanting: first ? 1 : 2 }
  if (first.read === second.read) return { is: 'agreed', read: first.read, by: [first.by, second.by] }
  const [third, fourth] = readings.filter(({ look }) => look === 2)
  if (third === undefined || fourth === undefined) return { is: 'open', look: 2, wanting: third ? 1 : 2 }
  return { is: 'agreed', read: third.read === fourth.read ? third.read : 'unclear', by: [third.by, fourth.by] }
}

/** Whether somebody may read it now: nobody reads a paper twice. Whoever took it back may read once, as anybody. */
export function mayRead(readings: readonly Reading[], by: string): boolean {
  return standingOf(readings).is === 'open' && !readings.some((one) => one.by === by)
}
