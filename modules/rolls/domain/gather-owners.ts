import type { AreaSource, Gap, LawfulSource } from '../contract/words.ts'
import type { Gathered } from './entry.ts'

/** A home with its exclusive area, as the register of places has it. */
export interface HomeFacts {
  id: string
  address: string
  exclusiveArea: number | null
  exclusiveAreaSource: AreaSource | null
}

/** One who owns a home, registered or in lawful possession (SPC interpretation on condominium ownership, art. 1). */
export interface OwnerFacts {
  homeId: string
  key: string
  name: string
  personId: string | null
  /** Nobody has said yet who this is. */
  byNameOnly: boolean
}

/**
 * The rights of owners: one for each home, with the set of all who own it together, its exclusive area and what that rests
 * on (SPC interpretation art. 8), and what is missing.
 *
 * @param rosterFrom what somebody has said the areas of the roster were copied from; null while nobody has
 */
export function gatherOwners(
  homes: readonly HomeFacts[],
  owners: readonly OwnerFacts[],
  rosterFrom: LawfulSource | null,
): Gathered[] {
  const byHome = Map.groupBy(owners, ({ homeId }) => homeId)
  const borneBy = Map.groupBy(owners, ({ name }) => plain(name))
  const shared = (one: OwnerFacts) =>
    one.byNameOnly && (borneBy.get(plain(one.name)) ?? []).some((other) => other.key !== one.key)
  return homes.map((home) => {
    const here = (byHome.get(home.id) ?? []).toSorted((one, other) => (one.key < other.key ? -1 : 1))
    const set = here.filter((one, at) => one.key !== here[at - 1]?.key)
    const source = home.exclusiveAreaSource === 'roster' ? (rosterFrom ?? 'roster') : home.exclusiveAreaSource
    const missing: Gap[] = []
    if (home.exclusiveArea === null) missing.push('no-area')
    else if (source === 'roster') missing.push('roster-area')
    if (set.length === 0) missing.push('no-owner')
    if (set.some(shared)) missing.push('same-name')
    return {
      subjectId: home.id,
      label: home.address,
      homeId: home.id,
      personIds: set.flatMap(({ personId }) => personId ?? []),
      owners: set.map(({ key }) => key),
      names: set.map(({ name }) => name),
      area: home.exclusiveArea,
      areaSource: home.exclusiveArea === null ? null : source,
      gaps: missing,
    }
  })
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '')
