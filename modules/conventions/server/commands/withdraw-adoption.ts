import type { Unit } from '#kit/server/unit.ts'
import { adoptionById, withdrawOnce } from '../store.ts'

/**
 * An adoption holds no longer, since the vote it rested on has not carried the text after all: the text is a reviewed draft again,
 * its clauses are relied on by nobody, and the adoption stays in sight with the reason. A vote that relied on a clause while it was
 * in force keeps it. A filed one has to be taken back with the subdistrict by hand. Again it changes nothing.
 */
export async function withdrawAdoption(unit: Unit, adoptionId: string, why: string): Promise<void> {
  const row = await unit.readOne(adoptionById(unit, adoptionId))
  if (row === undefined || row.withdrawn_at !== null) return
  const { name } = unit.by
  unit.write(withdrawOnce(unit, row.id, { withdrawn_at: unit.now, withdrawn_why: why, withdrawn_by: name }))
  const data = { adoption: row.id, version: row.version, filed: row.filed_on !== null }
  unit.emit({ type: 'conventions.adoption-withdrawn', subjectId: row.convention_id, data })
}
