import { attachFiles } from '#files'
import { listSpots } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { looksPersonal } from '../../domain/looks-personal.ts'
import { phaseOf } from '../../domain/showing.ts'
import { forgetBoard } from '../board/kept.ts'
import { endEarly, insertProof, insertVersion, noticeToChange, raiseVersion, takeDownProof } from '../store.ts'
import { expectNothingPersonal } from './post-notice.ts'

/** The notice held for change; refuses `notices.unknown-notice`. */
const hold = (unit: Unit, id: string) => unit.readOr(noticeToChange(unit, id), 'notices.unknown-notice')

async function holdHanging(unit: Unit, id: string) {
  const row = await hold(unit, id)
  const timed = { startsAt: row.starts_at, endsAt: row.ends_at, endedEarlyAt: row.ended_early_at }
  if (phaseOf(timed, unit.now) === 'past') refuse('notices.no-longer-hangs')
  return row
}

/** A further version with its reason; the first stays in view. Refuses when somebody corrected it meanwhile. */
export async function correctNotice(
  unit: Unit,
  id: string,
  input: { version: number; title: string; body: string; why: string; sure: boolean },
): Promise<{ version: number }> {
  const row = await holdHanging(unit, id)
  if (row.version !== input.version) refuse('common.changed-meanwhile')
  expectNothingPersonal(input)
  const version = row.version + 1
  unit.writeOne(raiseVersion(unit, id, row.version))
  unit.write(
    insertVersion({
      neighbourhood_id: unit.neighbourhoodId,
      notice_id: id,
      version,
      title: input.title,
      body: input.body,
      why: input.why,
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'notices.corrected', subjectId: id, data: { version } })
  forgetBoard(unit)
  return { version }
}

/**
 * Taken down before its time; what hung until now stays provable. The reason stands on the board: refuses
 * `notices.why-personal`.
 */
export async function endNotice(unit: Unit, id: string, why: string): Promise<void> {
  // Where else it takes place may have a room's number; somebody's telephone has no place there.
  if (looksPersonal(why).some((found) => found !== 'flat')) refuse('notices.why-personal', {}, 'why')
  await holdHanging(unit, id)
  unit.writeOne(endEarly(unit, id, why), 'notices.no-longer-hangs')
  unit.emit({ type: 'notices.ended', subjectId: id, data: {} })
  forgetBoard(unit)
}

/** A photo of the paper at its place. The file was uploaded before; the notice owns it from now on. */
export async function proveNotice(
  unit: Unit,
  noticeId: string,
  { id, spotId, fileId }: { id: string; spotId: string; fileId: string },
): Promise<void> {
  const row = await hold(unit, noticeId)
  if (!row.place_ids.includes(spotId)) refuse('notices.not-its-place', {}, 'spotId')
  const spot = (await listSpots(unit)).find((one) => one.id === spotId) ?? refuse('notices.not-its-place', {}, 'spotId')
  await attachFiles(unit, [fileId], { room: 'notices', recordId: noticeId })
  unit.write(
    insertProof({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      notice_id: noticeId,
      spot_id: spotId,
      place: spot.name,
      file_id: fileId,
      posted_at: unit.now,
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'notices.proven', subjectId: noticeId, data: { spotId } })
}

/** The paper was taken off this place, now. */
export async function takeDown(unit: Unit, noticeId: string, proofId: string): Promise<void> {
  await hold(unit, noticeId)
  unit.write(takeDownProof(unit, noticeId, proofId))
}
