export const stages = ['preparing', 'open', 'counting', 'closed'] as const
/** Candidates are listed; ballots are handed out and come back into boxes; boxes are counted; the record is closed. */
export type Stage = (typeof stages)[number]

/** Which committees are elected here. */
export const electedBodies = ['owners-committee', 'residents-committee'] as const
export type ElectedBody = (typeof electedBodies)[number]

/**
 * What became of a ballot that was handed out: still out, put into a box, spoilt and replaced, handed back unused, or not
 * given back at all.
 */
export const fates = ['out', 'in-box', 'spoilt', 'returned', 'lost'] as const
export type Fate = (typeof fates)[number]

export const givenTo = ['self', 'proxy'] as const
export type GivenTo = (typeof givenTo)[number]

/** Why the record cannot be closed yet. */
export const openReasons = [
  'polls-open',
  'no-box',
  'ballots-out',
  'box-sealed',
  'box-uncounted',
  'sheets-differ',
  'box-does-not-match',
] as const
export type OpenReason = (typeof openReasons)[number]
