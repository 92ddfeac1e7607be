/** As far as the order of what was raised goes. */
interface Standing {
  kind: string
  id: string
  since: Date
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What has stood longest comes first; a total order, so that two who look see the same list. */
export const longestFirst = (one: Standing, other: Standing): number =>
  one.since.getTime() - other.since.getTime() || order(one.kind, other.kind) || order(one.id, other.id)

/**
 * The codes of the areas somebody answers for, by the role in which they do: a kind of thing is theirs only in a role it is
 * raised to.
 */
export function areasFor(
  standings: readonly { role: string; area?: string }[],
  roles: readonly string[],
): readonly string[] {
  return standings.flatMap(({ area, role }) => (area !== undefined && roles.includes(role) ? [area] : []))
}

/** Whether a neighbourhood lies in one of the areas: division codes begin alike. */
export const within = (code: string, areas: readonly string[]): boolean => areas.some((area) => code.startsWith(area))
