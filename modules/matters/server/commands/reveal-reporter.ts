import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { reachOf } from '../reach.ts'
import { subjectOf } from '../rows.ts'
import { holdMatter } from '../take-step.ts'

/** Shows the reporter's name and number in full. The reason is kept, and the resident sees who looked and why. */
export async function revealReporter(
  unit: Unit,
  id: string,
  reason: string,
): Promise<{ name: string | null; phone: string | null }> {
  const row = await holdMatter(unit, id)
  unit.authorise(rights['matters.reveal'], subjectOf(row, await reachOf(unit)))
  unit.emit({ type: 'matters.revealed', subjectId: id, data: { reason } })
  return {
    name: row.reporter_name,
    phone: row.reporter_phone && unit.parts.cipher.open(row.reporter_phone, `matters.phone:${id}`),
  }
}
