import { saysSomething } from '#kit/pure/reason.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { LookedAt, MaskedField } from '../../contract/words.ts'
import { rights } from '../../rights.ts'
import { openIdNumber, openPhone, openPrivate, openText } from '../seals.ts'
import { phonesOf, relativesOf } from '../store/contacts.ts'
import { doubtById, insertReveals } from '../store/log.ts'
import { personById } from '../store/persons.ts'

/** The reason as it is kept; refuses `people.say-why` where it says nothing. */
export function checkReason(reason: string): string {
  if (!saysSomething(reason)) refuse('people.say-why', {}, 'reason')
  return reason.trim()
}

/** Writes down who looked at what of whom, and why. Whoever was looked at can read it. */
export function noteLooks(
  unit: Unit,
  persons: readonly { id: string; home_id: string | null }[],
  fields: readonly LookedAt[],
  reason: string,
): void {
  if (persons.length === 0) return
  const role = unit.authorise(rights['people.reveal'], undefined as never)
  const rows = persons.map((person) => ({
    neighbourhood_id: unit.neighbourhoodId,
    id: unit.id(),
    person_id: person.id,
    home_id: person.home_id,
    fields: [...fields],
    reason,
    by_id: unit.by.accountId,
    by_name: unit.by.name,
    by_role: role,
    at: unit.now,
  }))
  for (let start = 0; start < rows.length; start += 1_000) {
    unit.write(insertReveals(rows.slice(start, start + 1_000)))
  }
}

export interface Revealed {
  name?: string
  idNumber?: string | null
  birthDate?: string | null
  phones?: { id: string; number: string }[]
  work?: { employment: string | null; workplace: string | null }
  registeredAddress?: string | null
  background?: { ethnicity: string | null; politics: string | null }
  remark?: string | null
  relatives?: { id: string; name: string | null; phone: string | null }[]
}

/**
 * Opens what is masked, once, for a written reason of at least four characters (`people.say-why`). Refuses
 * `people.unknown-person`. The look is written down in the same transaction; the person can read it.
 */
export async function reveal(
  unit: Unit,
  personId: string,
  fields: readonly MaskedField[],
  reason: string,
): Promise<Revealed> {
  const why = checkReason(reason)
  const row = await unit.readOr(personById(unit, personId), 'people.unknown-person')
  const { cipher } = unit.parts
  const wanted = new Set(fields)
  noteLooks(unit, [row], [...wanted], why)
  const shown: Revealed = {}
  if (wanted.has('name')) shown.name = row.name
  if (wanted.has('idNumber')) shown.idNumber = openIdNumber(cipher, row)
  if (wanted.has('birthDate')) shown.birthDate = row.birth_date
  if (wanted.has('phones')) {
    const phones = await unit.read(phonesOf(unit, [personId]))
    shown.phones = phones.map((phone) => ({ id: phone.id, number: openPhone(cipher, phone) }))
  }
  const hidden = openPrivate(cipher, row)
  if (wanted.has('work')) shown.work = { employment: hidden.employment, workplace: hidden.workplace }
  if (wanted.has('registeredAddress')) shown.registeredAddress = hidden.registeredAddress
  if (wanted.has('background')) shown.background = { ethnicity: hidden.ethnicity, politics: hidden.politics }
  if (wanted.has('remark')) shown.remark = hidden.remark
  if (wanted.has('relatives')) {
    const relatives = await unit.read(relativesOf(unit, [personId]))
    shown.relatives = relatives.map((one) => ({
      id: one.id,
      name: one.name,
      phone: one.phone_sealed && openText(cipher, 'relative', one.id, one.phone_sealed),
    }))
  }
  return shown
}

/** Shows what was written in a doubtful field, for a written reason; of a person's field the look is written down. */
export async function lookAtDoubt(
  unit: Unit,
  id: string,
  reason: string,
): Promise<{ original: string | null; writtenAt: string | null }> {
  const why = checkReason(reason)
  const doubt = await unit.readOr(doubtById(unit, id))
  if (doubt.person_id !== null) {
    const person = await unit.readOr(personById(unit, doubt.person_id), 'people.unknown-person')
    noteLooks(unit, [person], [lookedAt(doubt.field)], why)
  }
  const { original_sealed: sealed } = doubt
  return {
    original: sealed && openText(unit.parts.cipher, 'doubt', doubt.id, sealed),
    writtenAt: doubt.written_at,
  }
}

/** The masked field to which a doubtful one belongs. */
function lookedAt(field: string): LookedAt {
  if (['idNumber', 'birthDate', 'phones', 'name', 'remark', 'registeredAddress'].includes(field)) {
    return field as MaskedField
  }
  if (field === 'employment' || field === 'workplace') return 'work'
  return ['disability', 'relief', 'elder', 'care'].includes(field) ? 'care' : 'background'
}
