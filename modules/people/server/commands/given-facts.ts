import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { factsShape } from '../../contract/changes.ts'
import type { RosterFacts } from '../../domain/facts.ts'
import { contradictions } from '../../domain/identity.ts'
import { readIdNumber } from '../../domain/id-number.ts'
import { readName } from '../../domain/names.ts'
import type { Phone } from '../../domain/phone.ts'
import { readPhones } from '../../domain/phone.ts'
import { idBlind } from '../seals.ts'
import { personByIdNumber } from '../store/persons.ts'

export type GivenFacts = z.output<typeof factsShape>

/**
 * Puts facts written by a worker over what is known, each read and checked: name, ID number (GB 11643, nobody else's),
 * birthday and sex against it. What the ID number says fills birthday and sex where they are empty.
 */
export async function withGiven(
  unit: Unit,
  personId: string,
  before: RosterFacts,
  given: GivenFacts,
): Promise<RosterFacts> {
  const { name: written, idNumber: writtenId, ...rest } = given
  const said = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, value === '' ? null : value]),
  )
  const after: RosterFacts = { ...before, ...said }
  const name = written === undefined ? before.name : nameFrom(written)
  const idNumber = writtenId === undefined ? before.idNumber : await numberFrom(unit, personId, writtenId)
  if (after.birthDate !== null && after.birthDate > dayOf(unit.now)) refuse('people.not-yet', {}, 'birthDate')
  const reading = idNumber === null ? null : readIdNumber(idNumber)
  if (!reading?.ok) return { ...after, name, idNumber }
  const { birthDate, sex } = contradictions(reading.facts, after)
  if (birthDate) refuse('people.birth-contradicts-id', {}, 'birthDate')
  if (sex) refuse('people.sex-contradicts-id', {}, 'sex')
  return {
    ...after,
    name,
    idNumber,
    birthDate: after.birthDate ?? reading.facts.birthDate,
    sex: after.sex ?? reading.facts.sex,
  }
}

function nameFrom(written: string): string {
  return readName(written).name ?? refuse('people.bad-name', {}, 'name')
}

async function numberFrom(unit: Unit, personId: string, written: string | null): Promise<string | null> {
  if (written === null || written === '') return null
  const reading = readIdNumber(written)
  if (!reading.ok) refuse('people.bad-id-number', {}, 'idNumber')
  const { number } = reading.facts
  const other = await unit.readOne(personByIdNumber(unit, idBlind(unit.parts.cipher, number)))
  if (other !== undefined && other.id !== personId) refuse('people.id-known', {}, 'idNumber')
  return number
}

/** Where something comes from that a worker enters, as the person will read it. */
export const givenBy = (unit: Unit): string => (unit.actor ? `登记：${unit.actor.name}` : '登记')

/** Telephone numbers as a worker writes them, one in each; refuses `people.bad-phone`. */
export function phonesFrom(written: readonly string[]): Phone[] {
  return written
    .filter((text) => text !== '')
    .map((text) => {
      const { phones, defects } = readPhones(text)
      const [phone] = phones
      if (phone === undefined || phones.length > 1 || defects.some((defect) => defect !== 'phone-full-width')) {
        refuse('people.bad-phone', {}, 'phones')
      }
      return phone
    })
}
