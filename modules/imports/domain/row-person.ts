import type { Phone, Sex } from '#people/reading'
import { readDeath, readIdNumber, readName, readPhones, readWrittenDate } from '#people/reading'
import { plain } from '#kit/pure/text.ts'
import { readCare } from './row-care.ts'
import type { HomePlace } from './row-place.ts'
import type { RowReader } from './row-reader.ts'
import type { CareFlag, Employment, Registration, Relation } from './vocabulary.ts'
import { registrations, relations } from './vocabulary.ts'

/** One person row as understood. What is missing or in doubt is null; the doubt stands in the flags. */
export interface PersonDraft {
  readonly sheet: string
  readonly row: number
  readonly home: HomePlace | null
  readonly name: string | null
  readonly sex: Sex | null
  /** `1953-04-02` */
  readonly birthDate: string | null
  readonly idNumber: string | null
  readonly ethnicity: string | null
  readonly politics: string | null
  readonly registration: Registration | null
  readonly registeredAddress: string | null
  readonly relation: Relation | null
  readonly phones: readonly Phone[]
  readonly employment: Employment | null
  readonly workplace: string | null
  readonly disability: { readonly kind: string; readonly grade: number } | null
  readonly care: readonly CareFlag[]
  /** Noted as dead, with the year where it is written. */
  readonly deceased: { readonly year: number | null } | null
  readonly remark: string | null
}

/** Whether a row speaks of a person at all, and not only of a home. */
export function speaksOfPerson(row: RowReader): boolean {
  return (
    !row.silent('name', 'idNumber', 'birthDate', 'sex', 'relation') || (!row.has('name') && row.text('headName') !== '')
  )
}

/** Reads the current row of a sheet of residents. @param today `2026-11-25`, to refuse birthdays to come */
export function readPerson(row: RowReader, home: HomePlace | null, today: string): PersonDraft {
  const nameField = row.has('name') ? 'name' : 'headName'
  const written = row.cell(nameField)
  const named = readName(typeof written === 'string' || typeof written === 'number' ? written : null)
  for (const defect of named.defects) row.flag(defect, nameField)
  const remark = row.text('remark')
  const death = named.deceased ? { year: null } : remark === '' ? null : readDeath(remark)
  if (death !== null) row.flag('deceased', named.deceased ? nameField : 'remark')
  return {
    sheet: row.sheet,
    row: row.number,
    home,
    name: named.name,
    ...readIdentity(row, today),
    ethnicity: orNull(row.text('ethnicity')),
    politics: orNull(row.text('politics')),
    registration: readWord(row, 'registration', registrations, 'unknown-registration'),
    registeredAddress: orNull(row.text('registeredAddress')),
    relation: row.has('name') ? readWord(row, 'relation', relations, 'unknown-relation') : 'head',
    phones: readAllPhones(row),
    workplace: orNull(row.text('workplace')),
    ...readCare(row),
    deceased: death,
    remark: orNull([remark, named.note ?? ''].filter((text) => text !== '').join(' ')),
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)

function readWord<Code>(
  row: RowReader,
  field: 'registration' | 'relation',
  words: ReadonlyMap<string, Code>,
  doubt: 'unknown-registration' | 'unknown-relation',
): Code | null {
  const text = row.text(field)
  if (text === '') return null
  const code = words.get(plain(text))
  if (code === undefined) row.flag(doubt, field)
  return code ?? null
}

/** ID number, birthday and sex, each checked against the others. A contradiction empties the written field, not the ID. */
function readIdentity(row: RowReader, today: string): Pick<PersonDraft, 'idNumber' | 'birthDate' | 'sex'> {
  const cell = row.cell('idNumber')
  const id = readIdNumber(typeof cell === 'number' || typeof cell === 'string' ? cell : null)
  if (!id.ok && row.has('idNumber')) row.flag(id.defect, 'idNumber')
  const facts = id.ok ? id.facts : null
  return {
    idNumber: facts?.number ?? null,
    birthDate: readBirthDate(row, facts?.birthDate ?? null, today),
    sex: readSex(row, facts?.sex ?? null),
  }
}

function readBirthDate(row: RowReader, fromId: string | null, today: string): string | null {
  const cell = row.cell('birthDate')
  const reading = readWrittenDate(typeof cell === 'boolean' ? String(cell) : cell)
  if (reading.ok) {
    if (fromId !== null && reading.date !== fromId) {
      row.flag('birth-contradicts-id', 'birthDate')
      return null
    }
    if (reading.date <= today) return reading.date
    row.flag('date-future', 'birthDate')
    return null
  }
  if (reading.reason === 'missing') return fromId
  if (reading.reason !== 'two-digit-year') {
    row.flag('date-unreadable', 'birthDate')
    return fromId
  }
  row.flag('date-slash-two-digit-year', 'birthDate')
  if (fromId === null || reading.candidates.includes(fromId)) return fromId
  row.flag('birth-contradicts-id', 'birthDate')
  return null
}

function readSex(row: RowReader, fromId: Sex | null): Sex | null {
  const text = plain(row.text('sex'))
  if (text === '') return fromId
  const written: Sex | null = /^(?:男|男性|M|1)$/.test(text) ? 'male' : /^(?:女|女性|F|2)$/.test(text) ? 'female' : null
  if (written === null) row.flag('sex-unreadable', 'sex')
  if (written === null || fromId === null || written === fromId) return written ?? fromId
  row.flag('sex-contradicts-id', 'sex')
  return null
}

function readAllPhones(row: RowReader): Phone[] {
  const phones = new Map<string, Phone>()
  for (const field of ['phone', 'otherPhone'] as const) {
    const cell = row.cell(field)
    const reading = readPhones(typeof cell === 'number' || typeof cell === 'string' ? cell : null)
    for (const defect of reading.defects) row.flag(defect, field)
    for (const phone of reading.phones) phones.set(phone.number, phone)
  }
  return [...phones.values()]
}
