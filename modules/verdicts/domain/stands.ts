import { type Choice, headsOf } from '#rules/reading'

/** How a head stands in the count. `reached`: delivered, nothing came back; `unreached`: not even that. */
export const stands = ['yes', 'no', 'abstain', 'follow', 'disputed', 'reached', 'unreached'] as const
export type Stand = (typeof stands)[number]

/** What of one right decides how its head stands. Area in 0.01 m². */
export interface CountedRight {
  owners: readonly string[]
  area: number
  choice: Choice | null
  delivered: boolean
  /** Why it is in neither count, null where it is. */
  dispute: string | null
}

/** One head: the rights that belong to it (places in the list of rights), their area together, and how it stands. */
export interface StandingHead {
  rights: number[]
  area: number
  stand: Stand
}

/** The heads of a closed vote as `tally` of #rules takes them: differing or disputed ballots make a head disputed. */
export function standingHeads(rights: readonly CountedRight[]): StandingHead[] {
  const { of, areas } = headsOf(rights.map(({ owners, area }, at) => ({ unit: String(at), owners, area })))
  const heads = areas.map((area): StandingHead => ({ rights: [], area, stand: 'unreached' }))
  rights.forEach(({ choice, delivered, dispute }, at) => {
    const head = heads[of[at] ?? 0]
    if (!head) return
    head.rights.push(at)
    head.stand = dispute === null ? withBallot(head.stand, choice, delivered) : 'disputed'
  })
  return heads
}

function withBallot(stand: Stand, choice: Choice | null, delivered: boolean): Stand {
  if (choice === null) return stand === 'unreached' && delivered ? 'reached' : stand
  return stand === 'unreached' || stand === 'reached' || stand === choice ? choice : 'disputed'
}
