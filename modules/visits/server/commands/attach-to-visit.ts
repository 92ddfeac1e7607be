import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { visitsByIds } from '../store.ts'

/** A photo or recording brought before joins its visit; only whoever made the visit brings any. Again is harmless. */
export async function attachToVisit(unit: Unit, visitId: string, fileId: string): Promise<void> {
  const [visit] = await unit.read(visitsByIds(unit, [visitId]))
  if (visit === undefined || visit.by_id !== unit.by.accountId) refuse('visits.unknown-visit')
  await attachFiles(unit, [fileId], { room: 'visits', recordId: visitId })
}
