import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { conventionShape } from '../../contract.ts'
import { sameTitle } from '../../domain/same-title.ts'
import { toConvention } from '../shape.ts'
import { allConventions, conventionById, insertConvention } from '../store.ts'

/** Adds one. The same id again answers as the first time; refuses `conventions.title-taken`. */
export async function addConvention(
  unit: Unit,
  input: { id: string; title: string },
): Promise<z.input<typeof conventionShape>> {
  const known = await unit.readOne(conventionById(unit, input.id))
  if (known) return toConvention(known)
  if ((await unit.read(allConventions(unit))).some((other) => sameTitle(other.title, input.title)))
    refuse('conventions.title-taken', {}, 'title')
  const row = { neighbourhood_id: unit.neighbourhoodId, id: input.id, title: input.title, created_at: unit.now }
  unit.write(insertConvention(row))
  unit.emit({ type: 'conventions.convention-added', subjectId: input.id, data: { title: input.title } })
  return toConvention(row)
}
