import type { Electorate, Gap } from '../contract/words.ts'
import type { Gathered } from './entry.ts'

/** Somebody who lives here, or once did; `age` in whole years on the day, null where no birthday is known. */
export interface ResidentFacts {
  id: string
  homeId: string | null
  /** As it is written on lists: masked. */
  masked: string
  name: string
  age: number | null
  here: boolean
}

/** Who has reached 18 takes part in what residents decide (Organic Law on urban residents' committees 2018, art. 8). */
export const ADULT = 18

/**
 * The rights of residents over the homes of a scope, in the order of the homes: one for each adult, one for each household,
 * or one for each delegate entered by name. Each has area 1, so that a test by area counts heads too.
 *
 * @param homes in order, with their addresses
 * @param people adults and households: who lives there; delegates: those entered
 */
export function gatherResidents(
  electorate: Exclude<Electorate, 'owners'>,
  homes: readonly { id: string; address: string }[],
  people: readonly ResidentFacts[],
): Gathered[] {
  if (electorate === 'delegates') return distinct(people.map((one) => delegate(one, homes)))
  const living = Map.groupBy(
    people.filter(({ here, homeId }) => here && homeId !== null),
    ({ homeId }) => homeId,
  )
  return distinct(
    homes.flatMap(({ id, address }) => {
      const here = (living.get(id) ?? []).toSorted(eldestFirst)
      if (here.length === 0) return []
      return electorate === 'households' ? [household(id, address, here)] : adults(id, address, here)
    }),
  )
}

const eldestFirst = (one: ResidentFacts, other: ResidentFacts) =>
  (other.age ?? -1) - (one.age ?? -1) || (one.id < other.id ? -1 : 1)

const right = (subjectId: string, homeId: string | null, more: Pick<Gathered, 'label' | 'owners' | 'gaps'>) => ({
  subjectId,
  homeId,
  area: 1,
  areaSource: null,
  ...more,
})

function adults(homeId: string, address: string, here: readonly ResidentFacts[]): Gathered[] {
  return here
    .filter(({ age }) => age === null || age >= ADULT)
    .map((one) => ({
      ...right(one.id, homeId, {
        label: `${address} ${one.masked}`,
        owners: [`person:${one.id}`],
        gaps: one.age === null ? ['no-birthday'] : [],
      }),
      personIds: [one.id],
      names: [one.name],
    }))
}

/** Any adult of a household may speak for it. */
function household(homeId: string, address: string, here: readonly ResidentFacts[]): Gathered {
  const grown = here.filter(({ age }) => age !== null && age >= ADULT)
  const missing: Gap[] = grown.length === 0 ? ['no-adult'] : []
  return {
    ...right(homeId, homeId, { label: address, owners: [`household:${homeId}`], gaps: missing }),
    personIds: grown.map(({ id }) => id),
    names: [],
  }
}

function delegate(one: ResidentFacts, homes: readonly { id: string; address: string }[]): Gathered {
  const home = homes.find(({ id }) => id === one.homeId)
  const missing: Gap[] = []
  if (!one.here || home === undefined) missing.push('not-living-here')
  if (one.age === null || one.age < ADULT) missing.push(one.age === null ? 'no-birthday' : 'no-adult')
  return {
    ...right(one.id, home?.id ?? null, {
      label: home ? `${home.address} ${one.masked}` : one.masked,
      owners: [`person:${one.id}`],
      gaps: missing,
    }),
    personIds: [one.id],
    names: [one.name],
  }
}

/** Masked names may coincide: the second of a label is told apart by a number. */
function distinct(rights: readonly Gathered[]): Gathered[] {
  const seen = new Map<string, number>()
  return rights.map((one) => {
    const times = (seen.get(one.label) ?? 0) + 1
    seen.set(one.label, times)
    return times === 1 ? one : { ...one, label: `${one.label}（${times}）` }
  })
}
