import type { Insertable, Selectable } from 'kysely'
import type { Pause } from '#kit/pure/working-days.ts'
import type { Category, UrgentKind } from '../domain/categories.ts'
import { type Clock, deadlinesOf, nextEscalation, promisedTimes } from '../domain/deadlines.ts'
import { isQueued, type Matter } from '../domain/matter.ts'
import { laneOf, waitingOn } from '../domain/queue.ts'
import type {
  BeyondReason,
  Complexity,
  EscalationLevel,
  PartyKind,
  PauseReason,
  Status,
  Visibility,
} from '../domain/words.ts'
import type { MatterSubject } from '../rights.ts'
import { type Reach, reaches } from './reach.ts'
import type { MattersMatter } from './tables.gen.ts'

export type MatterRow = Selectable<MattersMatter>
export type NewMatter = Insertable<MattersMatter>

/** Stands for "nothing due" where rows are ordered by what is due. */
const NEVER = new Date('9999-12-31T00:00:00Z')

type StoredPause = { from: string; to: string | null; reason: PauseReason }

/** The state a row holds. */
export function stateOf(row: MatterRow): Matter {
  return {
    status: row.status as Status,
    owner: row.owner_id,
    taken: row.taken,
    category: row.category as Category,
    complexity: row.complexity as Complexity,
    urgent: row.urgent as UrgentKind | null,
    visibility: row.visibility as Visibility,
    contactable: row.contactable,
    joined: row.joined,
    assignee: assigneeOf(row),
    accepted: row.accepted,
    receivedAt: row.received_at,
    clockFrom: row.clock_from,
    firstContactAt: row.first_contact_at,
    contactAt: row.contact_at,
    workAt: row.work_at,
    doneAt: row.done_at,
    endedAt: row.ended_at,
    caredAt: row.cared_at,
    learnedAt: row.learned_at,
    promise: row.promise_at && { at: row.promise_at, text: row.promise_text },
    pauses: (row.pauses as unknown as StoredPause[]).map(({ from, to, reason }): Pause & { reason: PauseReason } => ({
      from: new Date(from),
      to: to === null ? null : new Date(to),
      reason,
    })),
    triedOn: row.tried_on,
    disputes: row.disputes,
    disputedBeyondRemit: row.disputed_beyond,
    confirmedBy: row.confirmed_by as Matter['confirmedBy'],
    beyondReason: row.beyond_reason as BeyondReason | null,
    mergedInto: row.merged_into,
    beforeMerge: row.before_merge as Status | null,
    level: row.level as EscalationLevel,
    fromMeeting: row.source === 'meeting',
  }
}

/** The columns a state fills, with what the queue is ordered by. The owner's name is the caller's to know. */
export function columnsOf(matter: Matter, clock: Clock) {
  const owed = deadlinesOf(matter, clock)
  const [due] = owed
  const on = waitingOn(matter)
  const promised = promisedTimes(matter, clock)
  return {
    status: matter.status,
    owner_id: matter.owner,
    taken: matter.taken,
    category: matter.category,
    complexity: matter.complexity,
    urgent: matter.urgent,
    visibility: matter.visibility,
    contactable: matter.contactable,
    joined: [...matter.joined],
    households: 1 + matter.joined.length,
    assignee_kind: matter.assignee?.kind ?? null,
    assignee_id: matter.assignee?.id ?? null,
    assignee_name: matter.assignee?.name ?? null,
    accepted: matter.accepted,
    received_at: matter.receivedAt,
    clock_from: matter.clockFrom,
    first_contact_at: matter.firstContactAt,
    contact_at: matter.contactAt,
    work_at: matter.workAt,
    done_at: matter.doneAt,
    ended_at: matter.endedAt,
    cared_at: matter.caredAt,
    learned_at: matter.learnedAt,
    promise_at: matter.promise?.at ?? null,
    promise_text: matter.promise?.text ?? null,
    pauses: JSON.stringify(matter.pauses),
    tried_on: [...matter.triedOn],
    disputes: matter.disputes,
    disputed_beyond: matter.disputedBeyondRemit,
    confirmed_by: matter.confirmedBy,
    beyond_reason: matter.beyondReason,
    merged_into: matter.mergedInto,
    before_merge: matter.beforeMerge,
    level: matter.level,
    queued: isQueued(matter),
    lane: laneOf(matter),
    waiting_on: on,
    due_at: due?.at ?? null,
    due_kind: due?.kind ?? null,
    due_sort: due?.at ?? NEVER,
    contact_by: promised.contactBy,
    solve_by: promised.solveBy,
    escalate_at: nextEscalation(matter, clock, owed)?.at ?? null,
  }
}

/** The row as rights see it, for one who works as far as this. */
export function subjectOf(row: MatterRow, reach: Reach): MatterSubject {
  return {
    ownerId: row.owner_id,
    recordedBy: row.recorded_by,
    visibility: row.visibility as Visibility,
    level: row.level as EscalationLevel,
    assignee: assigneeOf(row),
    inReach: row.assignee_kind === null || reaches(reach, row.assignee_kind, row.compound_id),
    reporterAccountId: row.reporter_account_id,
    reporterPersonId: row.reporter_person_id,
    joined: row.joined,
  }
}

function assigneeOf(row: MatterRow): Matter['assignee'] {
  if (row.assignee_kind === null || row.assignee_name === null) return null
  return { kind: row.assignee_kind as PartyKind, id: row.assignee_id, name: row.assignee_name }
}
