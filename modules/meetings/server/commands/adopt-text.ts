import { adopt } from '#conventions'
import { refuse } from '#kit/pure/refusal.ts'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { itemById, meetingById, resolutionById } from '../store.ts'

/**
 * The text under which a residents' meeting carried a resolution is adopted with that meeting's counts, exactly as its digest lay
 * before it; nothing is typed in. The same id again changes nothing. Refuses `meetings.unknown-proposal`, `meetings.not-carried`,
 * `meetings.no-text`, and what the adoption itself refuses.
 */
export async function adoptText(
  unit: Unit,
  resolutionId: string,
  input: { id: string; inForceFrom: Day; reviseBy: Day | null },
): Promise<void> {
  const card = await unit.readOr(resolutionById(unit, resolutionId), 'meetings.unknown-proposal')
  if (card.outcome !== 'carried' || card.decided_at === null || card.present === null) refuse('meetings.not-carried')
  const [meeting, item] = await Promise.all([
    unit.readOr(meetingById(unit, card.meeting_id), 'meetings.unknown-meeting'),
    card.item_id === null ? undefined : unit.readOne(itemById(unit, card.meeting_id, card.item_id)),
  ])
  if (!item?.convention_id || !item.convention_digest || meeting.whole === null) return refuse('meetings.no-text')
  await adopt(unit, item.convention_id, {
    id: input.id,
    digest: item.convention_digest,
    body: 'residents-meeting',
    heldOn: dayOf(card.decided_at),
    entitled: meeting.whole,
    present: card.present,
    inFavour: card.votes_for,
    against: card.votes_against,
    abstained: card.votes_abstain,
    inForceFrom: input.inForceFrom,
    reviseBy: input.reviseBy,
    record: { kind: 'meeting', id: meeting.id },
    files: [],
  })
  unit.emit({
    type: 'meetings.text-adopted',
    subjectId: meeting.id,
    data: { resolutionId, conventionId: item.convention_id, adoption: input.id },
  })
}
