import type { CorrectionKind, LawfulSource } from '../contract/words.ts'
import type { RollRight } from './canonical.ts'
import type { Entry, Exclusion } from './entry.ts'

/** What a correction may touch of one right, before and after; names stand elsewhere, sealed. */
export type Part = Pick<Entry, 'owners' | 'personIds' | 'area' | 'areaSource'> & { excludedWhy: string | null }

export const partOf = ({ owners, personIds, area, areaSource, excluded }: Entry): Part => ({
  owners,
  personIds,
  area,
  areaSource,
  excludedWhy: excluded?.why ?? null,
})

export type Wanted =
  | { kind: 'area'; area: number; source: LawfulSource }
  | { kind: 'owners'; owners: readonly string[]; personIds: readonly string[] }
  | { kind: 'exclude'; why: string }
  | { kind: 'include' }

export type CorrectionFault = 'nothing-changed' | 'not-of-residents' | 'no-owner-known' | 'still-incomplete'

/** What the right would be, or why it cannot be corrected so. */
export function corrected(entry: Entry, wanted: Wanted, ofOwners: boolean): Part | CorrectionFault {
  const before = partOf(entry)
  if (!ofOwners && (wanted.kind === 'area' || wanted.kind === 'owners')) return 'not-of-residents'
  if (wanted.kind === 'owners' && wanted.owners.length === 0) return 'no-owner-known'
  const after = changed(before, wanted)
  // What is counted again has to be complete: an excluded unit may have been left out for what it lacks.
  if (after.excludedWhy === null && (after.owners.length === 0 || after.area === null)) return 'still-incomplete'
  return same(before, after) ? 'nothing-changed' : after
}

function changed(before: Part, wanted: Wanted): Part {
  switch (wanted.kind) {
    case 'area':
      return { ...before, area: wanted.area, areaSource: wanted.source }
    case 'owners':
      return { ...before, owners: wanted.owners.toSorted(), personIds: wanted.personIds.toSorted() }
    case 'exclude':
      return { ...before, excludedWhy: wanted.why }
    case 'include':
      return { ...before, excludedWhy: null }
  }
}

/** Whether two parts say the same, in whatever order. */
export function same(one: Part, other: Part): boolean {
  const text = ({ owners, personIds, area, areaSource, excludedWhy }: Part) =>
    JSON.stringify([owners.toSorted(), personIds.toSorted(), area, areaSource, excludedWhy])
  return text(one) === text(other)
}

/** The rights with this one corrected; no other is touched. */
export function applied(
  entries: readonly Entry[],
  entryId: string,
  after: Part,
  names: readonly string[],
  by: Omit<Exclusion, 'why'>,
): Entry[] {
  return entries.map((entry) =>
    entry.id === entryId
      ? {
          ...entry,
          owners: after.owners,
          personIds: after.personIds,
          names,
          area: after.area,
          areaSource: after.areaSource,
          gaps: after.excludedWhy === null ? [] : entry.gaps,
          excluded: after.excludedWhy === null ? null : { why: after.excludedWhy, ...by },
        }
      : entry,
  )
}

/**
 * The rights as they were in an earlier version: each that was corrected since has again what it had before the first of the later
 * corrections. `later`: those of higher versions, in any order.
 */
export function asBefore(
  rights: readonly RollRight[],
  later: readonly { entryId: string; version: number; before: Part }[],
): RollRight[] {
  const first = new Map(
    later.toSorted((one, other) => other.version - one.version).map(({ entryId, before }) => [entryId, before]),
  )
  return rights.map((right) => {
    const was = first.get(right.id)
    if (was === undefined) return right
    const { owners, personIds, area, excludedWhy } = was
    return { ...right, owners, personIds, area: area ?? 0, excluded: excludedWhy !== null }
  })
}

export const needsNames = (kind: CorrectionKind): boolean => kind === 'owners'
