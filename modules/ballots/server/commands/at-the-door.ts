import type { Choice } from '#rules'
import { attachFiles, digestsOf } from '#files'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { reversibleUntil } from '../../domain/vote.ts'
import { append, appendOne } from '../chain/append.ts'
import { castEntry, deliveredEntry } from '../chain/entries.ts'
import { voteById } from '../store.ts'
import { type Receipt, receiptOf } from './cast.ts'

/**
 * Question, sums and, where a clause on silence is relied on, the warning stand on the screen before somebody of the roll.
 * Written down before anything is chosen: who then does not want to vote had it before them all the same.
 */
export async function bringToDoor(
  unit: Unit,
  voteId: string,
  { id, rightId, personId }: { id: string; rightId: string; personId: string },
): Promise<void> {
  const vote = await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  const name = await nameOf(unit, personId)
  const entry = deliveredEntry({
    id,
    rightId,
    personId,
    delivery: { way: 'door', at: null, topic: true, warned: vote.silence !== null },
    detail: { personId, words: { to: name, by: unit.by.name } },
  })
  await appendOne(unit, voteId, entry)
}

export interface DoorBallots {
  /** All homes for which the person has one voice; each ballot is made and named by the telephone. */
  ballots: readonly { id: string; rightId: string }[]
  personId: string
  choice: Choice
  /** An uploaded file: what was drawn with the finger, or the photo of a signed slip. */
  signature: { file: string; on: 'screen' | 'slip' }
}

/**
 * What somebody chose and signed at the door: all their ballots or none. The signature belongs to the first of them; its digest
 * is part of what the chain holds the digest of, so that one that is swapped shows. Who came to the door is the helper, by name.
 */
export async function voteAtDoor(
  unit: Unit,
  voteId: string,
  { ballots, personId, choice, signature }: DoorBallots,
): Promise<{ receipts: Receipt[]; reversibleUntil: Date }> {
  const vote = await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  const [first] = ballots
  if (first === undefined) refuse('ballots.unknown-right')
  const name = await nameOf(unit, personId)
  await attachFiles(unit, [signature.file], { room: 'ballots', recordId: first.id })
  await unit.flush()
  const [digest] = (await digestsOf(unit, 'ballots', [first.id])).get(first.id) ?? []
  const words = { name, helper: unit.by.name, signed: signature.on, signature: digest, signedWith: first.id }
  const entries = ballots.map(({ id, rightId }) =>
    castEntry(unit.parts.cipher, {
      id,
      rightId,
      personId,
      channel: 'visit',
      choice,
      givenAt: null,
      serial: null,
      assisted: true,
      detail: { personId, words },
    }),
  )
  const receipts = (await append(unit, voteId, entries)).map((outcome) => {
    if ('refused' in outcome) throw outcome.refused
    return receiptOf(outcome.added)
  })
  const at = receipts[0]?.at ?? unit.now
  return { receipts, reversibleUntil: reversibleUntil(at, vote.closes_at) }
}

async function nameOf(unit: Unit, personId: string): Promise<string> {
  const [person] = await readPersons(unit, [personId])
  return person?.name ?? refuse('ballots.unknown-person')
}
