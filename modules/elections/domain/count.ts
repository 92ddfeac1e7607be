/** What one person counted in one box: ballots found, those that are void, votes for each candidate. */
export interface Sheet {
  round: number
  by: string
  found: number
  void: number
  votes: Readonly<Record<string, number>>
}

/** Where a box stands: the round that is being counted, how many of its two sheets are in, and what two people agree on. */
export interface BoxCount {
  round: number
  entered: number
  settled: Sheet | null
  /** Whether the two sheets of an earlier round did not agree. */
  differed: boolean
}

/**
 * Two people count a box, each without the other's figures. Where they agree in everything that is the count; where they
 * do not, it is counted again by two; and so it is where a settled count does not match the list of ballots.
 */
export function countOf(sheets: readonly Sheet[]): BoxCount {
  const byRound = Map.groupBy(sheets, ({ round }) => round)
  let round = 1
  for (;;) {
    const [one, other] = byRound.get(round) ?? []
    if (one === undefined || other === undefined)
      return { round, entered: one === undefined ? 0 : 1, settled: null, differed: round > 1 }
    if (agree(one, other) && !byRound.has(round + 1)) return { round, entered: 2, settled: one, differed: round > 1 }
    round += 1
  }
}

function agree(one: Sheet, other: Sheet): boolean {
  const keys = new Set([...Object.keys(one.votes), ...Object.keys(other.votes)])
  return (
    one.found === other.found &&
    one.void === other.void &&
    [...keys].every((key) => (one.votes[key] ?? 0) === (other.votes[key] ?? 0))
  )
}

/**
 * Whether a sheet can be of any box: no more void than found, no candidate with more votes than valid ballots, and not more
 * votes in all than the valid ballots have places.
 */
export function isPossible({ found, void: spoiled, votes }: Omit<Sheet, 'round' | 'by'>, seats: number): boolean {
  const valid = found - spoiled
  const all = Object.values(votes)
  return valid >= 0 && all.every((one) => one <= valid) && all.reduce((sum, one) => sum + one, 0) <= valid * seats
}
