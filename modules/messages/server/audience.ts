import { accountsHere, type HereAccount, officersAbove, residentsHere } from '#accounts'
import { type Reach, reachHomes, reachPersons } from '#people'
import { homesWithin, type Within } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import type { Ways } from '../domain/plan.ts'

/** To whom something is told. Of a place, everybody in its homes. */
export type Audience =
  | { accounts: readonly string[] }
  | { persons: readonly string[] }
  | { homes: readonly string[] }
  /** Officers of the subdistrict. */
  | { above: 'subdistrict' }
  | Within

/** One who is told, and by what they can be reached. */
export interface Recipient {
  key: string
  accountId: string | null
  personId: string | null
  homeId: string | null
  ways: Ways
}

/** Everybody of an audience, each once. */
export async function recipientsOf(unit: Unit, to: Audience): Promise<Recipient[]> {
  if ('accounts' in to) return (await accountsHere(unit, to.accounts)).map(ofAccount)
  if ('above' in to) return (await officersAbove(unit)).map(ofAccount)
  if ('persons' in to) return ofPersons(unit, to.persons)
  if ('homes' in to) return ofHomes(unit, to.homes, new Set())
  const homes = await homesWithin(unit, to)
  const vacant = new Set(homes.filter((home) => home.vacant).map((home) => home.id))
  return ofHomes(
    unit,
    homes.map((home) => home.id),
    vacant,
  )
}

const ofAccount = (account: HereAccount): Recipient => ({
  key: `account:${account.id}`,
  accountId: account.id,
  personId: account.personId,
  homeId: account.homeIds[0] ?? null,
  ways: {
    account: true,
    wechat: false,
    mobile: account.hasPhone,
    landline: false,
    person: account.personId !== null,
    home: account.homeIds.length > 0,
  },
})

const ofPerson = (reach: Reach): Recipient => ({
  key: `person:${reach.personId}`,
  accountId: null,
  personId: reach.personId,
  homeId: reach.homeId,
  ways: {
    account: false,
    wechat: false,
    mobile: reach.mobile !== null,
    landline: reach.landline !== null,
    person: true,
    home: reach.homeId !== null,
  },
})

const ofHome = (homeId: string): Recipient => ({
  key: `home:${homeId}`,
  accountId: null,
  personId: null,
  homeId,
  ways: { account: false, wechat: false, mobile: false, landline: false, person: false, home: true },
})

async function ofPersons(unit: Unit, ids: readonly string[]): Promise<Recipient[]> {
  const [accounts, persons] = await Promise.all([residentsHere(unit), reachPersons(unit, ids)])
  const byPerson = Map.groupBy(accounts, (account) => account.personId)
  return unique(
    persons.flatMap((person) => {
      const own = byPerson.get(person.personId)
      return own ? own.map(ofAccount) : [ofPerson(person)]
    }),
  )
}

/**
 * A home is told through every account bound to it; where there is none, through whoever of the household has a mobile
 * phone, the head first; else through whoever lives there, by telephone or by a slip at the door.
 */
async function ofHomes(unit: Unit, ids: readonly string[], vacant: ReadonlySet<string>): Promise<Recipient[]> {
  const bound = new Map<string, HereAccount[]>()
  for (const account of await residentsHere(unit))
    for (const home of account.homeIds) bound.set(home, [...(bound.get(home) ?? []), account])
  const unbound = ids.filter((id) => !bound.has(id))
  const living = await reachHomes(unit, unbound)
  return unique(
    ids.flatMap((id) => {
      const accounts = bound.get(id)
      if (accounts) return accounts.map(ofAccount)
      const people = living.get(id) ?? []
      const person = people.find((one) => one.mobile) ?? people.find((one) => one.landline) ?? people[0]
      if (person) return [ofPerson(person)]
      return vacant.has(id) ? [] : [ofHome(id)]
    }),
  )
}

const unique = (all: readonly Recipient[]): Recipient[] => [...new Map(all.map((one) => [one.key, one])).values()]
