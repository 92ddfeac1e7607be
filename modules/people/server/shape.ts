import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type {
  changeShape,
  doubtShape,
  lookShape,
  personShape,
  relativeShape,
  requestShape,
} from '../contract/shapes.ts'
import { ageOn, maskName } from '../domain/identity.ts'
import { maskIdNumber } from '../domain/id-number.ts'
import { maskPhone } from '../domain/phone.ts'
import { inWords } from './history-words.ts'
import type { PersonRow } from './rows.ts'
import { openText } from './seals.ts'
import { phonesOf, relativesOf } from './store/contacts.ts'
import { householdsOf } from './store/persons.ts'

/** A person as lists show them, everything sensitive masked. */
export type MaskedPerson = z.input<typeof personShape>
type ReadPerson = Omit<PersonRow, 'created_at' | 'updated_at' | 'erased_at'>

/** Masks rows for the screen; reads their telephone numbers and who heads which household in two statements. */
export async function maskPersons(unit: Unit, rows: readonly ReadPerson[]): Promise<MaskedPerson[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const homes = [...new Set(rows.flatMap((row) => (row.home_id === null ? [] : [row.home_id])))]
  const phones = Map.groupBy(await unit.read(phonesOf(unit, ids)), (phone) => phone.person_id)
  const heads = new Set((await unit.read(householdsOf(unit, homes))).map((household) => household.head_id))
  const today = dayOf(unit.now)
  return rows.map((row) => ({
    id: row.id,
    name: maskName(row.name),
    sex: row.sex as MaskedPerson['sex'],
    age: row.birth_date === null || row.deceased ? null : ageOn(row.birth_date, today),
    relation: row.relation as MaskedPerson['relation'],
    registration: row.registration as MaskedPerson['registration'],
    homeId: row.home_id,
    idNumber: row.id_mask,
    phones: (phones.get(row.id) ?? []).map((phone) => ({
      id: phone.id,
      mask: phone.mask,
      kind: phone.kind as 'mobile' | 'landline',
      source: phone.source,
    })),
    deceased: row.deceased,
    left: row.left_on !== null,
    head: heads.has(row.id),
    version: row.version,
  }))
}

type RelativeRow = Awaited<ReturnType<typeof readRelatives>>[number]
const readRelatives = (unit: Unit, ids: readonly string[]) => unit.read(relativesOf(unit, ids))

export function toRelative(row: RelativeRow): z.input<typeof relativeShape> {
  return {
    id: row.id,
    relation: row.relation as z.input<typeof relativeShape>['relation'],
    name: row.name && maskName(row.name),
    personId: row.relative_id,
    phone: row.phone_mask,
  }
}

export function toDoubt(row: {
  id: string
  person_id: string | null
  home_id: string | null
  field: string
  kind: string
  written_at: string | null
}): z.input<typeof doubtShape> {
  return {
    id: row.id,
    personId: row.person_id,
    homeId: row.home_id,
    field: row.field,
    kind: row.kind,
    writtenAt: row.written_at,
  }
}

export function toLook(row: {
  id: string
  person_id: string
  fields: string[]
  reason: string
  by_name: string | null
  by_role: string | null
  at: Date
}): z.input<typeof lookShape> {
  return {
    id: row.id,
    personId: row.person_id,
    fields: row.fields,
    reason: row.reason,
    by: row.by_name,
    role: row.by_role,
    at: row.at.toISOString(),
  }
}

/** Which values of the history may be read at once; of the others only that they changed. */
const plainFields = new Set(['sex', 'registration', 'relation', 'leftOn', 'head', 'cameFrom', 'wentTo', 'deceased'])

export function toChange(
  unit: Unit,
  row: {
    id: string
    field: string
    was_sealed: string | null
    is_sealed: string | null
    reason: string
    on_day: string | null
    by_name: string | null
    at: Date
  },
  open: boolean,
): z.input<typeof changeShape> {
  const show = (sealed: string | null) => {
    if (sealed === null) return null
    const value = JSON.parse(openText(unit.parts.cipher, 'change', row.id, sealed)) as unknown
    if (open) return inWords(row.field, value, unit.language === 'en' ? 'en' : 'zh')
    return plainFields.has(row.field) ? plain(value) : masked(row.field, value)
  }
  return {
    id: row.id,
    field: row.field,
    was: show(row.was_sealed),
    is: show(row.is_sealed),
    reason: row.reason,
    onDay: row.on_day,
    by: row.by_name,
    at: row.at.toISOString(),
  }
}

/** As code or day; the screen says it in words. */
function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { on, year } = value as { on?: string | null; year?: number | null }
  return on ?? (year ? String(year) : '是')
}

function masked(field: string, value: unknown): string {
  if (field === 'idNumber') return maskIdNumber(String(value))
  if (field === 'name') return maskName(String(value))
  if (field === 'birthDate') return `${String(value).slice(0, 4)}-**-**`
  if (field === 'phones' && Array.isArray(value)) {
    return value.map((phone) => maskPhone((phone as { number: string }).number)).join('、')
  }
  if (field === 'homeId') return String(value)
  return '···'
}

export function toRequest(
  unit: Unit,
  row: {
    id: string
    person_id: string
    text_sealed: string
    asked_at: Date
    state: string
    answer: string | null
    answered_by: string | null
    answered_at: Date | null
  },
): z.input<typeof requestShape> {
  return {
    id: row.id,
    personId: row.person_id,
    text: openText(unit.parts.cipher, 'request', row.id, row.text_sealed),
    askedAt: row.asked_at.toISOString(),
    state: row.state as 'open' | 'done' | 'declined',
    answer: row.answer,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
  }
}
