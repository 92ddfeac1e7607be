import { type RosterFacts, savePersons } from '#people'
import { readHomes, settleHomes } from '#places'
import { settleOrganisations, saveTitles } from '#titles'
import type { Unit } from '#kit/server/unit.ts'
import type { CastHome } from '../matters/cast.ts'
import type { PhoneUser } from '../matters/cast-of.ts'
import type { Random } from '../random.ts'
import type { DemoPerson } from './person.ts'
import type { Settlement } from './settle.ts'
import { organisations } from './titles.ts'

/** What the stories need of a register that is now kept. */
export interface Kept {
  homes: CastHome[]
  /** Grown people with a telephone, one of a home: those who could use the phone page. */
  phoneUsers: PhoneUser[]
  /** Who may act for whom. */
  consents?: { agent: PhoneUser; person: PhoneUser }[]
}

const source = '演示资料'

/** Writes a planned neighbourhood into the register: homes, persons, titles. */
export async function keep(unit: Unit, settlement: Settlement, random: Random): Promise<Kept> {
  const settled = await settleHomes(
    unit,
    settlement.homes.map((home) => ({ ...home, compound: { ...home.compound } })),
  )
  await unit.flush()
  const homeIds = settled.map((home) => home.id)
  const ids = new Map<DemoPerson, string>()
  const people = settlement.households.flatMap((household) => household.people)
  for (const person of people) ids.set(person, unit.id())
  await savePersons(
    unit,
    people.map((person) => ({
      id: ids.get(person) ?? '',
      version: null,
      facts: factsOf(person, homeIds[person.home] ?? null),
    })),
    source,
  )
  await unit.flush()
  await keepTitles(unit, settlement, homeIds, ids)
  const entrances = new Map((await readHomes(unit, homeIds)).map((home) => [home.id, home.entranceId]))
  const grown = (person: DemoPerson) =>
    Number(unit.now.toISOString().slice(0, 4)) - Number(person.birthday.slice(0, 4)) >= 18
  const homes = settlement.homes.map((home, at): CastHome => {
    const id = homeIds[at] ?? ''
    const here = settlement.households[at]?.people.filter(grown) ?? []
    return {
      id,
      entranceId: entrances.get(id) ?? '',
      floor: home.floor,
      room: home.room,
      people: here.map((one) => ids.get(one) ?? ''),
    }
  })
  const phoneUsers = settlement.households.flatMap(({ people: here }, at): PhoneUser[] => {
    const user = here.find((one) => one.phone !== null && grown(one))
    if (!user?.phone) return []
    return [{ name: user.name, phone: user.phone, personId: ids.get(user) ?? '', homeId: homeIds[at] ?? '' }]
  })
  return { homes, phoneUsers: random.shuffled(phoneUsers).slice(0, 60) }
}

async function keepTitles(
  unit: Unit,
  settlement: Settlement,
  homeIds: string[],
  ids: Map<DemoPerson, string>,
): Promise<void> {
  const used = new Set(settlement.titles.flatMap(({ owner }) => ('organisation' in owner ? [owner.organisation] : [])))
  const names = (['developer', 'landlord'] as const).filter((name) => used.has(name))
  const settled = await settleOrganisations(
    unit,
    names.map((name) => organisations[name]),
  )
  await unit.flush()
  await saveTitles(
    unit,
    settlement.titles.map(({ home, owner, share, since, evidence }) => ({
      id: unit.id(),
      homeId: homeIds[home] ?? '',
      owner:
        'person' in owner
          ? { personId: ids.get(owner.person) ?? '' }
          : 'name' in owner
            ? { name: owner.name }
            : { organisationId: settled[names.indexOf(owner.organisation)] ?? '' },
      kind: 'organisation' in owner ? (owner.organisation === 'developer' ? 'unsold' : 'public') : 'owned',
      share: { num: share[0], den: share[1] },
      since,
      evidence,
      note: null,
    })),
    source,
  )
}

function factsOf(person: DemoPerson, homeId: string | null): RosterFacts {
  return {
    name: person.name,
    sex: person.sex,
    birthDate: person.birthday,
    idNumber: person.idNumber,
    homeId,
    registration: person.registration,
    relation: person.relation,
    ethnicity: person.ethnicity,
    politics: person.politics,
    registeredAddress: person.registeredAddress,
    employment: person.employment,
    workplace: null,
    remark: null,
    phones: person.phone === null ? [] : [{ number: person.phone, kind: 'mobile' }],
    care: person.care,
    disability: person.disability,
    deceased: null,
  }
}
