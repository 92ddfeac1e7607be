import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { cancelMeeting as cancel, compoundById, insertMeetings, meetingById } from '../store.ts'
import { standingBody } from './body-checks.ts'

interface Meeting {
  id: string
  at: Date
  place: string
  note: string | null
}

export const meetingRow = (
  unit: Unit,
  meeting: Meeting,
  of: { compoundId: string } | { bodyId: string; present: number | null },
) => ({
  neighbourhood_id: unit.neighbourhoodId,
  id: meeting.id,
  compound_id: 'compoundId' in of ? of.compoundId : null,
  body_id: 'bodyId' in of ? of.bodyId : null,
  at: meeting.at,
  place: meeting.place,
  note: meeting.note,
  present: 'bodyId' in of ? of.present : null,
  cancelled_why: null,
  by_name: unit.actor?.name ?? null,
  created_at: unit.now,
})

/** Calls the next joint meeting of a compound's three. */
export async function callMeeting(unit: Unit, compoundId: string, meeting: Meeting): Promise<void> {
  await unit.readOr(compoundById(unit, compoundId), 'bodies.unknown-compound')
  if ((await unit.readOne(meetingById(unit, meeting.id))) !== undefined) return
  if (meeting.at < unit.now) refuse('bodies.already-past', {}, 'at')
  unit.write(insertMeetings([meetingRow(unit, meeting, { compoundId })]))
  unit.emit({
    type: 'bodies.meeting-called',
    subjectId: meeting.id,
    data: { compoundId, at: meeting.at.toISOString(), place: meeting.place },
  })
}

/** A joint meeting to come does not take place; it stays in view with the reason. */
export async function cancelMeeting(unit: Unit, id: string, reason: string): Promise<void> {
  const meeting = await unit.readOr(meetingById(unit, id), 'bodies.unknown-meeting')
  if (meeting.compound_id === null) refuse('bodies.unknown-meeting')
  if (meeting.at < unit.now) refuse('bodies.already-past')
  unit.writeOne(cancel(unit, id, reason))
  unit.emit({ type: 'bodies.meeting-cancelled', subjectId: id, data: { compoundId: meeting.compound_id } })
}

/** A committee met. The law counts these: at least one in two months, more than half there (SH 26). */
export async function noteMeeting(unit: Unit, bodyId: string, input: Meeting & { present: number }): Promise<void> {
  const body = await standingBody(unit, bodyId)
  if ((await unit.readOne(meetingById(unit, input.id))) !== undefined) return
  if (input.at > unit.now) refuse('bodies.not-yet', {}, 'at')
  unit.write(insertMeetings([meetingRow(unit, input, { bodyId: body.id, present: input.present })]))
  unit.emit({ type: 'bodies.meeting-held', subjectId: body.id, data: { meetingId: input.id, present: input.present } })
}
