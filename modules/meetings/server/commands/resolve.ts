import type { z } from 'zod'
import { listParties, takeInFromMeeting } from '#matters'
import { decide as decideTopic, topicsForMeeting } from '#topics'
import { chineseDay } from '#kit/pure/official-words.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { resolutionShape } from '../../contract/shapes.ts'
import { verdict } from '../../domain/meeting.ts'
import { isTask } from '../../domain/resolution.ts'
import { expectPossible, type Held, hold, quorumCount } from '../known.ts'
import { sealIf } from '../sealed.ts'
import { toResolution } from '../shape.ts'
import {
  changeMeeting,
  changeResolution,
  insertResolution,
  insertVoices,
  itemById,
  resolutionById,
  voicesOf,
} from '../store.ts'

type Card = z.input<typeof resolutionShape>

/** A proposal is put before the meeting. Sent twice it is one. Refuses `meetings.not-now`, `meetings.unknown-item`. */
export async function propose(
  unit: Unit,
  id: string,
  input: { id: string; itemId: string | null; proposal: string },
): Promise<void> {
  const { cards, meeting } = await hold(unit, id)
  if (cards.some((card) => card.id === input.id)) return
  expectPossible(meeting, { do: 'propose', id: input.id })
  if (input.itemId !== null) await unit.readOr(itemById(unit, id, input.itemId), 'meetings.unknown-item')
  unit.write(
    insertResolution({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      meeting_id: id,
      item_id: input.itemId,
      number: (cards.at(-1)?.number ?? 0) + 1,
      proposal: input.proposal,
      outcome: 'proposed',
      votes_for: 0,
      votes_against: 0,
      votes_abstain: 0,
      progress: 'open',
    }),
  )
  unit.write(changeMeeting(unit, id, {}))
  unit.emit({ type: 'meetings.proposed', subjectId: id, data: { resolutionId: input.id } })
}

export interface Count {
  resolutionId: string
  for: number
  against: number
  abstain: number
  signed: readonly string[]
  dissent: readonly { seatId: string; words: string | null }[]
  owner: { kind: 'worker' | 'party'; id: string } | null
  dueOn: string | null
  matterId: string
}

/**
 * Counts and decides by the text the meeting is held under. What is carried becomes a task with its owner and day in the
 * same transaction, and decides the topic it was put under; without owner and day it is refused. Sent twice it answers as the first time. Refuses what `decide` of the
 * domain refuses, `meetings.not-a-member` for a signature of somebody who is no member present, `meetings.unknown-seat`, and
 * `topics.unanswered` while a point of the topic lacks its answer.
 */
export async function decide(unit: Unit, id: string, input: Count): Promise<Card> {
  const held = await hold(unit, id)
  const card = held.cards.find((one) => one.id === input.resolutionId) ?? refuse('meetings.unknown-proposal')
  // The same count sent again, because no answer came.
  if (card.outcome !== 'proposed' && (card.matter_id === input.matterId || card.matter_id === null))
    if (card.votes_for === input.for && card.votes_against === input.against) return shown(unit, card.id)
  const signed = signaturesOf(held, input)
  const owner = input.owner === null ? null : await ownerOf(unit, input.owner)
  const votes = { for: input.for, against: input.against, abstain: input.abstain }
  const decision = { votes, signed: signed.length, owner: owner?.name ?? null, dueOn: input.dueOn }
  const today = dayOf(unit.now)
  expectPossible(held.meeting, { do: 'decide', id: card.id, decision, today })
  const found = verdict(held.meeting, decision, today)
  if (typeof found === 'string') return refuse(`meetings.${found}`)
  const task =
    owner !== null && input.dueOn !== null && isTask(found.outcome, owner.name)
      ? await taskOf(unit, held, card.proposal, owner, input.dueOn, input.matterId)
      : {}
  if (found.outcome === 'carried' && card.item_id !== null) {
    await settleTopic(unit, id, card.item_id, `${card.proposal}${whoDoesIt(owner, input.dueOn)}`)
  }
  unit.writeOne(
    changeResolution(unit, card.id, {
      outcome: found.outcome,
      votes_for: votes.for,
      votes_against: votes.against,
      votes_abstain: votes.abstain,
      present: quorumCount(held.meeting),
      needed: found.needed,
      decided_at: unit.now,
      ...task,
    }).where('outcome', '=', 'proposed'),
    'meetings.decided',
  )
  const voices = voicesFor(unit, held, card.id, signed, input.dissent)
  if (voices.length > 0) unit.write(insertVoices(voices))
  unit.write(changeMeeting(unit, id, {}))
  const data = { resolutionId: card.id, outcome: found.outcome, ...votes, dueOn: input.dueOn }
  unit.emit({ type: 'meetings.decided', subjectId: id, data })
  return shown(unit, card.id)
}

/** Beside the reason of a topic, which everybody reads: a body and a day, never somebody's name. */
const whoDoesIt = (owner: OwnerFound | null, dueOn: string | null): string =>
  owner === null || dueOn === null
    ? ''
    : `（${owner.kind === 'worker' ? '居委会' : owner.name}来办，${chineseDay(dueOn)}前）`

/** A topic of the forum is adopted by what is carried under it; one that is decided already stays as it was decided. */
async function settleTopic(unit: Unit, meetingId: string, itemId: string, resolved: string): Promise<void> {
  const item = await unit.readOr(itemById(unit, meetingId, itemId), 'meetings.unknown-item')
  const topicId = item.topic_id
  if (topicId === null || !(await topicsForMeeting(unit)).some((topic) => topic.id === topicId)) return
  // Everybody reads the reason of a topic; what was put under a private item stays in the room.
  const reason = item.private ? '会议通过' : resolved
  await decideTopic(unit, topicId, { outcome: 'adopted', reason, meetingId })
}

interface OwnerFound {
  kind: 'worker' | 'party'
  id: string
  name: string
}

async function ownerOf(unit: Unit, owner: { kind: 'worker' | 'party'; id: string }): Promise<OwnerFound> {
  const wanted = (await listParties(unit)).find(
    (one) => one.active && one.id === owner.id && (one.kind === 'worker') === (owner.kind === 'worker'),
  )
  return wanted ? { ...owner, name: wanted.name } : refuse(`matters.unknown-${owner.kind}`, {}, 'owner')
}

async function taskOf(unit: Unit, { row }: Held, proposal: string, owner: OwnerFound, dueOn: string, matterId: string) {
  const { number } = await takeInFromMeeting(unit, {
    id: matterId,
    title: proposal.slice(0, 40),
    words: `${row.title}（${chineseDay(dayOf(row.starts_at))}）通过：${proposal}`,
    category: 'other',
    spot: row.place,
    owner,
    dueOn,
  })
  return {
    owner_kind: owner.kind,
    owner_id: owner.id,
    owner_name: owner.name,
    due_on: dueOn,
    matter_id: matterId,
    matter_number: number,
  }
}

/** Signatures are of members who are there; where signatures do not decide there are none. */
function signaturesOf({ meeting, seats }: Held, input: Count): string[] {
  if (meeting.rule.consent.by !== 'signatures') return []
  const signed = [...new Set(input.signed)]
  const members = new Set(seats.filter((seat) => seat.member && seat.came_at !== null).map((seat) => seat.id))
  return signed.every((seat) => members.has(seat)) ? signed : refuse('meetings.not-a-member', {}, 'signed')
}

function voicesFor(
  unit: Unit,
  { row, seats }: Held,
  resolutionId: string,
  signed: readonly string[],
  dissent: Count['dissent'],
) {
  const known = new Set(seats.map((seat) => seat.id))
  const voice = (seatId: string, kind: 'signed' | 'dissent', words: string | null) => {
    const id = unit.id()
    return {
      neighbourhood_id: unit.neighbourhoodId,
      id,
      meeting_id: row.id,
      resolution_id: resolutionId,
      seat_id: known.has(seatId) ? seatId : refuse('meetings.unknown-seat', {}, 'dissent'),
      kind,
      words_sealed: sealIf(unit, 'voice', id, words),
      at: unit.now,
    }
  }
  const against = new Map(dissent.map((one) => [one.seatId, one.words]))
  return [
    ...signed.map((seatId) => voice(seatId, 'signed', null)),
    ...[...against].map(([seatId, words]) => voice(seatId, 'dissent', words)),
  ]
}

async function shown(unit: Unit, id: string): Promise<Card> {
  await unit.flush()
  const [row, voices] = await Promise.all([
    unit.readOr(resolutionById(unit, id), 'meetings.unknown-proposal'),
    unit.read(voicesOf(unit, [id])),
  ])
  return toResolution(unit, row, voices)
}

/** A later meeting looked at what became of it; from then on it no longer comes back. Refuses `meetings.unknown-proposal`. */
export async function review(unit: Unit, id: string, words: string): Promise<Card> {
  const row = await unit.readOr(resolutionById(unit, id).forUpdate(), 'meetings.unknown-proposal')
  if (row.matter_id === null) refuse('meetings.not-now')
  unit.write(changeResolution(unit, id, { progress: 'reviewed', review: words, reviewed_at: unit.now }))
  unit.emit({ type: 'meetings.reviewed', subjectId: row.meeting_id, data: { resolutionId: id } })
  return shown(unit, id)
}
