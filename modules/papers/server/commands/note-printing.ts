import type { Unit } from '#kit/server/unit.ts'
import { openStackOf } from '../find.ts'
import { step } from '../steps.ts'

/** Papers were sent to the printer. The same paper printed twice stays one: its serial is taken back once. */
export async function notePrinting(
  unit: Unit,
  voteId: string,
  { id, what }: { id: string; what: string },
): Promise<void> {
  await openStackOf(unit, voteId)
  step(unit, voteId, 'printed', { id, words: what === '' ? null : what })
  unit.whenRepeated('step_pkey', () => Promise.resolve())
}
