import { cast, deliver, enterRequested, enterVisit, noteRequest } from '#ballots'
import type { RollRight } from '#rolls'
import type { Act, Desk, Outcome } from './hold.ts'

export type Choice = 'yes' | 'no' | 'abstain'

/** The ballot comes to the home, and what is said comes back: on the phone by those who have an account, else at the door. */
export function give(
  desk: Desk,
  voteId: string,
  right: RollRight,
  outcome: NonNullable<Outcome>,
  when: Date,
): readonly Act[] {
  const [personId = null, other] = right.personIds
  const brought = { way: 'door', to: '本人', personId, at: null, warned: true } as const
  const delivery: Act = {
    at: when,
    work: (hand) => deliver(hand(), voteId, { id: hand().id(), rightId: right.id, ...brought }),
  }
  if (outcome === 'brought' || personId === null) return [delivery]
  const later = new Date(when.getTime() + 25 * 60_000)
  const said = say(desk, voteId, right, personId, outcome.choice, later)
  if (outcome.others === undefined || other === undefined) return [delivery, ...said]
  return [delivery, ...said, ...say(desk, voteId, right, other, outcome.others, later)]
}

function say(
  { cast: { members, residents }, by, random }: Desk,
  voteId: string,
  { id: rightId }: RollRight,
  personId: string,
  choice: Choice,
  at: Date,
): readonly Act[] {
  const resident = residents.find(({ actor }) => actor.standings.some((one) => one.personId === personId))
  if (resident)
    return [
      {
        at,
        work: async (hand) => void (await cast(hand(resident.actor), voteId, { id: hand().id(), rightId, choice })),
      },
    ]
  const colleague = members.find(({ accountId }) => accountId !== by.accountId)
  if (colleague && random.chance(0.06)) {
    // Rang up; a second worker calls the number on file and writes down what is said.
    let requestId = ''
    const asked = { rightId, personId, kind: 'phone' as const, agent: null, scope: null, files: [] }
    return [
      {
        at,
        work: async (hand) => {
          requestId = hand().id()
          await noteRequest(hand(), voteId, { id: requestId, ...asked })
          await hand().flush()
        },
      },
      {
        at: new Date(at.getTime() + 10 * 60_000),
        work: async (hand) =>
          void (await enterRequested(hand(colleague), voteId, { id: hand().id(), requestId, choice })),
      },
    ]
  }
  const ballot = { rightId, choice, personId, givenAt: null, files: [] }
  return [{ at, work: async (hand) => void (await enterVisit(hand(), voteId, { id: hand().id(), ...ballot })) }]
}
