import type { Unit } from '#kit/server/unit.ts'
import type { CareAudience, CareFlag, Employment, Registration, Relation, Sex } from '../../contract/words.ts'
import { openCare, openPrivate } from '../seals.ts'
import { caresOf } from '../store/contacts.ts'
import { livingIn as countLivingIn } from '../store/register.ts'
import { personsAt, personsHere, personsWith } from '../store/standing.ts'

/** How somebody who lives here stands in the register, as far as rules of assistance ask. In clear: never for a screen. */
export interface StandingFacts {
  id: string
  homeId: string | null
  birthDate: string | null
  sex: Sex | null
  registration: Registration | null
  employment: Employment | null
  /** How they stand to the head of the household. */
  relation: Relation | null
  care: readonly { flag: CareFlag; grade: number | null; audience: CareAudience }[]
  /** How many the register has living in the home, this person included. */
  together: number
}

/** Everybody who lives here now, or those of these persons who do. */
export async function standingFacts(unit: Unit, ids?: readonly string[]): Promise<StandingFacts[]> {
  if (ids?.length === 0) return []
  const rows = await unit.read(personsHere(unit, ids))
  const homes = [...new Set(rows.flatMap((row) => (row.home_id === null ? [] : [row.home_id])))]
  const [cares, counts] = await Promise.all([
    unit.read(
      caresOf(
        unit,
        rows.map((row) => row.id),
      ),
    ),
    unit.read(countLivingIn(unit, homes)),
  ])
  const { cipher } = unit.parts
  const careBy = Map.groupBy(cares, (care) => care.person_id)
  const together = new Map(counts.map((row) => [row.home_id, Number(row.n)]))
  return rows.map((row) => ({
    id: row.id,
    homeId: row.home_id,
    birthDate: row.birth_date,
    sex: row.sex as Sex | null,
    registration: row.registration as Registration | null,
    relation: row.relation as Relation | null,
    employment: openPrivate(cipher, row).employment,
    care: (careBy.get(row.id) ?? []).map((care) => {
      const { flag, grade, audience } = openCare(cipher, care)
      return { flag, grade: grade ?? null, audience: audience ?? 'committee' }
    }),
    together: row.home_id === null ? 1 : (together.get(row.home_id) ?? 1),
  }))
}

/** These persons and everybody who lives in a home with one of them: whose standing may change when one of them changes. */
export async function livingWith(unit: Unit, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const others = await unit.read(personsWith(unit, ids))
  return [...new Set([...ids, ...others.map((row) => row.id)])]
}

/** Who lives in one home now. */
export async function livingIn(unit: Unit, homeId: string): Promise<string[]> {
  return (await unit.read(personsAt(unit, [homeId]))).map((row) => row.id)
}
