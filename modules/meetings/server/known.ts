import { holds } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { meetingRules } from '../domain/law.ts'
import type { Act, Meeting } from '../domain/meeting.ts'
import { quorumNow, refusalOf } from '../domain/meeting.ts'
import type { Present, Tally } from '../domain/quorum.ts'
import { type MeetingRule, ruleFor } from '../domain/rule.ts'
import { openKinds } from '../domain/seats.ts'
import type { Answer, Base, MeetingKind, Outcome, Phase } from '../domain/words.ts'
import {
  holdMeeting,
  type MeetingRow,
  meetingById,
  ownSeats,
  type ResolutionRow,
  resolutionsOf,
  type SeatRow,
  seatsOf,
  tallies,
} from './store.ts'

/** The text a meeting is held under: the one that held when it was called. */
export const ruleOf = (row: Pick<MeetingRow, 'kind' | 'rule_from'>): MeetingRule =>
  ruleFor(meetingRules, row.kind as MeetingKind, row.rule_from)

const presence = (seat: SeatRow): Present => ({ member: seat.member, homeId: seat.home_id, body: seat.body })

/** Rows as the rules see them. */
export function meetingOf(row: MeetingRow, seats: readonly SeatRow[], cards: readonly ResolutionRow[]): Meeting {
  const there = seats.filter((seat) => seat.came_at !== null)
  return {
    phase: row.phase as Phase,
    rule: ruleOf(row),
    base: row.base as Base | null,
    whole: row.whole,
    present: new Map(there.map((seat) => [seat.id, presence(seat)])),
    proposals: new Map(
      cards.map((card) => [card.id, { outcome: card.outcome as Outcome, owner: card.owner_name, dueOn: card.due_on }]),
    ),
    said: new Map(there.flatMap((seat) => (seat.answer === null ? [] : [[seat.id, seat.answer as Answer] as const]))),
    published: row.published_at !== null,
  }
}

export interface Held {
  row: MeetingRow
  seats: SeatRow[]
  cards: ResolutionRow[]
  meeting: Meeting
}

/** Holds a meeting with everything its rules look at. Refuses `meetings.unknown-meeting`. */
export async function hold(unit: Unit, id: string): Promise<Held> {
  const row = await unit.readOr(holdMeeting(unit, id), 'meetings.unknown-meeting')
  const [seats, cards] = await Promise.all([unit.read(seatsOf(unit, id)), unit.read(resolutionsOf(unit, id))])
  return { row, seats, cards, meeting: meetingOf(row, seats, cards) }
}

/** Refuses with the rule's own word where an act is not possible now. */
export function expectPossible(meeting: Meeting, act: Act): void {
  const why = refusalOf(meeting, act)
  if (why !== null) refuse(`meetings.${why}`)
}

/** How many count now. */
export const quorumCount = (meeting: Meeting): number => quorumNow(meeting).present

/** A meeting that is still written on, held: nobody confirms the minutes between the look and the line. Refuses `meetings.unknown-meeting`, `meetings.not-now`. */
export async function inPhase(unit: Unit, id: string, phases: readonly Phase[]): Promise<MeetingRow> {
  const row = await unit.readOr(holdMeeting(unit, id), 'meetings.unknown-meeting')
  if (!phases.includes(row.phase as Phase)) refuse('meetings.not-now')
  return row
}

export const runs = (unit: Unit): boolean => unit.actor !== null && holds(unit.actor, unit.ground, ['worker', 'chair'])

/** Who asks, as a seat may name them. */
export function asker(unit: Unit): { accountId: string; personId: string | null; homeId: string | null } {
  const standing = unit.by.standings.find(
    (one) => one.role === 'resident' && one.neighbourhoodId === unit.neighbourhoodId,
  )
  const personId = unit.by.onBehalfOf?.personId ?? standing?.personId ?? null
  return { accountId: unit.by.accountId, personId, homeId: standing?.homeIds?.[0] ?? null }
}

/** The meeting and one's own place in it. Refuses `meetings.not-invited` where it is neither open nor one's own. */
export async function mine(unit: Unit, id: string): Promise<{ row: MeetingRow; seat: SeatRow | undefined }> {
  const [row, seats] = await Promise.all([
    unit.readOr(meetingById(unit, id), 'meetings.unknown-meeting'),
    unit.read(ownSeats(unit, [id], asker(unit))),
  ])
  const [seat] = seats
  if (seat === undefined && !openKinds.includes(row.kind as MeetingKind) && !runs(unit)) refuse('meetings.not-invited')
  return { row, seat }
}

export type Counted = Tally & { called: number; agreed: number; objected: number }

const nothing: Counted = {
  all: 0,
  heads: 0,
  homes: 0,
  withoutHome: 0,
  bodies: 0,
  withoutBody: 0,
  called: 0,
  agreed: 0,
  objected: 0,
}

/** How many are in the room of each of several meetings. */
export async function countsOf(unit: Unit, ids: readonly string[]): Promise<(id: string) => Counted> {
  const rows = ids.length === 0 ? [] : await unit.read(tallies(unit, ids))
  const found = new Map(
    rows.map(({ meeting_id, ...counts }): [string, Counted] => [
      meeting_id,
      Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, Number(count)])) as unknown as Counted,
    ]),
  )
  return (id) => found.get(id) ?? nothing
}
