import type { Unit } from '#kit/server/unit.ts'
import type { CareFlag, Relation } from '../../contract/words.ts'
import { ageOn } from '../../domain/identity.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { careForRules } from '../queries/care-for-rules.ts'
import { openPhone, openText } from '../seals.ts'
import { phonesOf, relativesOf } from '../store/contacts.ts'
import { householdsOf, personsLivingIn } from '../store/persons.ts'
import { noteLooks } from './reveal.ts'

/** Somebody as whoever goes to the door needs them: name, age, why they are looked after, whom to call. */
export interface OpenPerson {
  id: string
  homeId: string
  name: string
  age: number | null
  relation: Relation | null
  head: boolean
  care: CareFlag[]
  phones: string[]
  family: { relation: Relation; name: string | null; phone: string }[]
}

/**
 * Those who live in these homes, opened for a round of visits. A look at name, telephone, kin and care is written down for
 * each of them, except for those in `seen`: they were opened to the same hand today already.
 */
export async function openForRound(
  unit: Unit,
  homeIds: readonly string[],
  reason: string,
  seen: ReadonlySet<string>,
): Promise<OpenPerson[]> {
  if (homeIds.length === 0) return []
  const rows = await unit.read(personsLivingIn(unit, homeIds))
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const [phones, kin, households, care] = await Promise.all([
    unit.read(phonesOf(unit, ids)),
    unit.read(relativesOf(unit, ids)),
    unit.read(householdsOf(unit, homeIds)),
    careForRules(unit, ids),
  ])
  const fresh = rows.filter((row) => !seen.has(row.id))
  noteLooks(unit, fresh, ['name', 'phones', 'relatives', 'care'], reason)
  const { cipher } = unit.parts
  const phonesBy = Map.groupBy(phones, (phone) => phone.person_id)
  const kinBy = Map.groupBy(kin, (one) => one.person_id)
  const heads = new Set(households.map((one) => one.head_id))
  const today = dayOf(unit.now)
  return rows.map((row) => ({
    id: row.id,
    homeId: row.home_id ?? '',
    name: row.name,
    age: row.birth_date === null ? null : ageOn(row.birth_date, today),
    relation: row.relation as Relation | null,
    head: heads.has(row.id),
    care: (care.get(row.id) ?? []).filter((one) => one.shown).map((one) => one.flag),
    phones: (phonesBy.get(row.id) ?? []).map((phone) => openPhone(cipher, phone)),
    family: (kinBy.get(row.id) ?? []).flatMap((one) =>
      one.phone_sealed === null
        ? []
        : [
            {
              relation: one.relation as Relation,
              name: one.name,
              phone: openText(cipher, 'relative', one.id, one.phone_sealed),
            },
          ],
    ),
  }))
}
