import { areaOutcomes, type Counting } from './outcomes.ts'
import {
  mapStands,
  type PlacedHead,
  type Plan,
  plans,
  type Publication,
  publish,
  type PublicRight,
  rounded,
} from './publication.ts'
import type { Stand } from './stands.ts'

/** The most rights, of those that came back, whose choice a public pack may give away. */
export interface InferenceLimit {
  share: readonly [parts: number, whole: number]
  from: string
  source: string
}

/** No text of law names a share: the house has set this one, and a later one is another entry. */
export const inferenceLimits: readonly InferenceLimit[] = [
  { share: [5, 100], from: '2026-11-01', source: '睦邻自定，法律没有规定比例' },
]

/** How many rights could be inferred from a publication, at most, of those that came back with a choice. */
export interface Inference {
  rights: number
  of: number
}

/**
 * The most rights whose choice anybody could tell from a publication, who knows from elsewhere which flats there are, in which
 * building, their areas to the hundredth, who owns several, how each ballot came, and in what order.
 *
 * A right counts as safe only where there is a witness: another head of the same group that stands otherwise, so that the
 * two could have voted the other way round and every figure of the publication would still be the same. What has no such
 * witness counts as inferred, whether or not an attack is known: homogeneous groups are among them, areas that fingerprint
 * their flat in a sum, and the only one on a channel. So the figure errs on the safe side.
 */
export function inferred(
  rights: readonly PublicRight[],
  { plan, areas: told }: Publication,
  heads: readonly PlacedHead[],
  counting: Counting,
): Inference {
  const came = rights.filter(({ choice }) => choice !== null).length
  if (!plan.counts) return { rights: 0, of: came }
  const room = roomOf(heads, told === null ? null : plan.step, counting)
  // Who took part is no secret among neighbours, and silence says nothing: only what was said can be inferred.
  const spoke = heads.filter(({ stand }) => stand !== 'reached' && stand !== 'unreached')
  let open = 0
  for (const members of Map.groupBy(spoke, (head) => classOf(head, rights, plan)).values()) {
    const byStand = Map.groupBy(members, ({ stand }) => stand)
    const areas = new Map(
      [...byStand].map(([stand, some]) => [stand, some.map(({ area }) => area).toSorted((a, b) => a - b)]),
    )
    for (const head of members)
      if (!hasWitness(head, areas, room)) open += head.rights.filter((at) => rights[at]?.choice !== null).length
  }
  return { rights: open, of: came }
}

/** Heads that somebody who knows all but the choices cannot tell apart. */
function classOf({ group, rights: places }: PlacedHead, rights: readonly PublicRight[], plan: Plan): string {
  const ways = plan.channels ? places.map((at) => channelOf(rights[at])).toSorted() : []
  return JSON.stringify([group, ...ways])
}

const channelOf = (right: PublicRight | undefined): string => (right?.choice == null ? '' : (right.channel ?? ''))

type Room = (stand: Stand, other: Stand) => readonly [least: number, most: number]

function hasWitness({ stand, area }: PlacedHead, areas: ReadonlyMap<Stand, number[]>, room: Room): boolean {
  for (const [other, sorted] of areas) {
    if (other === stand) continue
    const [least, most] = room(stand, other)
    const found = sorted[firstFrom(sorted, area + least)]
    if (found !== undefined && found <= area + most) return true
  }
  return false
}

/**
 * How much area may move from the one stand to the other with every published sum still rounded to the same and every test
 * still met or not met as it was. The tests turn once along the way at most, so that the room is one span around nothing.
 */
function roomOf(heads: readonly PlacedHead[], step: number | null, counting: Counting): Room {
  const area = mapStands(() => 0)
  const count = mapStands(() => 0)
  for (const head of heads) {
    area[head.stand] += head.area
    count[head.stand] += 1
  }
  const outcome = areaOutcomes(area, count, counting)
  const known = new Map<string, readonly [number, number]>()
  return (stand, other) => {
    const name = `${stand} ${other}`
    const before = known.get(name)
    if (before) return before
    const [low, high] = step === null ? [-area[stand], area[other]] : within(area[stand], step)
    const [otherLow, otherHigh] = step === null ? [-area[other], area[stand]] : within(area[other], step)
    const same = (moved: number) =>
      areaOutcomes({ ...area, [stand]: area[stand] + moved, [other]: area[other] - moved }, count, counting) === outcome
    const span = [
      -farthest(-Math.max(low, -otherHigh), (by) => same(-by)),
      farthest(Math.min(high, -otherLow), same),
    ] as const
    known.set(name, span)
    return span
  }
}

/** The largest whole number up to `most` for which it holds; it holds for 0 and, once it does not, never again. */
function farthest(most: number, holds: (by: number) => boolean): number {
  let [low, high] = [0, Math.max(0, most)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** By how much a sum may change, down and up, and still be rounded to the same. */
function within(sum: number, step: number): [low: number, high: number] {
  const lowest = rounded(sum, step) - Math.floor(step / 2)
  return [lowest - sum, lowest + step - 1 - sum]
}

/** The first place in a sorted list with at least this value. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

export interface SafePublication {
  publication: Publication
  /** What could be inferred of this very vote, at most. Stays in the house: it would say something of the ballots itself. */
  inference: Inference
  /** The most that could be inferred of votes with the same sums, dealt out by chance among those who took part. */
  byChance: number
  /** What may be said aloud: never more ballots than these. */
  guarantee: number
}

/** So many times the ballots are dealt out anew. */
const DEALS = 6

/**
 * The finest publication that stays within the limit, for this vote and for votes with the same sums by chance. As the
 * latter rests on nothing but what everybody knows, which plan was taken says nothing of the ballots, unless those who said alike
 * live so much alike that chance would not do it: then a coarser one is taken, and that much can be seen.
 */
export function safePublication(
  rights: readonly PublicRight[],
  { share: [parts, whole] }: InferenceLimit,
  counting: Counting,
): SafePublication {
  for (const plan of plans) {
    const { publication, heads } = publish(rights, plan)
    const inference = inferred(rights, publication, heads, counting)
    const within = (ballots: number) => ballots * whole <= parts * inference.of
    if (!within(inference.rights)) continue
    const byChance = Math.max(
      ...Array.from({ length: DEALS }, (_, at) => inferred(rights, publication, dealt(heads, at + 1), counting).rights),
    )
    const guarantee = plan.counts ? Math.floor((parts * inference.of) / whole) : 0
    if (within(byChance)) return { publication, inference, byChance, guarantee }
  }
  throw new Error('the coarsest plan gives nothing away')
}

/** The same heads with what was said dealt out anew among those who said something; the same seed deals the same. */
function dealt(heads: readonly PlacedHead[], seed: number): PlacedHead[] {
  const spoke: Stand[] = heads.flatMap(({ stand }) => (stand === 'reached' || stand === 'unreached' ? [] : [stand]))
  // A linear congruence (Numerical Recipes): chance enough for a measure, and the same on every machine.
  let state = seed
  const dice = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let at = spoke.length - 1; at > 0; at -= 1) {
    const other = dice(at + 1)
    const kept = spoke[at] as Stand
    spoke[at] = spoke[other] as Stand
    spoke[other] = kept
  }
  let next = 0
  return heads.map((head) =>
    head.stand === 'reached' || head.stand === 'unreached' ? head : { ...head, stand: spoke[next++] ?? head.stand },
  )
}
