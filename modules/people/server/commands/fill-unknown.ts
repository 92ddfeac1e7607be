import { isDay } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { employments, registrations } from '../../contract/words.ts'
import type { RosterFacts } from '../../domain/facts.ts'
import { readPhones } from '../../domain/phone.ts'
import { personsByIds } from '../store/persons.ts'
import { phonesOf } from '../store/contacts.ts'
import { openPrivate } from '../seals.ts'
import { correctPerson } from './correct-person.ts'
import { readFacts } from './save-persons.ts'

/** What may be asked at the door because the register does not know it. */
export const fillableFields = ['phones', 'birthDate', 'registration', 'employment'] as const
export type FillableField = (typeof fillableFields)[number]

/** What became of an answer: written in, known already, another value stands there, not readable, or nobody of that id. */
export type Filled = 'filled' | 'same' | 'differs' | 'unreadable' | 'gone'

/**
 * Writes an answer where the register knows nothing; never over what is known. The person's row is held meanwhile, so that
 * of two answers at once one is written and the other differs.
 */
export async function fillUnknown(
  unit: Unit,
  personId: string,
  field: FillableField,
  said: string,
  reason: string,
): Promise<Filled> {
  const value = readable(field, said)
  if (value === null) return 'unreadable'
  const known = (await readFacts(unit, [personId])).get(personId)
  if (known === undefined || known.row.erased_at !== null || known.facts.deceased !== null) return 'gone'
  const had = valuesOf(known.facts, field)
  if (had.includes(value)) return 'same'
  if (had.length > 0) return 'differs'
  try {
    await correctPerson(unit, personId, {
      version: known.row.version,
      facts: field === 'phones' ? {} : { [field]: value },
      addPhones: field === 'phones' ? [value] : [],
      removePhones: [],
      reason,
    })
  } catch (error) {
    // A birthday that contradicts the ID number, say: for somebody to look at, not to lose.
    if (error instanceof Error && error.name === 'Refusal') return 'differs'
    throw error
  }
  return 'filled'
}

function valuesOf(facts: RosterFacts, field: FillableField): string[] {
  if (field === 'phones') return facts.phones.map((phone) => phone.number)
  const value = facts[field]
  return value === null ? [] : [value]
}

/** An answer as the register writes it; null where it cannot be one. */
function readable(field: FillableField, said: string): string | null {
  const text = said.trim()
  if (field === 'registration') return registrations.find((one) => one === text) ?? null
  if (field === 'employment') return employments.find((one) => one === text) ?? null
  if (field === 'birthDate') return isDay(text) && text >= '1900-01-01' ? text : null
  const { phones, defects } = readPhones(text)
  const [phone] = phones
  if (phone === undefined || phones.length > 1) return null
  return defects.some((defect) => defect !== 'phone-full-width') ? null : phone.number
}

/** Which of these fields the register does not know, by person: what a visit may ask. */
export async function readFillable(unit: Unit, ids: readonly string[]): Promise<Map<string, FillableField[]>> {
  if (ids.length === 0) return new Map()
  const [rows, phones] = await Promise.all([unit.read(personsByIds(unit, ids)), unit.read(phonesOf(unit, ids))])
  const reached = new Set(phones.map((phone) => phone.person_id))
  return new Map(
    rows.map((row) => {
      const unknown: FillableField[] = []
      if (!reached.has(row.id)) unknown.push('phones')
      if (row.birth_date === null) unknown.push('birthDate')
      if (row.registration === null) unknown.push('registration')
      if (openPrivate(unit.parts.cipher, row).employment === null) unknown.push('employment')
      return [row.id, unknown]
    }),
  )
}
