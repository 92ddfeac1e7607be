import type { z } from 'zod'
import type { matterShape, momentShape, queueRowShape } from '../contract.ts'
import type { Category, UrgentKind } from '../domain/categories.ts'
import type { DueKind } from '../domain/deadlines.ts'
import { isUrgent } from '../domain/matter.ts'
import { sectionOf, type WaitingOn } from '../domain/queue.ts'
import { maskName } from '../domain/masks.ts'
import { madeTitle } from '../domain/titles.ts'
import type { StepKind } from '../domain/steps.ts'
import type { BehalfChannel, EscalationLevel, Hand, PartyKind, Source, Status, Visibility } from '../domain/words.ts'
import type { MatterRow } from './rows.ts'

export type Moment = z.input<typeof momentShape>
export type QueueRow = z.input<typeof queueRowShape>
export type Brief = NonNullable<z.input<typeof matterShape>['mergedInto']>

type RowOfQueue = Pick<
  MatterRow,
  | 'id'
  | 'number'
  | 'title'
  | 'title_made'
  | 'category'
  | 'urgent'
  | 'source'
  | 'status'
  | 'due_at'
  | 'due_kind'
  | 'waiting_on'
  | 'place'
  | 'households'
  | 'owner_id'
  | 'owner_name'
  | 'taken'
  | 'assignee_kind'
  | 'assignee_id'
  | 'assignee_name'
  | 'assignee_person'
  | 'accepted'
  | 'level'
  | 'visibility'
  | 'disputes'
  | 'received_at'
  | 'ended_at'
>

export type Reading = { now: Date; soon: Date; language: 'zh-CN' | 'en' }

/** The title as the reader reads it: typed words as they are, a made one in the reader's language. */
export function titleOf(
  row: Pick<MatterRow, 'title' | 'title_made' | 'category' | 'place'>,
  language: 'zh-CN' | 'en',
): string {
  return row.title_made ? madeTitle(row.category as Category, row.place, language) : row.title
}

export function toQueueRow(row: RowOfQueue, reading: Reading): QueueRow {
  const { now, soon, language } = reading
  const urgency = { status: row.status as Status, urgent: row.urgent as UrgentKind | null }
  return {
    id: row.id,
    number: row.number,
    title: titleOf(row, language),
    category: row.category as Category,
    urgent: urgency.urgent,
    source: row.source as Source,
    status: urgency.status,
    section: sectionOf(
      { dueAt: row.due_at, waitingOn: row.waiting_on as WaitingOn, urgent: isUrgent(urgency) },
      now,
      soon,
    ),
    dueAt: iso(row.due_at),
    dueKind: row.due_kind as DueKind | null,
    waitingOn: row.waiting_on,
    place: row.place,
    households: row.households,
    owner: { id: row.owner_id, name: row.owner_name },
    taken: row.taken,
    party: partyOf(row),
    accepted: row.accepted,
    level: row.level as EscalationLevel,
    visibility: row.visibility as Visibility,
    disputes: row.disputes,
    receivedAt: row.received_at.toISOString(),
    endedAt: iso(row.ended_at),
  }
}

export function toBrief(row: MatterRow, language: 'zh-CN' | 'en'): Brief {
  return {
    id: row.id,
    number: row.number,
    title: titleOf(row, language),
    place: row.place,
    status: row.status as Status,
    receivedAt: row.received_at.toISOString(),
  }
}

export function partyOf(
  row: Pick<MatterRow, 'assignee_kind' | 'assignee_id' | 'assignee_name' | 'assignee_person'>,
): QueueRow['party'] {
  if (row.assignee_kind === null || row.assignee_name === null) return null
  return {
    kind: row.assignee_kind as PartyKind,
    id: row.assignee_id,
    name: row.assignee_name,
    person: row.assignee_person,
  }
}

type StepFacts = {
  hand?: Hand
  behalf?: BehalfChannel
  reason?: string
  partyName?: string
  promise?: { at: string; text: string | null }
  to?: string
  into?: string
  owner?: string
}

/** Steps in the order in which they were taken: by time, and within one instant by the count they carry. */
export function inOrder<Row extends { at: Date; data: unknown }>(rows: readonly Row[]): Row[] {
  const count = (row: Row): number => (row.data as { n?: number }).n ?? 0
  return rows.toSorted((a, b) => a.at.getTime() - b.at.getTime() || count(a) - count(b))
}

const residentHands = new Set<string>(['reporter', 'joined', 'resident'])

/** Residents' names are masked here as everywhere at the desk; those who work on it stand in full. One row of the event table as a line of the timeline. */
export function toMoment(row: {
  id: string
  type: string
  at: Date
  actor_name: string | null
  data: unknown
  note: string | null
}): Moment {
  const facts = row.data as StepFacts
  return {
    id: row.id,
    at: row.at.toISOString(),
    kind: row.type.slice('matters.'.length) as StepKind,
    by: row.actor_name !== null && residentHands.has(facts.hand ?? '') ? maskName(row.actor_name) : row.actor_name,
    hand: facts.hand ?? 'system',
    behalf: facts.behalf ?? null,
    note: row.note,
    facts: {
      party: facts.partyName ?? null,
      reason: facts.reason ?? null,
      promise: facts.promise ?? null,
      to: facts.to ?? facts.into ?? null,
    },
  }
}

export const iso = (at: Date | null): string | null => at?.toISOString() ?? null
