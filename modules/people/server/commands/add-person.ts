import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readHome } from '#places'
import type { endpoints } from '../../contract.ts'
import { blankFacts } from '../../domain/facts.ts'
import { changeRow } from '../change-row.ts'
import { insertChanges } from '../store/log.ts'
import { personById } from '../store/persons.ts'
import { givenBy, phonesFrom, withGiven } from './given-facts.ts'
import { savePersons } from './save-persons.ts'

/**
 * Somebody moves in, or somebody living elsewhere (an owner) becomes known: into the register, and into a home where one
 * is given. The id is the client's: the same again changes nothing.
 */
export async function addPerson(
  unit: Unit,
  input: z.output<NonNullable<(typeof endpoints)['addPerson']['body']>>,
): Promise<void> {
  const { id, homeId, on, phones, ...given } = input
  unit.whenRepeated('person_pkey', async () => ({ done: true as const }))
  if ((await unit.readOne(personById(unit, id))) !== undefined) return
  if (on > dayOf(unit.now)) refuse('people.not-yet', {}, 'on')
  if (homeId !== null) await readHome(unit, homeId)
  const blank = { ...blankFacts(given.name), homeId, phones: phonesFrom(phones) }
  const facts = await withGiven(unit, id, blank, given)
  await savePersons(unit, [{ id, version: null, facts }], givenBy(unit))
  if (homeId !== null) {
    unit.write(insertChanges([changeRow(unit, id, 'homeId', {}, { homeId }, '搬入', on)]))
  }
  unit.emit({ type: 'people.moved-in', subjectId: id, data: { homeId } })
}
