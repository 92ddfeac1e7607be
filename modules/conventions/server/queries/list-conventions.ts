import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { conventionShape } from '../../contract.ts'
import { toConvention } from '../shape.ts'
import { allConventions } from '../store.ts'

/** All conventions of the neighbourhood, by title. */
export async function listConventions(unit: Unit): Promise<z.input<typeof conventionShape>[]> {
  return (await unit.read(allConventions(unit))).map(toConvention)
}
