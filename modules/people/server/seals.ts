import type { Cipher } from '#kit/server/cipher.ts'
import type { CareAudience, CareBasis, CareFlag } from '../contract/words.ts'
import type { PrivateFacts, RosterFacts } from '../domain/facts.ts'
import { canonicalFacts, noPrivateFacts, privateFields } from '../domain/facts.ts'
import { maskIdNumber } from '../domain/id-number.ts'
import type { Phone } from '../domain/phone.ts'
import { maskPhone } from '../domain/phone.ts'
import { initialsOf } from './initials.ts'
import type { PersonRow, PhoneRow } from './rows.ts'

/** A reason for care as it stands in its seal. */
export interface Care {
  flag: CareFlag
  /** Kind and grade of a disability. */
  kind?: string | undefined
  grade?: number | undefined
  since?: string | undefined
  note?: string | undefined
  /** What it rests on; none where a list says no more than the flag. */
  basis?: CareBasis | undefined
  /** Who may see it; the whole committee where nothing is said. */
  audience?: CareAudience | undefined
  /** Who or what it comes from: `名册导入 2026-11-25`. */
  source?: string | undefined
}

const context = (column: string, id: string) => `people.${column}:${id}`

export const idBlind = (cipher: Cipher, idNumber: string) => cipher.blind(idNumber, 'people.id-number')
export const phoneBlind = (cipher: Cipher, number: string) => cipher.blind(number, 'people.phone')
export const digestOf = (cipher: Cipher, facts: RosterFacts) => cipher.blind(canonicalFacts(facts), 'people.digest')

/** The sealed and derived columns of a person. */
export function sealPerson(
  cipher: Cipher,
  id: string,
  facts: RosterFacts,
): Omit<
  PersonRow,
  'neighbourhood_id' | 'id' | 'stay' | 'left_on' | 'source' | 'erased_at' | 'version' | 'created_at' | 'updated_at'
> {
  const { idNumber, deceased } = facts
  const hidden: PrivateFacts = Object.fromEntries(
    privateFields.filter((field) => facts[field] !== null).map((field) => [field, facts[field]]),
  ) as unknown as PrivateFacts
  return {
    name: facts.name,
    initials: initialsOf(facts.name),
    sex: facts.sex,
    birth_date: facts.birthDate,
    id_sealed: idNumber && cipher.seal(idNumber, context('id-number', id)),
    id_blind: idNumber && idBlind(cipher, idNumber),
    id_mask: idNumber && maskIdNumber(idNumber),
    home_id: facts.homeId,
    registration: facts.registration,
    relation: facts.relation,
    private_sealed:
      Object.keys(hidden).length === 0 ? null : cipher.seal(JSON.stringify(hidden), context('private', id)),
    deceased: deceased !== null,
    died_on: deceased?.on ?? null,
    died_year: deceased === null ? null : deceased.on ? Number(deceased.on.slice(0, 4)) : deceased.year,
    digest: digestOf(cipher, facts),
  }
}

/** The columns of one telephone number. */
export function sealPhone(
  cipher: Cipher,
  id: string,
  phone: Phone,
): Pick<PhoneRow, 'id' | 'kind' | 'number_sealed' | 'number_blind' | 'mask' | 'tail'> {
  const mask = maskPhone(phone.number)
  return {
    id,
    kind: phone.kind,
    number_sealed: cipher.seal(phone.number, context('phone', id)),
    number_blind: phoneBlind(cipher, phone.number),
    mask,
    tail: mask.slice(-4),
  }
}

export const sealCare = (cipher: Cipher, id: string, care: Care) =>
  cipher.seal(JSON.stringify(care), context('care', id))
export const openCare = (cipher: Cipher, row: { id: string; sealed: string }): Care =>
  JSON.parse(cipher.open(row.sealed, context('care', row.id))) as Care

/** A value of any shape in the history, in a doubt, in a request. */
export const sealText = (cipher: Cipher, what: string, id: string, text: string) => cipher.seal(text, context(what, id))
export const openText = (cipher: Cipher, what: string, id: string, sealed: string) =>
  cipher.open(sealed, context(what, id))

export const openIdNumber = (cipher: Cipher, row: { id: string; id_sealed: string | null }) =>
  row.id_sealed && cipher.open(row.id_sealed, context('id-number', row.id))
export const openPhone = (cipher: Cipher, row: { id: string; number_sealed: string }) =>
  cipher.open(row.number_sealed, context('phone', row.id))
export const openPrivate = (cipher: Cipher, row: { id: string; private_sealed: string | null }): PrivateFacts => ({
  ...noPrivateFacts,
  ...(row.private_sealed
    ? (JSON.parse(cipher.open(row.private_sealed, context('private', row.id))) as Partial<PrivateFacts>)
    : {}),
})

/** A person's row with its telephone numbers and reasons for care, opened: for correcting, comparing and revealing. */
export function openFacts(
  cipher: Cipher,
  row: Omit<PersonRow, 'neighbourhood_id' | 'created_at' | 'updated_at' | 'erased_at'>,
  phones: readonly { id: string; kind: string; number_sealed: string }[],
  cares: readonly { id: string; sealed: string }[],
): RosterFacts {
  const care = cares.map((one) => openCare(cipher, one))
  const disabled = care.find((one) => one.flag === 'disability' && one.kind !== undefined)
  return {
    name: row.name,
    sex: row.sex as RosterFacts['sex'],
    birthDate: row.birth_date,
    idNumber: openIdNumber(cipher, row),
    homeId: row.home_id,
    registration: row.registration as RosterFacts['registration'],
    relation: row.relation as RosterFacts['relation'],
    ...openPrivate(cipher, row),
    phones: phones.map((phone) => ({ number: openPhone(cipher, phone), kind: phone.kind as Phone['kind'] })),
    care: care.map((one) => one.flag),
    disability: disabled ? { kind: disabled.kind ?? '', grade: disabled.grade ?? 0 } : null,
    deceased: row.deceased ? { year: row.died_year, on: row.died_on } : null,
  }
}
