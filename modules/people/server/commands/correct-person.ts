import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { changedFacts } from '../../domain/facts.ts'
import { changeRow } from '../change-row.ts'
import { openPhone, sealPerson, sealPhone } from '../seals.ts'
import { deletePhones, insertPhones, phonesOf } from '../store/contacts.ts'
import { insertChanges, settleDoubtsAbout } from '../store/log.ts'
import { putPersons } from '../store/persons.ts'
import { type GivenFacts, givenBy, phonesFrom, withGiven } from './given-facts.ts'
import { checkReason } from './reveal.ts'
import { readFacts } from './save-persons.ts'

/** Facts of one person, held for changing; refuses when unknown, or changed since `version` was read. */
export async function holdPerson(unit: Unit, personId: string, version: number) {
  const known = (await readFacts(unit, [personId])).get(personId) ?? refuse('people.unknown-person')
  if (known.row.erased_at !== null) refuse('people.unknown-person')
  if (known.row.version !== version) refuse('common.changed-meanwhile')
  return known
}

/**
 * Corrects facts of a person. What was and what is stay in the history with who and why; doubts about the corrected
 * fields are settled by it.
 */
export async function correctPerson(
  unit: Unit,
  personId: string,
  input: {
    version: number
    facts: GivenFacts
    addPhones: readonly string[]
    removePhones: readonly string[]
    reason: string
  },
): Promise<void> {
  const why = checkReason(input.reason)
  const { row, facts: before } = await holdPerson(unit, personId, input.version)
  const { cipher } = unit.parts
  const had = await unit.read(phonesOf(unit, [personId]))
  const kept = had.filter((phone) => !input.removePhones.includes(phone.id))
  // Only this person's: an id of somebody else's number takes nothing away.
  const gone = had.filter((phone) => input.removePhones.includes(phone.id)).map((phone) => phone.id)
  const known = kept.map((phone) => ({ number: openPhone(cipher, phone), kind: phone.kind as 'mobile' | 'landline' }))
  const added = phonesFrom(input.addPhones).filter((phone) => !known.some((one) => one.number === phone.number))
  const after = {
    ...(await withGiven(unit, personId, before, input.facts)),
    phones: [...known, ...added],
  }
  const fields = changedFacts(before, after)
  if (fields.length === 0) return
  unit.write(
    putPersons([{ ...row, ...sealPerson(cipher, personId, after), version: row.version + 1, updated_at: unit.now }]),
  )
  if (gone.length > 0) unit.write(deletePhones(unit, gone))
  const phones = added.map((phone, index) => ({
    ...sealPhone(cipher, unit.id(), phone),
    neighbourhood_id: unit.neighbourhoodId,
    person_id: personId,
    position: known.length + index,
    source: givenBy(unit),
  }))
  if (phones.length > 0) unit.write(insertPhones(phones))
  unit.write(insertChanges(fields.map((field) => changeRow(unit, personId, field, before, after, why))))
  unit.write(settleDoubtsAbout(unit, personId, fields, why))
  unit.emit({ type: 'people.person-corrected', subjectId: personId, data: { fields } })
}
