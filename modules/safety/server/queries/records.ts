import { checkReason } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import { knownPerson } from '../commands/keep-record.ts'
import { openFacts, toRecord } from '../shape.ts'
import { changesOf, insertLook, recordOf } from '../store.ts'

/** Whether something is noted, not what. */
export async function readSafetyMark(unit: Unit, personId: string) {
  await knownPerson(unit, personId)
  const row = await unit.readOne(recordOf(unit, personId))
  return { noted: row !== undefined, knownOn: row?.known_on ?? null, setBy: row?.set_by ?? null }
}

/** What is noted about one person, for a written reason that they can read. */
export async function lookAtSafety(unit: Unit, personId: string, input: { id: string; reason: string }) {
  const reason = checkReason(input.reason)
  await knownPerson(unit, personId)
  const [row, changes] = await Promise.all([
    unit.readOne(recordOf(unit, personId)),
    unit.read(changesOf(unit, personId)),
  ])
  unit.write(
    insertLook({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      way: 'record',
      place: '',
      incident_id: null,
      reason,
      persons: [personId],
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
  return {
    record: row === undefined ? null : toRecord(unit, row),
    history: changes.map((change) => ({
      id: change.id,
      was: change.was_sealed === null ? null : openFacts(unit, 'was', change.id, change.was_sealed),
      is: change.is_sealed === null ? null : openFacts(unit, 'is', change.id, change.is_sealed),
      reason: change.reason,
      by: change.by_name,
      at: change.at.toISOString(),
    })),
  }
}
