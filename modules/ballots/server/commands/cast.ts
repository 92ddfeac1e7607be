import type { Choice } from '#rules'
import { standingsIn } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Database } from '#kit/server/database.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Channel } from '../../domain/box.ts'
import { type Added, appendOne } from '../chain/append.ts'
import { type Cast, castEntry, deliveredEntry, sealFor } from '../chain/entries.ts'
import { appendTogether } from '../chain/together.ts'
import { voteById } from '../store.ts'

/** What somebody gets for a ballot: nothing of what it says. */
export interface Receipt {
  slip: string
  rightId: string
  at: Date
  channel: Channel
  /** Came after the deadline: kept, not counted. */
  late: boolean
  /** Its place in the chain and the hash there: who holds it can show that the ballot was there. */
  n: number
  hash: string
}

export interface OwnBallot {
  id: string
  rightId: string
  choice: Choice
}

/** An owner's or resident's own ballot on the phone. In a rush many share one transaction; answered when it is on disk. */
export async function castOwn(unit: Unit, voteId: string, ballot: OwnBallot): Promise<Receipt> {
  const publicKey = await publicKeyOf(unit, voteId)
  const sealed = publicKey === null ? {} : { sealed: sealFor(publicKey, ballot, voteId, ballot.choice) }
  const entry = castEntry(unit.parts.cipher, { ...own(unit, ballot), ...sealed })
  return receiptOf(await appendTogether(unit.parts, unit.ground, voteId, entry))
}

/** Keys of votes that are or were open: a vote has one and keeps it. */
const publicKeys = new WeakMap<Database, Map<string, string>>()

async function publicKeyOf(unit: Unit, voteId: string): Promise<string | null> {
  const { database } = unit.parts
  const known = publicKeys.get(database) ?? new Map<string, string>()
  publicKeys.set(database, known)
  const name = `${unit.neighbourhoodId} ${voteId}`
  const kept = known.get(name)
  if (kept !== undefined) return kept
  // In a transaction of its own: whoever waits for the chain must not hold a connection, or a rush would leave none for it.
  const { parts, ground, now } = unit
  const row = await inUnit(parts, { actor: null, now, ground }, (own) => own.readOne(voteById(own, voteId)))
  const key = row?.public_key ?? null
  if (known.size > 1_000) known.clear()
  if (key !== null) known.set(name, key)
  return key
}

/** The same in the unit's own transaction, for whoever does several things at once. */
export async function cast(unit: Unit, voteId: string, ballot: OwnBallot): Promise<Receipt> {
  return receiptOf(await appendOne(unit, voteId, castEntry(unit.parts.cipher, own(unit, ballot))))
}

const own = (unit: Unit, ballot: OwnBallot): Cast => ({
  ...ballot,
  personId: voterHere(unit),
  channel: 'app',
  givenAt: null,
  serial: null,
  assisted: false,
})

/** The person of the register behind the account. Nobody votes for somebody else by an account. */
export function voterHere(unit: Unit): string {
  if (unit.by.onBehalfOf) refuse('ballots.not-for-others')
  return personHere(unit) ?? refuse('ballots.not-your-right')
}

export function personHere(unit: Unit): string | null {
  if (unit.actor === null) return null
  return (
    standingsIn(unit.actor, unit.ground).find(({ role, personId }) => role === 'resident' && personId)?.personId ?? null
  )
}

/** Opening the page, signed in, is delivery: with what is decided, and the warning where a clause is relied on. Once a right. */
export async function noteSeen(
  unit: Unit,
  voteId: string,
  seen: { id: string; rightId: string; warned: boolean },
): Promise<void> {
  const { id, rightId, warned } = seen
  const entry = deliveredEntry({
    id,
    rightId,
    personId: voterHere(unit),
    delivery: { way: 'app', at: null, topic: true, warned },
  })
  await appendTogether(unit.parts, unit.ground, voteId, entry)
}

export function receiptOf({ n, hash, data }: Added): Receipt {
  const { receipt, right, givenAt, channel, late } = data as Record<string, string> & { late: boolean }
  return {
    slip: receipt ?? '',
    rightId: right ?? '',
    at: new Date(givenAt ?? 0),
    channel: channel as Channel,
    late: late === true,
    n,
    hash,
  }
}
