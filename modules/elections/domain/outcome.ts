import { type Bar, reaches } from '#rules/reading'
import type { Sheet } from './count.ts'

interface Measures {
  heads: number
  area: number
}

/** What a secret ballot can say of area: certainly more than half, certainly not, or it cannot be told. */
export const areaProofs = ['met', 'open', 'missed'] as const
export type AreaProof = (typeof areaProofs)[number]

export interface Standing {
  candidateId: string
  votes: number
  /** More than half of the heads taking part. */
  agreed: boolean
  /** Whether more than half of the area taking part agrees as well, whoever it was that agreed. */
  area: AreaProof
  /** The area of those who agreed is at least and at most this much, in 0.01 m². */
  areaLeast: number
  areaMost: number
  elected: boolean
  /** Level with others for the seats that are left: a run-off decides. */
  tied: boolean
}

export interface Outcome {
  whole: Measures
  taking: Measures
  /** Whether enough take part; of residents by heads alone. */
  quorum: { heads: boolean; area: boolean }
  /** Most votes first. */
  standings: Standing[]
  elected: string[]
  tied: string[]
  /** Seats nobody has won. */
  vacant: number
}

/**
 * Who is elected. Taking part goes by the list of ballots handed out and put into a box, by heads and by area; consent too is asked
 * of both (Civil Code 278, para. 2 with (1)(3)). Nobody can say whose area stands behind a secret ballot, but so many ballots are at
 * least the smallest areas of those who took part and at most the largest: where already the least is enough the test is met,
 * where not even the most is enough it is missed and nobody is elected, and in between the ballots cannot tell. Of those with
 * enough votes the most votes have the seats; where several are level for the last ones, none of them has one and a run-off decides.
 * Of residents each weighs the same, so that both tests are one.
 *
 * @param voters every head of the roll; `took`: whether its ballot was put into a box
 */
export function outcomeOf(
  voters: readonly { area: number; took: boolean }[],
  candidates: readonly string[],
  counts: readonly Sheet[],
  { seats, quorum, consent }: { seats: number; quorum: Bar; consent: Bar },
): Outcome {
  const measures = (all: readonly { area: number }[]): Measures => ({
    heads: all.length,
    area: all.reduce((sum, { area }) => sum + area, 0),
  })
  const whole = measures(voters)
  const taking = measures(voters.filter(({ took }) => took))
  const reached = {
    heads: reaches(taking.heads, whole.heads, quorum),
    area: reaches(taking.area, whole.area, quorum),
  }
  const proof = areaProof(
    voters.flatMap(({ area, took }) => (took ? [area] : [])),
    consent,
  )
  const votesOf = (id: string) => counts.reduce((sum, { votes }) => sum + (votes[id] ?? 0), 0)
  const ranked = candidates
    .map((candidateId) => ({ candidateId, votes: votesOf(candidateId) }))
    .toSorted((one, other) => other.votes - one.votes || (one.candidateId < other.candidateId ? -1 : 1))
    .map((one) => ({ ...one, agreed: reaches(one.votes, taking.heads, consent), ...proof(one.votes) }))
  const eligible = reached.heads && reached.area ? ranked.filter(({ agreed, area }) => agreed && area !== 'missed') : []
  const { elected, tied } = seated(eligible, seats)
  return {
    whole,
    taking,
    quorum: reached,
    standings: ranked.map((one) => ({
      ...one,
      elected: elected.includes(one.candidateId),
      tied: tied.includes(one.candidateId),
    })),
    elected,
    tied,
    vacant: seats - elected.length,
  }
}

/** What so many of these areas come to, at least and at most, and whether that reaches the bar of all of them together. */
function areaProof(areas: readonly number[], consent: Bar) {
  const sorted = areas.toSorted((one, other) => one - other)
  const sum = (some: readonly number[]) => some.reduce((all, area) => all + area, 0)
  const whole = sum(sorted)
  return (votes: number): Pick<Standing, 'area' | 'areaLeast' | 'areaMost'> => {
    const areaLeast = sum(sorted.slice(0, votes))
    const areaMost = votes === 0 ? 0 : sum(sorted.slice(-votes))
    const area = reaches(areaLeast, whole, consent) ? 'met' : reaches(areaMost, whole, consent) ? 'open' : 'missed'
    return { area, areaLeast, areaMost }
  }
}

/** `eligible` with most votes first. */
function seated(
  eligible: readonly { candidateId: string; votes: number }[],
  seats: number,
): { elected: string[]; tied: string[] } {
  const ids = (some: readonly { candidateId: string }[]) => some.map(({ candidateId }) => candidateId)
  const last = eligible[seats - 1]
  if (last === undefined || eligible[seats]?.votes !== last.votes)
    return { elected: ids(eligible.slice(0, seats)), tied: [] }
  return {
    elected: ids(eligible.filter(({ votes }) => votes > last.votes)),
    tied: ids(eligible.filter(({ votes }) => votes === last.votes)),
  }
}
