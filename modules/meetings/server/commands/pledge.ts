import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { asker, runs } from '../known.ts'
import { changePledge, insertPledge, meetingById, ownSeats, pledgeById, seatById } from '../store.ts'

/**
 * Somebody who was there takes something on of their own accord; for somebody else those who run the meeting name the seat.
 * The same id again changes nothing. Refuses `meetings.not-there`, `meetings.unknown-seat`, `meetings.not-now`.
 */
export async function pledge(
  unit: Unit,
  id: string,
  input: { id: string; resolutionId: string | null; seatId: string | null; what: string },
): Promise<void> {
  const row = await unit.readOr(meetingById(unit, id), 'meetings.unknown-meeting')
  if (row.phase === 'called' || row.phase === 'cancelled') refuse('meetings.not-now')
  const seat =
    input.seatId !== null && runs(unit)
      ? await unit.readOr(seatById(unit, input.seatId), 'meetings.unknown-seat')
      : ((await unit.readOne(ownSeats(unit, [id], asker(unit)))) ?? refuse('meetings.not-there'))
  if (seat.meeting_id !== id) refuse('meetings.unknown-seat')
  if ((await unit.readOne(pledgeById(unit, input.id))) !== undefined) return
  unit.write(
    insertPledge({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      meeting_id: id,
      resolution_id: input.resolutionId,
      seat_id: seat.id,
      what: input.what,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'meetings.pledged', subjectId: id, data: { pledgeId: input.id } })
}

/** What was taken on is done. Only whoever took it on says so, or those who run meetings. */
export async function keepPledge(unit: Unit, id: string, how: string): Promise<void> {
  const row = await unit.readOr(pledgeById(unit, id), 'meetings.unknown-pledge')
  if (!runs(unit) && row.account_id !== unit.by.accountId) refuse('meetings.unknown-pledge')
  if (row.kept_at !== null) refuse('meetings.already-kept')
  unit.writeOne(
    changePledge(unit, id, { kept_at: unit.now, kept_how: how }).where('kept_at', 'is', null),
    'meetings.already-kept',
  )
  unit.emit({ type: 'meetings.pledge-kept', subjectId: row.meeting_id, data: { pledgeId: id } })
}
