import type { Choice } from '#rules'
import { attachFiles } from '#files'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DeliveryWay } from '../../domain/box.ts'
import { mayReverse, type State } from '../../domain/vote.ts'
import { type Added, appendOne, boxOfRow } from '../chain/append.ts'
import { castEntry, deliveredEntry } from '../chain/entries.ts'
import { endRequest, eventsByRefs, insertRequest, lockRequest, rightsByIds, voteById } from '../store.ts'
import { type Receipt, receiptOf } from './cast.ts'

/** Brings a ballot to somebody: to whom, how, with what shown. The person of the register, or a name. */
export async function deliver(
  unit: Unit,
  voteId: string,
  input: {
    id: string
    rightId: string
    way: DeliveryWay
    to: string
    personId: string | null
    at: Date | null
    warned: boolean
  },
): Promise<void> {
  const { id, rightId, way, to, personId, at, warned } = input
  await appendOne(
    unit,
    voteId,
    deliveredEntry({
      id,
      rightId,
      personId: null,
      delivery: { way, at, topic: true, warned },
      detail: { personId, words: { to, by: unit.by.name } },
    }),
  )
}

export interface RequestInput {
  id: string
  rightId: string
  personId: string
  kind: 'phone' | 'proxy'
  /** Of a proxy: whom the owner sent, and how far the authority goes. */
  agent: string | null
  scope: string | null
  /** Of a proxy: the photo of the written authority. */
  files: readonly string[]
}

/** The first of two: who rang and wants to vote, or whose written authority was handed in. */
export async function noteRequest(unit: Unit, voteId: string, input: RequestInput): Promise<void> {
  const vote = await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  if (vote.state !== 'open') refuse('ballots.not-open')
  const [right] = await unit.read(rightsByIds(unit, voteId, [input.rightId]))
  if (right === undefined) refuse('ballots.unknown-right')
  if (!right.voters.includes(input.personId)) refuse('ballots.unknown-person')
  const [person] = await readPersons(unit, [input.personId])
  if (person === undefined) refuse('ballots.unknown-person')
  const proxy = input.kind === 'proxy'
  if (proxy && (input.files.length === 0 || !input.agent || !input.scope)) refuse('ballots.photo-needed')
  const words = { name: person.name, agent: proxy ? input.agent : null, scope: proxy ? input.scope : null }
  unit.write(
    insertRequest({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      vote_id: voteId,
      right_id: input.rightId,
      kind: input.kind,
      person_id: input.personId,
      sealed: unit.parts.cipher.seal(JSON.stringify(words), requestContext(input.id)),
      noted_at: unit.now,
      noted_by: unit.by.accountId,
      noted_by_name: unit.by.name,
    }),
  )
  await attachFiles(unit, input.files, { room: 'ballots', recordId: input.id })
}

export const requestContext = (id: string) => `ballots.request:${id}`

export interface RequestWords {
  name: string
  agent: string | null
  scope: string | null
}
export const requestWords = (unit: Unit, row: { id: string; sealed: string }): RequestWords =>
  JSON.parse(unit.parts.cipher.open(row.sealed, requestContext(row.id))) as RequestWords

/** The second of two, never the first: called the number on file, or read the authority, and enters what was said. */
export async function enterRequested(
  unit: Unit,
  voteId: string,
  input: { id: string; requestId: string; choice: Choice },
): Promise<Receipt> {
  const request = await unit.readOr(lockRequest(unit, input.requestId), 'ballots.unknown-request')
  if (request.vote_id !== voteId) refuse('ballots.unknown-request')
  const known = await repeated(unit, voteId, input.id)
  if (known) return known
  if (request.noted_by === unit.by.accountId) refuse('ballots.same-worker')
  if (request.done_at !== null) refuse('ballots.already-done')
  const words = requestWords(unit, request)
  const added = await appendOne(
    unit,
    voteId,
    castEntry(unit.parts.cipher, {
      id: input.id,
      rightId: request.right_id,
      personId: request.person_id,
      channel: request.kind as 'phone' | 'proxy',
      choice: input.choice,
      givenAt: null,
      serial: null,
      assisted: false,
      detail: {
        personId: request.person_id,
        words: { ...words, request: request.id, notedBy: request.noted_by_name, enteredBy: unit.by.name },
      },
    }),
  )
  unit.write(endRequest(unit, request.id, unit.by.name))
  return receiptOf(added)
}

/** At the door or the counter, with a helper at the screen: who helped stands beside it; what was said before is not shown. */
export async function enterVisit(
  unit: Unit,
  voteId: string,
  input: {
    id: string
    rightId: string
    personId: string
    choice: Choice
    givenAt: Date | null
    files: readonly string[]
  },
): Promise<Receipt> {
  const [person] = await readPersons(unit, [input.personId])
  if (person === undefined) refuse('ballots.unknown-person')
  const { id, rightId, personId, choice, givenAt, files } = input
  const detail = { personId, words: { name: person.name, helper: unit.by.name, signed: files.length > 0 } }
  const entry = castEntry(unit.parts.cipher, {
    id,
    rightId,
    personId,
    channel: 'visit',
    choice,
    givenAt,
    serial: null,
    assisted: true,
    detail,
  })
  const added = await appendOne(unit, voteId, entry)
  await attachFiles(unit, files, { room: 'ballots', recordId: id })
  return receiptOf(added)
}

/** A ballot given with a helper is taken back by telephone within 24 hours; what stood before it stands again. */
export async function takeBack(
  unit: Unit,
  voteId: string,
  input: { id: string; ballotId: string; rightId: string; said: string },
): Promise<void> {
  await appendOne(unit, voteId, {
    ref: input.id,
    rightId: input.rightId,
    make(vote, right, now) {
      const ballot = right && boxOfRow(right).ballots.find(({ id }) => id === input.ballotId)
      if (!right || !ballot || ballot.takenBack) refuse('ballots.unknown-ballot')
      if (!ballot.assisted) refuse('ballots.not-assisted')
      const state = { state: vote.state as State, closesAt: vote.closes_at }
      if (!mayReverse(new Date(ballot.givenAt), state, now)) refuse('ballots.too-late-to-reverse')
      return {
        type: 'taken-back',
        data: { ballot: ballot.id },
        change: { type: 'taken-back', ballot: ballot.id },
        detail: { personId: null, words: { said: input.said, by: unit.by.name } },
      }
    },
  })
}

async function repeated(unit: Unit, voteId: string, ref: string): Promise<Receipt | null> {
  const [row] = await unit.read(eventsByRefs(unit, voteId, [ref]))
  return row ? receiptOf({ ...row, rightId: row.right_id, data: row.data as Added['data'] }) : null
}
