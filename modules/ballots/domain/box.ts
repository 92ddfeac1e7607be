import { dayOf } from '#kit/pure/shanghai-time.ts'

/** How a ballot came. One right, five channels, one ballot. */
export const channels = ['app', 'phone', 'visit', 'paper', 'proxy'] as const
export type Channel = (typeof channels)[number]

/** How somebody came to have a ballot before them. */
export const deliveryWays = ['app', 'hand', 'post', 'door', 'phone', 'paper'] as const
export type DeliveryWay = (typeof deliveryWays)[number]

export interface Delivery {
  way: DeliveryWay
  /** ISO UTC. */
  at: string
  /** Whether what is decided was shown, and whether what comes of silence was. */
  topic: boolean
  warned: boolean
}

/** A ballot as far as it is known before the closing: everything but what it says. */
export interface Ballot {
  id: string
  channel: Channel
  /** Which of several owners gave it, under a name that stands for nothing outside this vote; null where a paper does not say. */
  voter: string | null
  /** ISO UTC: when it was given (a paper: handed in), which may be before it was written down. */
  givenAt: string
  /** The number of a printed ballot. */
  serial: string | null
  /** With a helper at the screen. */
  assisted: boolean
  /** Came after the closing: kept, not counted. */
  late: boolean
  receipt: string
}

/** What happened to one right, in the order in which it was written down. */
export type RightEvent =
  | ({ type: 'delivered' } & Delivery)
  | ({ type: 'given' } & Ballot)
  | { type: 'taken-back'; ballot: string }
  | { type: 'settlement-proposed'; stands: string | null; by: string }
  | { type: 'settled'; stands: string | null }
  | ({ type: 'owners-changed' } & Change)

/** A correction of the roll by two people changed whose the right is: sold, inherited, wrongly recorded. */
export interface Change {
  /** ISO UTC. */
  at: string
  /** Who may vote for it from then on. */
  voters: readonly string[]
}

interface Kept extends Ballot {
  /** Its place among what happened to this right. */
  n: number
  takenBack: boolean
  /** Two people looked at it and let another one, or none, stand. */
  setAside: boolean
}

/** One right while a vote goes on. */
export interface Box {
  /** How many things happened to it. */
  n: number
  /** How many owners hold it together; 1 for a household. */
  owners: number
  deliveries: readonly Delivery[]
  /** Everything that was ever given: what is superseded stays in view. */
  ballots: readonly Kept[]
  /** What one of two people proposes, until the other agrees. */
  proposed: { stands: string | null; by: string } | null
  /** Whose it is since the last change; absent where nothing changed. */
  changed?: Change
}

export const emptyBox = (owners: number): Box => ({ n: 0, owners, deliveries: [], ballots: [], proposed: null })

/** The state of a right after one more thing has happened to it. */
export function after(box: Box, event: RightEvent): Box {
  const n = box.n + 1
  if (event.type === 'delivered') {
    const { way, at, topic, warned } = event
    return { ...box, n, deliveries: [...box.deliveries, { way, at, topic, warned }] }
  }
  if (event.type === 'given') {
    const { type: _type, ...ballot } = event
    return { ...box, n, ballots: [...box.ballots, { ...ballot, n, takenBack: false, setAside: false }], proposed: null }
  }
  if (event.type === 'taken-back') {
    const ballots = box.ballots.map((one) => (one.id === event.ballot ? { ...one, takenBack: true } : one))
    return { ...box, n, ballots, proposed: null }
  }
  if (event.type === 'settlement-proposed') return { ...box, n, proposed: { stands: event.stands, by: event.by } }
  if (event.type === 'owners-changed') {
    const { at, voters } = event
    return { ...box, n, proposed: null, changed: { at, voters } }
  }
  const ballots = box.ballots.map((one) => ({ ...one, setAside: one.id !== event.stands }))
  return { ...box, n, ballots, proposed: null }
}

/** The state rebuilt from all that happened to a right. */
export const boxOf = (owners: number, events: readonly RightEvent[]): Box => events.reduce(after, emptyBox(owners))

/**
 * What stands for a right. `one`: a ballot for each owner who gave one; whether they agree is seen at the closing.
 * `conflict`: nobody can say which of these came last.
 */
export type Standing =
  | { kind: 'none' }
  | { kind: 'one'; ballots: readonly string[] }
  | { kind: 'conflict'; ballots: readonly string[] }

/**
 * Which ballot counts: an owner's own before a proxy's, who is bound by what the owner says (上海市住宅物业管理规定, art. 18);
 * of the others the one given last. Where that cannot be told, it is a conflict.
 */
export function standingOf(box: Box): Standing {
  const live = withoutFormer(
    box,
    box.ballots.filter((one) => !one.late && !one.takenBack && !one.setAside),
  )
  if (live.length === 0) return { kind: 'none' }
  const groups = [...Map.groupBy(live, (one) => (box.owners > 1 ? one.voter : null)).values()].map(lastOf)
  const unclear = groups.filter((last) => last.length > 1).flat()
  // A paper that came in twice under one number is in doubt for every owner of the right.
  const twice = live.filter((one) => one.serial !== null && live.some((o) => o !== one && o.serial === one.serial))
  const doubtful = [...new Set([...unclear, ...twice])]
  if (doubtful.length > 0) return { kind: 'conflict', ballots: doubtful.map(({ id }) => id) }
  return { kind: 'one', ballots: groups.flat().map(({ id }) => id) }
}

/**
 * What a former owner gave stays until an owner of today gives a ballot of their own, then none of it counts. A paper does not
 * say whose it is: it is of those whose the right was when it was handed in.
 */
function withoutFormer({ changed }: Box, live: readonly Kept[]): readonly Kept[] {
  if (changed === undefined) return live
  const after = (one: Kept) => one.givenAt >= changed.at
  const ofToday = (one: Kept) => (one.voter === null ? after(one) : changed.voters.includes(one.voter))
  return live.some((one) => ofToday(one) && after(one)) ? live.filter(ofToday) : live
}

/** Those of one owner that no other certainly follows: one, unless the order cannot be told. */
function lastOf(ballots: readonly Kept[]): Kept[] {
  const own = ballots.filter(({ channel }) => channel !== 'proxy')
  const equal = own.length > 0 ? own : ballots
  return equal.filter((one) => !equal.some((other) => certainlyAfter(other, one)))
}

/**
 * A paper is filled in at home and handed in some time later: against another channel it has a day, no hour; and of two
 * papers nobody knows which was written last.
 */
function certainlyAfter(one: Kept, other: Kept): boolean {
  const papers = [one, other].filter(({ channel }) => channel === 'paper').length
  if (papers === 2) return false
  if (papers === 1) return dayOf(new Date(one.givenAt)) > dayOf(new Date(other.givenAt))
  return one.givenAt === other.givenAt ? one.n > other.n : one.givenAt > other.givenAt
}

/** Whether it is proven that a ballot was delivered: what is decided was shown, and what comes of silence where a clause says so. */
export function reached(box: Box, clause: boolean): boolean {
  return box.deliveries.some(({ topic, warned }) => topic && (warned || !clause))
}
