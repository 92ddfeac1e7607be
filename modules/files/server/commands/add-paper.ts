import type { Unit } from '#kit/server/unit.ts'
import { checkDesk, papersOwner } from '../queries/papers.ts'
import { attachFiles } from './attach-files.ts'

/** Puts an uploaded file among the common papers of a compound's desk. */
export async function addPaper(unit: Unit, compoundId: string, fileId: string): Promise<void> {
  await checkDesk(unit, compoundId)
  await attachFiles(unit, [fileId], papersOwner(compoundId))
  unit.emit({ type: 'files.paper-added', subjectId: compoundId, data: { fileId } })
}
