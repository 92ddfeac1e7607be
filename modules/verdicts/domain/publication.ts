import type { Choice } from '#rules/reading'
import { type CountedRight, type Stand, type StandingHead, standingHeads, stands } from './stands.ts'

/** What the public pack may be told of one right. */
export interface PublicRight extends CountedRight {
  /** Where it lies, as anybody can see from outside: the building. Null where there is none. */
  place: string | null
  /** How its ballot came; null without one. */
  channel: string | null
}

/** How finely a public pack speaks. Everything that is left out is left out for all, never for one. */
export interface Plan {
  /** By building, or all together. */
  place: boolean
  /** Width of a band of areas in m²; null: one band for all. */
  band: number | null
  /** Whether it says how the ballots came. */
  channels: boolean
  /** Areas are rounded to so many 0.01 m²; null: no area at all. */
  step: number | null
  /** Whether it says how many said what; otherwise only which of the four tests is met. */
  counts: boolean
}

/** From the finest to the coarsest. Whoever publishes takes the first that is safe enough. */
export const plans: readonly Plan[] = [
  { place: true, band: 10, channels: true, step: 1, counts: true },
  { place: true, band: 10, channels: true, step: 1_000, counts: true },
  { place: true, band: 20, channels: false, step: 10_000, counts: true },
  { place: false, band: 10, channels: true, step: 10_000, counts: true },
  { place: false, band: 20, channels: true, step: 10_000, counts: true },
  { place: false, band: 20, channels: false, step: 10_000, counts: true },
  { place: false, band: 50, channels: false, step: 20_000, counts: true },
  { place: false, band: null, channels: true, step: null, counts: true },
  { place: false, band: null, channels: false, step: null, counts: true },
  { place: false, band: null, channels: false, step: null, counts: false },
]

/** Fewer heads than this are never shown as a group of their own. */
export const smallestGroup = 5

/** How many heads of one group stand how. Bands are from (including) to (not including) in m²; nulls where not told. */
export interface Group {
  place: string | null
  from: number | null
  to: number | null
  heads: Record<Stand, number>
}

export interface Publication {
  plan: Plan
  /** Empty where the plan tells no counts. */
  groups: Group[]
  /** Rights by how their ballots came and what they say; null where the plan leaves it out. */
  channels: Record<string, Record<Choice, number>> | null
  /** Area by stand in 0.01 m², rounded to the plan's step; null where the plan leaves it out. */
  areas: Record<Stand, number> | null
}

/** A head with what anybody with the register at hand knows of it: its group. */
export interface PlacedHead extends StandingHead {
  /** The number of its group in `groups`. */
  group: number
}

const none = (): Record<Stand, number> => ({
  yes: 0,
  no: 0,
  abstain: 0,
  follow: 0,
  disputed: 0,
  reached: 0,
  unreached: 0,
})

/** What a public pack says under a plan, and which group each head has gone into. */
export function publish(rights: readonly PublicRight[], plan: Plan): { publication: Publication; heads: PlacedHead[] } {
  const { keys, heads } = grouped(standingHeads(rights), rights, plan)
  const groups = keys.map((key): Group => ({ ...key, heads: none() }))
  const areas = none()
  for (const { group, stand, area } of heads) {
    const one = groups[group]
    if (one) one.heads[stand] += 1
    areas[stand] += area
  }
  const { step } = plan
  return {
    heads,
    publication: {
      plan,
      groups: plan.counts ? groups : [],
      channels: plan.channels ? channelsOf(rights) : null,
      areas: step === null ? null : mapStands((stand) => rounded(areas[stand], step)),
    },
  }
}

export const rounded = (area: number, step: number): number => Math.floor((area + Math.floor(step / 2)) / step) * step

export function mapStands<T>(value: (stand: Stand) => T): Record<Stand, T> {
  return Object.fromEntries(stands.map((stand) => [stand, value(stand)])) as Record<Stand, T>
}

type Key = Pick<Group, 'place' | 'from' | 'to'>
const rest: Key = { place: null, from: null, to: null }

/** Groups of heads by what the plan tells apart; those too small go together, and if need be the next larger with them. */
function grouped(heads: readonly StandingHead[], rights: readonly PublicRight[], plan: Plan) {
  const members = new Map<string, { key: Key; heads: StandingHead[] }>()
  for (const head of heads) {
    const key = keyOf(head, rights, plan)
    const name = JSON.stringify(key)
    const group = members.get(name)
    if (group) group.heads.push(head)
    else members.set(name, { key, heads: [head] })
  }
  const bySize = [...members.values()].toSorted((a, b) => a.heads.length - b.heads.length || orderOf(a.key, b.key))
  const together: StandingHead[] = []
  while (
    bySize.length > 0 &&
    ((bySize[0]?.heads.length ?? 0) < smallestGroup || (together.length > 0 && together.length < smallestGroup))
  )
    together.push(...(bySize.shift()?.heads ?? []))
  const kept = bySize.toSorted((a, b) => orderOf(a.key, b.key))
  if (together.length > 0) kept.push({ key: rest, heads: together })
  const groupOf = new Map(kept.flatMap((group, at) => group.heads.map((head) => [head, at] as const)))
  return {
    keys: kept.map(({ key }) => key),
    heads: heads.map((head): PlacedHead => ({ ...head, group: groupOf.get(head) ?? 0 })),
  }
}

function keyOf({ rights: places, area }: StandingHead, rights: readonly PublicRight[], plan: Plan): Key {
  const buildings = new Set(places.map((at) => rights[at]?.place ?? null))
  const [only = null] = buildings
  const width = plan.band === null ? null : plan.band * 100
  const from = width === null ? null : Math.floor(area / width) * (plan.band ?? 0)
  return {
    // A head with units in several buildings belongs to none of them.
    place: plan.place && buildings.size === 1 ? only : null,
    from,
    to: from === null ? null : from + (plan.band ?? 0),
  }
}

function orderOf(a: Key, b: Key): number {
  const [one, other] = [a.place ?? '', b.place ?? '']
  return one === other ? (a.from ?? -1) - (b.from ?? -1) : one < other ? -1 : 1
}

function channelsOf(rights: readonly PublicRight[]): Record<string, Record<Choice, number>> {
  const table: Record<string, Record<Choice, number>> = {}
  for (const { channel, choice, dispute } of rights)
    if (channel !== null && choice !== null && dispute === null) {
      table[channel] ??= { yes: 0, no: 0, abstain: 0, follow: 0 }
      table[channel][choice] += 1
    }
  return table
}
