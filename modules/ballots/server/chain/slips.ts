import type { Cipher } from '#kit/server/cipher.ts'
import { isOurs, newSlip } from '../../domain/slip.ts'

/** What slips need of the house: its keyed index. */
export type Slips = Pick<Cipher, 'blind' | 'blinds'>

const bytesOf = (blind: string) => Buffer.from(blind, 'base64url')
const purpose = (voteId: string) => `ballots.slip:${voteId}`

/** A new code for a ballot of this vote. */
export const slipOf = (slips: Slips, voteId: string, random: Uint8Array): string =>
  newSlip(random, (text) => bytesOf(slips.blind(text, purpose(voteId))))

/** Whether this house gave the code out for this vote, under any of its keys. */
export const gaveOut = (slips: Slips, voteId: string, slip: string): boolean =>
  isOurs(
    slip,
    // One for each key of the ring; their number does not depend on the text.
    slips
      .blinds('', purpose(voteId))
      .map((_, at) => (text: string) => bytesOf(slips.blinds(text, purpose(voteId))[at] ?? '')),
  )
