import { deleteDoubts, deletePersons, personKeys, restorePersons, withdrawDoubts } from '#people'
import { type FilledField, unfillHomes, unsettleHomes } from '#places'
import { deleteTitles } from '#titles'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { WriteFailure } from '#kit/server/write-failure.ts'
import { openBefore } from '../before.ts'
import { inParts } from '../parts.ts'
import { holdRun } from '../shape.ts'
import { changeRun, deleteMade, madeBy } from '../store.ts'

/**
 * Takes a finished run back: its titles, people and homes go, what it changed of known people and homes becomes again what it
 * was, the telephone numbers, reasons for care and doubts that it added go too. Refuses `imports.built-upon` when somebody corrected one of
 * them since, or another room holds a record of one.
 */
export async function undoImport(unit: Unit, runId: string): Promise<void> {
  const run = await holdRun(unit, runId)
  if (run.state === 'undone') return
  if (run.state !== 'done') refuse('imports.not-done')
  const made = Map.groupBy(await unit.read(madeBy(unit, runId)), (row) => row.kind)
  const of = (kind: string) => made.get(kind) ?? []
  const versions = new Map((await personKeys(unit)).map((key) => [key.id, key.version]))
  for (const row of [...of('person'), ...of('changed-person')]) {
    if (versions.get(row.id) !== row.version) refuse('imports.built-upon')
  }
  const ids = (kind: string) => inParts(of(kind)).map((part) => part.map((row) => row.id))
  try {
    for (const part of ids('title')) await deleteTitles(unit, part)
    await unit.flush()
    const changed = of('changed-person').map((row) => ({
      id: row.id,
      version: row.version,
      ...(row.before === null ? { facts: {} } : openBefore(unit, row.id, row.before)),
    }))
    await restorePersons(unit, changed, '撤回名册导入')
    for (const part of ids('doubt')) withdrawDoubts(unit, part)
    for (const part of ids('person')) await deletePersons(unit, part)
    for (const part of ids('home')) deleteDoubts(unit, part)
    await unit.flush()
    await unsettleHomes(unit, of('home'))
    unfillHomes(
      unit,
      of('changed-home').map((row) => ({ ...row, fields: (row.before ?? '').split(',') as FilledField[] })),
    )
    unit.write(deleteMade(unit, runId))
    unit.write(changeRun(unit, runId, { state: 'undone' }))
    unit.emit({ type: 'imports.undone', subjectId: runId, data: {} })
    await unit.flush()
  } catch (error) {
    // A foreign key that holds is a record of another room.
    const held = error instanceof WriteFailure && error.sqlState === '23503'
    const changed = error instanceof Refusal && ['places.home-in-use', 'titles.built-on'].includes(error.code)
    if (held || changed) refuse('imports.built-upon')
    throw error
  }
}
