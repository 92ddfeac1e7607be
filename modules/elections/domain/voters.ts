import { headsOf } from '#rules/reading'

/** A right of the roll, as far as handing out ballots needs it. */
export interface VotingRight {
  id: string
  label: string
  owners: readonly string[]
  personIds: readonly string[]
  area: number
  excluded: boolean
}

/** Who gets one ballot: one head, with all its rights. Area in 0.01 m². */
export interface Voter {
  rightIds: readonly string[]
  /** Of its first right; with `units` it says 301 and two more. */
  label: string
  units: number
  personIds: readonly string[]
  area: number
}

/**
 * One ballot for each head (SPC interpretation on condominium ownership, art. 9): whoever owns several homes has one vote, and
 * a secret ballot could not be told apart afterwards. In the order of the roll; what is left out of the roll gets none.
 */
export function votersOf(rights: readonly VotingRight[]): Voter[] {
  const counting = rights.filter(({ excluded }) => !excluded)
  const { of } = headsOf(counting.map(({ id, owners, area }) => ({ unit: id, owners, area })))
  const heads = Map.groupBy(counting.entries(), ([at]) => of[at])
  return [...heads.values()].map((entries) => {
    const own = entries.map(([, right]) => right)
    return {
      rightIds: own.map(({ id }) => id),
      label: own[0]?.label ?? '',
      units: own.length,
      personIds: [...new Set(own.flatMap(({ personIds }) => personIds))],
      area: own.reduce((sum, { area }) => sum + area, 0),
    }
  })
}
