import { expect, it } from 'vitest'
import { inferenceLimits } from '../../domain/inference.ts'
import { namedShare } from '../../test/flipped.ts'
import { madeRights, madeVote, scansOf } from '../../test/made-vote.ts'
import { fullNames, fullPack } from '../pack/full-pack.ts'
import { publicNames, publicPack } from '../pack/public-pack.ts'

const [limit] = inferenceLimits
if (!limit) throw new Error('no limit')
const said = (at: number) => (['yes', 'no', 'disputed', 'abstain', ''] as const)[at % 5] ?? 'yes'
const vote = madeVote(madeRights(5, said), { silence: 'follow-majority' })

/** Some twenty thousand whole checks; on a busy machine they take minutes. */
const patient = { timeout: 900_000 }

it('names every single flipped byte of a full pack', patient, () => {
  expect(namedShare(fullPack(vote, 'salt', scansOf(vote)), fullNames, 1)).toBeGreaterThan(0.97)
})

it('names every single flipped byte of a public pack', patient, () => {
  expect(
    namedShare(
      publicPack(vote, () => null, 'salt', limit),
      publicNames,
      1,
    ),
  ).toBeGreaterThan(0.97)
})
