import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { bornBy } from '../../domain/identity.ts'
import { openPhone } from '../seals.ts'
import { phonesOf } from '../store/contacts.ts'
import { householdsOf, personsByIds, personsLivingIn } from '../store/persons.ts'

/** Of age with eighteen years (民法典 17). */
const GROWN_UP = 18

/** How somebody of the register can be reached by telephone; numbers stay sealed. */
export interface Reach {
  personId: string
  homeId: string | null
  head: boolean
  /** The first mobile phone on record. */
  mobile: { id: string; mask: string } | null
  landline: { id: string; mask: string } | null
}

/** Persons by id who live and are here or known here; the dead and those who moved away are left out. */
export async function reachPersons(unit: Unit, ids: readonly string[]): Promise<Reach[]> {
  if (ids.length === 0) return []
  const rows = await unit.read(personsByIds(unit, ids))
  return withPhones(
    unit,
    rows.filter((row) => !row.deceased && row.left_on === null),
  )
}

/** Grown people living in these homes, by home, the head of the household first, then the oldest. */
export async function reachHomes(unit: Unit, homeIds: readonly string[]): Promise<Map<string, Reach[]>> {
  if (homeIds.length === 0) return new Map()
  const day = bornBy(GROWN_UP, dayOf(unit.now))
  const rows = (await unit.read(personsLivingIn(unit, homeIds))).filter(
    (row) => row.birth_date === null || row.birth_date <= day,
  )
  const found = await withPhones(unit, rows)
  return Map.groupBy(
    found.toSorted((a, b) => Number(b.head) - Number(a.head)),
    (one) => one.homeId ?? '',
  )
}

async function withPhones(unit: Unit, rows: readonly { id: string; home_id: string | null }[]): Promise<Reach[]> {
  if (rows.length === 0) return []
  const homes = [...new Set(rows.flatMap((row) => (row.home_id === null ? [] : [row.home_id])))]
  const [numbers, households] = await Promise.all([
    unit.read(
      phonesOf(
        unit,
        rows.map((row) => row.id),
      ),
    ),
    unit.read(householdsOf(unit, homes)),
  ])
  const byPerson = Map.groupBy(numbers, (phone) => phone.person_id)
  const heads = new Set(households.map((one) => one.head_id))
  return rows.map((row) => {
    const phones = byPerson.get(row.id) ?? []
    const first = (kind: string) => {
      const phone = phones.find((one) => one.kind === kind)
      return phone ? { id: phone.id, mask: phone.mask } : null
    }
    return {
      personId: row.id,
      homeId: row.home_id,
      head: heads.has(row.id),
      mobile: first('mobile'),
      landline: first('landline'),
    }
  })
}

/**
 * The mobile numbers themselves, by person, for sending a message to them; never for a screen, where `reveal` asks why.
 */
export async function openMobiles(unit: Unit, personIds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (personIds.length === 0) return found
  for (const phone of await unit.read(phonesOf(unit, personIds))) {
    if (phone.kind === 'mobile' && !found.has(phone.person_id))
      found.set(phone.person_id, openPhone(unit.parts.cipher, phone))
  }
  return found
}
