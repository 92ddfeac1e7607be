import type { TitleKind } from '../contract/words.ts'

/** A title that holds, as far as counting heads needs it. */
export interface HeldTitle {
  readonly id: string
  readonly homeId: string
  readonly personId: string | null
  readonly organisationId: string | null
  readonly kind: TitleKind
}

/**
 * By whom a title is held. One known by name only is nobody else: two people may have one name.
 * A developer's unsold and sold-undelivered stock is the developer's.
 */
export function ownerKey(title: HeldTitle): string {
  if (title.personId !== null) return `person:${title.personId}`
  if (title.organisationId !== null) return `organisation:${title.organisationId}`
  return `title:${title.id}`
}

/**
 * Who counts as one head (法释 on 建筑物区分所有权 art. 9): each distinct set of owners is one, however many homes it holds, so
 * that a buyer of several homes and a developer's whole stock count once. Gives for each head its homes, in the order given.
 * A home without any title is a head of its own: somebody owns it.
 */
export function headsOf(
  homeIds: readonly string[],
  titles: readonly HeldTitle[],
): ReadonlyMap<string, readonly string[]> {
  const byHome = Map.groupBy(titles, (title) => title.homeId)
  return Map.groupBy(homeIds, (homeId) => {
    const owners = [...new Set((byHome.get(homeId) ?? []).map(ownerKey))].toSorted()
    return owners.length === 0 ? `home:${homeId}` : owners.join('+')
  })
}
