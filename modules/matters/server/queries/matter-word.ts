import type { Unit } from '#kit/server/unit.ts'
import { matterById } from '../store.ts'

/**
 * How another room names a matter it points to. The title of a confidential one is nobody's but its owner's: null.
 * Refuses `matters.unknown-matter`.
 */
export async function matterWord(
  unit: Unit,
  id: string,
): Promise<{ id: string; number: string; title: string | null }> {
  const { number, title, visibility } = await unit.readOr(matterById(unit, id), 'matters.unknown-matter')
  return { id, number, title: visibility === 'confidential' ? null : title }
}
