import { inferenceLimits } from '../domain/inference.ts'
import { fullPack } from '../server/pack/full-pack.ts'
import { publicPack } from '../server/pack/public-pack.ts'
import { type MadeRight, madeVote, scansOf } from './made-vote.ts'

/** Both packs of a made vote that relies on a clause about silence. */
export function madePacks(rights: readonly MadeRight[]): { full: Uint8Array; open: Uint8Array } {
  const [limit] = inferenceLimits
  if (!limit) throw new Error('no limit')
  const vote = madeVote(rights, { silence: 'follow-majority' })
  return { full: fullPack(vote, 'salt', scansOf(vote)), open: publicPack(vote, () => null, 'salt', limit) }
}
