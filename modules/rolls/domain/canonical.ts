import type { Electorate, ScopeKind } from '../contract/words.ts'

/** One right as it is given to whoever counts by the roll. */
export interface RollRight {
  id: string
  label: string
  homeId: string | null
  personIds: readonly string[]
  owners: readonly string[]
  /** In 0.01 m²; 0 where it is not known (and the right is left out). */
  area: number
  excluded: boolean
}

export interface RollHead {
  id: string
  electorate: Electorate
  scope: { kind: ScopeKind; id: string }
  version: number
}

/**
 * What the digest of a roll is made of: the same value however its rights and their owners are ordered. Whoever holds a
 * copy of the roll can make it too (SHA-256 over RFC 8785 JSON).
 */
export function canonicalRoll({ id, electorate, scope, version }: RollHead, rights: readonly RollRight[]): object {
  return {
    roll: id,
    electorate,
    scope: { kind: scope.kind, id: scope.id },
    version,
    rights: rights
      .map((one) => ({
        id: one.id,
        label: one.label,
        homeId: one.homeId,
        persons: one.personIds.toSorted(),
        owners: one.owners.toSorted(),
        area: one.area,
        excluded: one.excluded,
      }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  }
}
