import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { insertMeetings, meetingById } from '../store.ts'
import { standingBody } from './body-checks.ts'

interface Meeting {
  id: string
  at: Date
  place: string
  note: string | null
}

export const meetingRow = (unit: Unit, meeting: Meeting, of: { bodyId: string; present: number | null }) => ({
  neighbourhood_id: unit.neighbourhoodId,
  id: meeting.id,
  compound_id: null,
  body_id: of.bodyId,
  at: meeting.at,
  place: meeting.place,
  note: meeting.note,
  present: of.present,
  cancelled_why: null,
  by_name: unit.actor?.name ?? null,
  created_at: unit.now,
})

/** A committee met. The law counts these: at least one in two months, more than half there (SH 26). */
export async function noteMeeting(unit: Unit, bodyId: string, input: Meeting & { present: number }): Promise<void> {
  const body = await standingBody(unit, bodyId)
  if ((await unit.readOne(meetingById(unit, input.id))) !== undefined) return
  if (input.at > unit.now) refuse('bodies.not-yet', {}, 'at')
  unit.write(insertMeetings([meetingRow(unit, input, { bodyId: body.id, present: input.present })]))
  unit.emit({ type: 'bodies.meeting-held', subjectId: body.id, data: { meetingId: input.id, present: input.present } })
}
