import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isOutline, type Point } from '../../domain/outline.ts'
import { checkCompound } from '../places.ts'
import { readIdlePlace } from '../queries/ground.ts'
import { changeIdlePlace, idlePlaceById, planOf, putCompoundPlan } from '../store.ts'

/** A picture becomes the drawing of a compound. Refuses `topics.unknown-compound`, `files.unknown-file`. */
export async function putPlan(unit: Unit, compoundId: string, fileId: string): Promise<void> {
  await checkCompound(unit, compoundId)
  await attachFiles(unit, [fileId], { room: 'topics', recordId: compoundId })
  unit.write(
    putCompoundPlan({
      neighbourhood_id: unit.neighbourhoodId,
      compound_id: compoundId,
      file_id: fileId,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'topics.plan-put', subjectId: compoundId, data: {} })
}

/**
 * Where an idle place is on the drawing of its compound. Refuses `topics.unknown-place`, `.no-plan`, `.not-an-outline`,
 * `common.changed-meanwhile`.
 */
export async function drawPlace(unit: Unit, id: string, version: number, outline: readonly Point[]) {
  const place = await unit.readOr(idlePlaceById(unit, id), 'topics.unknown-place')
  if (place.version !== version) refuse('common.changed-meanwhile')
  if ((await unit.readOne(planOf(unit, place.compound_id))) === undefined) refuse('topics.no-plan')
  if (!isOutline(outline)) refuse('topics.not-an-outline', {}, 'outline')
  const drawn = outline.length === 0 ? null : JSON.stringify(outline)
  unit.writeOne(changeIdlePlace(unit, id, { outline: drawn, version: version + 1 }).where('version', '=', version))
  unit.emit({ type: 'topics.place-drawn', subjectId: id, data: { points: outline.length } })
  await unit.flush()
  return readIdlePlace(unit, id)
}
