import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { CareFlag, Relation } from '../../contract/words.ts'
import { ageOn } from '../../domain/identity.ts'
import { rights } from '../../rights.ts'
import { openCare, openPhone, openText } from '../seals.ts'
import { caresOf, phonesOf, relativesOf } from '../store/contacts.ts'
import { personsLivingIn } from '../store/persons.ts'

/** Somebody living in a home, with the reasons for care that the actor may see. */
export interface AtHome {
  personId: string
  homeId: string
  name: string
  age: number | null
  relation: Relation | null
  care: { flag: CareFlag; kind: string | null; grade: number | null }[]
}

/**
 * Who lives in these homes, opened, for a list that has to serve in an emergency. Whoever shows it writes the look down
 * itself (`looksAt`), for those who stand on its list.
 */
export async function peopleAtHomes(unit: Unit, homeIds: readonly string[]): Promise<AtHome[]> {
  if (homeIds.length === 0) return []
  const rows = await unit.read(personsLivingIn(unit, homeIds))
  const ids = rows.map((row) => row.id)
  const chair = may(rights['people.see-chairs-care'], unit.actor, unit.ground, undefined as never)
  const cares = Map.groupBy(await unit.read(caresOf(unit, ids)), (row) => row.person_id)
  const today = dayOf(unit.now)
  return rows.map((row) => ({
    personId: row.id,
    homeId: row.home_id ?? '',
    name: row.name,
    age: row.birth_date === null ? null : ageOn(row.birth_date, today),
    relation: row.relation as Relation | null,
    care: (cares.get(row.id) ?? [])
      .map((one) => openCare(unit.parts.cipher, one))
      .filter((care) => chair || care.audience !== 'chair')
      .map(({ flag, kind, grade }) => ({ flag, kind: kind ?? null, grade: grade ?? null })),
  }))
}

/** A number to ring: the person's own, or that of kin who live here or elsewhere. */
export interface RingUp {
  personId: string
  /** Null for the person's own. */
  relation: Relation | null
  name: string | null
  phone: string
}

/** Numbers of these persons and of their kin, opened, for the same list and under the same duty. */
export async function numbersToRing(unit: Unit, personIds: readonly string[]): Promise<Map<string, RingUp[]>> {
  if (personIds.length === 0) return new Map()
  const { cipher } = unit.parts
  const [phones, kin] = await Promise.all([
    unit.read(phonesOf(unit, personIds)),
    unit.read(relativesOf(unit, personIds)),
  ])
  const own = phones.map((row) => ({
    personId: row.person_id,
    relation: null,
    name: null,
    phone: openPhone(cipher, row),
  }))
  const theirs = kin.flatMap((row) =>
    row.phone_sealed === null
      ? []
      : [
          {
            personId: row.person_id,
            relation: row.relation as Relation,
            name: row.name,
            phone: openText(cipher, 'relative', row.id, row.phone_sealed),
          },
        ],
  )
  return Map.groupBy([...own, ...theirs], (one) => one.personId)
}
