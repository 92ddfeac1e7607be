/** The closed lists of this room. Screens, contract and tables take them from here. */

/** Somebody went to the door, or rang up. */
export const ways = ['visit', 'call'] as const
export type Way = (typeof ways)[number]

/** 平安 · 有需要 · 不在家 · 不愿打扰 */
export const outcomes = ['ok', 'need', 'not-home', 'unwilling'] as const
export type Outcome = (typeof outcomes)[number]

/** All but plain ones are sensitive (个人信息保护法 art. 28) or set neighbours against one another. */
export const noteKinds = ['plain', 'health', 'belief', 'quarrel'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Whom a rule is about. `every-home` is everybody. */
export const groups = [
  'elder-alone',
  'elders-only',
  'needs-care',
  'disability',
  'child-in-difficulty',
  'in-need',
  'oldest',
  'every-home',
] as const
export type Group = (typeof groups)[number]

/**
 * What happened that somebody should go and see. `discharged` and `asked` are entered by hand; `policy-found` is somebody whom a
 * policy found, to be told of it.
 */
export const happenings = [
  'bereaved',
  'newborn',
  'moved-in',
  'care-changed',
  'discharged',
  'asked',
  'policy-found',
] as const
export type Happening = (typeof happenings)[number]

/** Why a home is to be visited: a rule's group, or what happened. */
export type Cause = Group | Happening

/** Causes that tell of health or income: said only where the look is written down. */
export const quietCauses: readonly Cause[] = [
  'elder-alone',
  'elders-only',
  'needs-care',
  'disability',
  'child-in-difficulty',
  'in-need',
  'care-changed',
  'discharged',
]

/** When to come again where nobody ever opened. */
export const proposals = ['evening', 'weekend', 'ask-neighbour'] as const
export type Proposal = (typeof proposals)[number]

/** How a home stands after a year of visits; every home is in exactly one. */
export const coverageStates = ['reached', 'unwilling', 'not-home', 'never', 'vacant'] as const
export type CoverageState = (typeof coverageStates)[number]

/** Why an answer waits for somebody: another value stands there, it cannot be read, the person is gone. */
export const doubts = ['differs', 'unreadable', 'gone'] as const
export type Doubt = (typeof doubts)[number]
