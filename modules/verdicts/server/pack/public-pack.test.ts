import { expect, it } from 'vitest'
import { tally, type Return } from '#rules'
import type { ClosedVote } from '../../domain/closed-vote.ts'
import { inferenceLimits } from '../../domain/inference.ts'
import { madeRights, madeVote } from '../../test/made-vote.ts'
import { manifestOf } from '../verify/manifest-of.ts'
import { publicPack } from './public-pack.ts'

const [limit] = inferenceLimits
if (!limit) throw new Error('no limit')
const placeOf = (homeId: string) => `${Math.floor(Number(homeId.slice(-6)) / 12) + 1}号楼`
const packed = (vote: ClosedVote) => Buffer.from(publicPack(vote, placeOf, 'salt', limit))

/** The same vote, had these two said what the other said; everything that happened looks the same from outside. */
function exchanged(vote: ClosedVote, one: number, other: number): ClosedVote {
  const said = (at: number) => vote.rights[at === one ? other : at === other ? one : at]?.choice ?? null
  const rights = vote.rights.map((right, at) => ({ ...right, choice: said(at) }))
  const channels: Record<string, Record<'yes' | 'no' | 'abstain' | 'follow', number>> = {}
  for (const { channel, choice } of rights)
    if (channel !== null && choice !== null) {
      channels[channel] ??= { yes: 0, no: 0, abstain: 0, follow: 0 }
      channels[channel][choice] += 1
    }
  const returns = rights.map(({ choice, delivered }): Return => ({ choice, delivered }))
  const units = rights.map(({ id, owners, area }) => ({ unit: id, owners, area }))
  return { ...vote, rights, channels, tally: tally(units, returns, vote.rule, vote.silence?.rule ?? null) }
}

it('would be the same to the byte had somebody voted otherwise, for all but the share it names', () => {
  // Said by the flat's number in no order that has to do with its area or place.
  const said = (at: number) =>
    (['yes', 'yes', 'no', '', 'yes', 'abstain', 'no'] as const)[(at * at + 3 * at) % 7] ?? 'yes'
  const vote = madeVote(madeRights(48, said), { silence: 'follow-majority' })
  const pack = packed(vote)
  const { inference } = manifestOf(pack)
  const voted = vote.rights.flatMap(({ choice }, at) => (choice === null ? [] : [at]))
  const toldFrom = (one: number) => (other: number) =>
    vote.rights[one]?.choice === vote.rights[other]?.choice || !packed(exchanged(vote, one, other)).equals(pack)
  const given = voted.filter((one) => voted.every(toldFrom(one)))
  expect(inference).toMatchObject({ of: voted.length, plan: { counts: true } })
  expect(given.length).toBeLessThanOrEqual(inference?.inferred ?? 0)
})
