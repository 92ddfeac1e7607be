import type { Paper, State } from './paper.ts'

/** What somebody counted with their hands, where it was done. */
export interface Pile {
  returned: number
  void: number
}

/** Where all papers of a vote are: issued = returned + void + lost + outstanding. */
export interface Reconciliation {
  printed: number
  /** Printed and never given out. */
  unissued: number
  issued: number
  /** Back in hand and counting, or still to be read. */
  returned: number
  void: number
  lost: number
  /** Given out, and nobody knows. Each is named. */
  outstanding: { serial: string; label: string }[]
  /** Of the outstanding, those that were let go by name with a reason. */
  accepted: number
  unread: number
  differing: number
  /** The sum is right, by the papers and by the hands that counted them, where they did. */
  balanced: boolean
}

/** A stack that is closed: nothing waits to be read; of some papers four people had to look. */
export interface ClosedStack extends Reconciliation {
  readAgain: number
}

/** Adds up a stack. `accepted`: serials of outstanding papers that were let go by name. */
export function reconcile(papers: readonly Paper[], accepted: ReadonlySet<string>, pile: Pile | null): Reconciliation {
  const given = papers.filter(({ issued }) => issued)
  const count = (...wanted: State[]) => given.filter(({ state }) => wanted.includes(state)).length
  const out = given.filter(({ state }) => state === 'issued')
  const [returned, gone, lost] = [count('returned', 'differing', 'read'), count('void'), count('lost')]
  return {
    printed: papers.length,
    unissued: papers.length - given.length,
    issued: given.length,
    returned,
    void: gone,
    lost,
    outstanding: out.map(({ serial, label }) => ({ serial, label })),
    accepted: out.filter(({ serial }) => accepted.has(serial)).length,
    unread: count('returned'),
    differing: count('differing'),
    balanced:
      given.length === returned + gone + lost + out.length &&
      (pile === null || (pile.returned === returned && pile.void === gone)),
  }
}

/** Why a stack cannot be closed yet: the end of a refusal's code. What is to be read goes first. */
export type Unready = 'unread' | 'outstanding' | 'pile-differs'

export function cannotClose(sums: Reconciliation): Unready | null {
  if (sums.unread + sums.differing > 0) return 'unread'
  if (sums.outstanding.length > sums.accepted) return 'outstanding'
  return sums.balanced ? null : 'pile-differs'
}
