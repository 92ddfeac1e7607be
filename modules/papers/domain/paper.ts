/**
 * Where one printed ballot is: printed, given out, back in hand, read by two who agree; or it is known why it will not be
 * counted. `differing`: two readings that are not the same wait for two other people.
 */
export const states = ['printed', 'issued', 'returned', 'differing', 'read', 'void', 'lost'] as const
export type State = (typeof states)[number]

/** How a paper came to the one it is for. Delivery is evidence: somebody saw topic and warning. */
export const hows = ['hand', 'door-slot', 'post', 'counter'] as const
export type How = (typeof hows)[number]

/**
 * Why a paper does not count: no signature, altered without a signature beside it, two or more choices, nothing marked,
 * cannot be made out, spoilt and exchanged, brought after the end, whoever signed is not entitled.
 */
export const voidReasons = [
  'unsigned',
  'altered',
  'several',
  'blank',
  'unclear',
  'spoilt',
  'late',
  'not-entitled',
] as const
export type VoidReason = (typeof voidReasons)[number]

/** A paper, as far as the rules look at it. */
export interface Paper {
  serial: string
  label: string
  state: State
  /** Whether it was ever given out. */
  issued: boolean
  /** A newer paper stands for the same right. */
  replaced: boolean
}

/** The answer to an act that cannot be done now: the end of a refusal's code. */
export type Unfit =
  | 'not-issued'
  | 'already-issued'
  | 'already-back'
  | 'replaced'
  | 'is-void'
  | 'is-lost'
  | 'being-read'
  | 'still-valid'

/** Given out once; giving it out again is an answer, not a second paper. */
export function cannotIssue({ state, replaced }: Paper): Unfit | null {
  if (replaced) return 'replaced'
  if (state === 'printed') return null
  if (state === 'void') return 'is-void'
  return state === 'lost' ? 'is-lost' : 'already-issued'
}

/**
 * Taken back once. A lost one that turns up is taken while no other was made for it; a printed one that nobody gave out is
 * refused, wherever it comes from.
 */
export function cannotTakeBack({ state, replaced }: Paper): Unfit | null {
  if (replaced) return 'replaced'
  if (state === 'issued' || state === 'lost') return null
  if (state === 'printed') return 'not-issued'
  return state === 'void' ? 'is-void' : 'already-back'
}

/** Set aside while nobody has read it: afterwards what stands on it is for its readers to say. */
export function cannotVoid({ state, replaced }: Paper, readings: number): Unfit | null {
  if (replaced) return 'replaced'
  if (state === 'printed') return 'not-issued'
  if (state === 'void') return 'is-void'
  if (state === 'lost') return 'is-lost'
  return state === 'read' || state === 'differing' || readings > 0 ? 'being-read' : null
}

/** Only what is out can be lost. */
export function cannotLose({ state, replaced }: Paper): Unfit | null {
  if (replaced) return 'replaced'
  if (state === 'issued') return null
  if (state === 'printed') return 'not-issued'
  if (state === 'void') return 'is-void'
  return state === 'lost' ? 'is-lost' : 'already-back'
}

/** A new paper for the same right: only once it is known that the one before will not be counted. */
export function cannotReplace({ state, replaced }: Paper): Unfit | null {
  if (replaced) return 'replaced'
  return state === 'void' || state === 'lost' ? null : 'still-valid'
}
