import type { z } from 'zod'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { Electorate } from '../../domain/law.ts'
import { openRightsOfHome, type RightRow, rightsByIds, rightsOfVoters, turnoutOf, voteById } from '../store.ts'
import { shareOf } from './votes.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

/** Votes that go on in which a home has a right. A home of nowhere has none. */
export async function listAtDoor(unit: Unit, homeId: string): Promise<Output<'listAtDoor'>> {
  const rows = await unit.read(openRightsOfHome(unit, homeId))
  const votes = [...Map.groupBy(rows, (row) => row.vote_id).values()].flatMap((some) => {
    const [first] = some
    if (first === undefined) return []
    return [
      {
        id: first.vote_id,
        title: first.title,
        electorate: first.electorate as Electorate,
        closesAt: first.closes_at.toISOString(),
        rights: some.map(({ right_id: id, label, area, delivered, given }) => ({ id, label, area, delivered, given })),
      },
    ]
  })
  return { votes }
}

/**
 * Who may vote for a right, masked. Several homes of one set of owners are one voice (Supreme People's Court interpretation
 * on condominium ownership, art. 9): each comes with all of them, since a new ballot for one beside an older one for another
 * would only make a dispute. Other homes of the same person, held with others or alone, are other voices.
 */
export async function readAtDoor(unit: Unit, voteId: string, rightId: string): Promise<Output<'readAtDoor'>> {
  const vote = await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  if (vote.state !== 'open') refuse('ballots.not-open')
  const [right] = await unit.read(rightsByIds(unit, voteId, [rightId]))
  if (right === undefined) refuse('ballots.unknown-right')
  if (right.excluded) refuse('ballots.excluded')
  const persons = await readPersons(unit, right.voters)
  const all = await unit.read(rightsOfVoters(unit, voteId, right.voters))
  const total = vote.cost_fen === null ? 0 : Number((await unit.readOne(turnoutOf(unit, [voteId])))?.area ?? 0)
  const costOf = ({ area }: RightRow) => (total === 0 ? null : shareOf(Number(vote.cost_fen), area, total))
  return {
    label: right.label,
    given: right.given,
    voters: persons.map(({ id, masked }) => ({
      id,
      name: masked.name,
      rights: all
        .filter((one) => one.head === right.head && one.voters.includes(id))
        .map((one) => ({ id: one.right_id, label: one.label, area: one.area, shareFen: costOf(one) })),
    })),
  }
}
