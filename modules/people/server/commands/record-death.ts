import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { changeRow } from '../change-row.ts'
import { sealPerson } from '../seals.ts'
import { insertChanges } from '../store/log.ts'
import { dropHeads, putPersons } from '../store/persons.ts'
import { holdPerson } from './correct-person.ts'
import { checkReason } from './reveal.ts'

/**
 * Records that somebody died: on a day, or in a year, or when is not known. A death known by its year may become known by
 * its day. The reason says on what it is believed.
 */
export async function recordDeath(
  unit: Unit,
  personId: string,
  input: { version: number; on: string | null; year: number | null; reason: string },
): Promise<void> {
  const why = checkReason(input.reason)
  const today = dayOf(unit.now)
  if (input.on !== null && input.on > today) refuse('people.not-yet', {}, 'on')
  if (input.year !== null && input.year > Number(today.slice(0, 4))) refuse('people.not-yet', {}, 'year')
  const { row, facts } = await holdPerson(unit, personId, input.version)
  if (row.died_on !== null) refuse('people.already-dead')
  if (input.on !== null && row.birth_date !== null && input.on < row.birth_date) refuse('people.not-yet', {}, 'on')
  const after = { ...facts, deceased: { on: input.on, year: input.on ? Number(input.on.slice(0, 4)) : input.year } }
  unit.write(
    putPersons([
      {
        ...row,
        ...sealPerson(unit.parts.cipher, personId, after),
        version: row.version + 1,
        updated_at: unit.now,
      },
    ]),
  )
  unit.write(dropHeads(unit, [personId]))
  unit.write(insertChanges([changeRow(unit, personId, 'deceased', facts, after, why, input.on)]))
  unit.emit({ type: 'people.died', subjectId: personId, data: { homeId: row.home_id } })
}
