import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type {
  briefShape,
  itemShape,
  lineShape,
  pledgeShape,
  quorumShape,
  resolutionShape,
  ruleShape,
  seatShape,
} from '../contract/shapes.ts'
import { postBy } from '../domain/meeting.ts'
import { presentOf, quorumOf } from '../domain/quorum.ts'
import type { MeetingRule } from '../domain/rule.ts'
import type { Answer, Base, MeetingKind, Outcome, Phase, Progress, Way } from '../domain/words.ts'
import { type Counted, ruleOf } from './known.ts'
import { unseal } from './sealed.ts'
import type { ItemRow, LineRow, MeetingRow, PledgeRow, ResolutionRow, SeatRow, voicesOf } from './store.ts'

const barOf = ({ of: [parts, whole], more }: { of: readonly [number, number]; more: boolean }) => ({
  parts,
  whole,
  more,
})

export function toRule(rule: MeetingRule): z.input<typeof ruleShape> {
  const { callers, bases, quorum, consent, ...rest } = rule
  return {
    ...rest,
    callers: callers.map(({ who, share }) => ({ who, share: share && barOf(share) })),
    bases: [...bases],
    quorum: quorum && barOf(quorum),
    consent: consent.by,
  }
}

export const toQuorum = (row: MeetingRow, counted: Counted): z.input<typeof quorumShape> =>
  quorumOf(ruleOf(row), row.whole, presentOf(row.base as Base | null, counted))

export interface Decided {
  count: number
  last: Date | null
}

export function toBrief(row: MeetingRow, counted: Counted, decided: Decided): z.input<typeof briefShape> {
  const due = decided.last === null || row.published_at !== null ? null : postBy(ruleOf(row), dayOf(decided.last))
  return {
    id: row.id,
    kind: row.kind as MeetingKind,
    title: row.title,
    compoundId: row.compound_id,
    place: row.place,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    moved:
      row.moved_at && row.moved_from
        ? { from: row.moved_from.toISOString(), at: row.moved_at.toISOString(), why: row.why_moved ?? '' }
        : null,
    phase: row.phase as Phase,
    seats: counted.called,
    came: counted.all,
    resolutions: decided.count,
    published: row.published_at !== null,
    postBy: due,
  }
}

export function toSeat(unit: Unit, row: SeatRow): z.input<typeof seatShape> {
  return {
    id: row.id,
    member: row.member,
    body: row.body,
    name: row.name,
    cameAt: row.came_at?.toISOString() ?? null,
    way: row.way as Way | null,
    answer: row.answer as Answer | null,
    objection: unseal(unit, 'answer', row.id, row.answer_sealed),
  }
}

export const toItem = (row: ItemRow): z.input<typeof itemShape> => ({
  id: row.id,
  title: row.title,
  words: row.words,
  private: row.private,
  addedBy: row.added_by,
  topicId: row.topic_id,
  conventionId: row.convention_id,
  resolutionId: row.resolution_id,
})

export const toLine = (unit: Unit, row: LineRow): z.input<typeof lineShape> => ({
  id: row.id,
  itemId: row.item_id,
  words: unseal(unit, 'line', row.id, row.words_sealed) ?? '',
  private: row.private,
  at: row.at.toISOString(),
  by: row.by_name,
  struck: row.struck_at !== null,
})

type Voice = Awaited<ReturnType<ReturnType<typeof voicesOf>['execute']>>[number]

export function toResolution(
  unit: Unit,
  row: ResolutionRow,
  voices: readonly Voice[],
): z.input<typeof resolutionShape> {
  const own = voices.filter((voice) => voice.resolution_id === row.id)
  const progress = row.progress as Progress
  return {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    number: row.number,
    proposal: row.proposal,
    outcome: row.outcome as Outcome,
    votes: { for: row.votes_for, against: row.votes_against, abstain: row.votes_abstain },
    present: row.present,
    needed: row.needed,
    owner: row.owner_name,
    dueOn: row.due_on,
    matter: row.matter_id && row.matter_number ? { id: row.matter_id, number: row.matter_number } : null,
    progress,
    review: row.review,
    late: row.due_on !== null && progress === 'open' && row.due_on < dayOf(unit.now),
    signed: own.filter((voice) => voice.kind === 'signed').map((voice) => voice.name),
    dissent: own
      .filter((voice) => voice.kind === 'dissent')
      .map((voice) => ({ name: voice.name, words: unseal(unit, 'voice', voice.id, voice.words_sealed) })),
  }
}

export function toPledge(
  unit: Unit,
  row: PledgeRow & { name: string; account_id: string | null },
): z.input<typeof pledgeShape> {
  return {
    id: row.id,
    resolutionId: row.resolution_id,
    name: row.name,
    what: row.what,
    mine: row.account_id !== null && row.account_id === unit.actor?.accountId,
    keptHow: row.kept_how,
  }
}
