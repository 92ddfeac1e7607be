import {
  blindIdNumber,
  changedFacts,
  digestOfFacts,
  mergedFacts,
  type PersonKey,
  personKeys,
  type RosterFacts,
  rosterFacts,
} from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { KnownPerson } from '../domain/matching.ts'
import type { Facts, Plan } from '../domain/plan.ts'
import { decideRoster, matchRoster } from '../domain/plan.ts'
import type { PersonDraft } from '../domain/row-person.ts'
import { inParts } from './parts.ts'
import { addressesOf } from './store.ts'

/** Decides drafts against the register as it is now. */
export async function planAgainst(unit: Unit, drafts: readonly PersonDraft[]): Promise<Plan> {
  const homes = await homesByAddress(unit)
  const addresses = new Map([...homes].map(([address, id]) => [id, address]))
  const keys = new Map((await personKeys(unit)).map((key) => [key.id, key]))
  const matched = matchRoster(drafts, known(keys.values(), addresses), (idNumber) => blindIdNumber(unit, idNumber))
  const different = await differences(unit, matched.persons, keys, homes)
  return decideRoster(matched, (personId) => different.has(personId))
}

/** One after the other: a neighbourhood may hold a hundred thousand people. */
function* known(keys: Iterable<PersonKey>, addresses: ReadonlyMap<string, string>): Generator<KnownPerson> {
  for (const { id, idBlind, name, birthDate, homeId } of keys) {
    yield { id, idKey: idBlind, name, birthDate, homeKey: homeId === null ? null : (addresses.get(homeId) ?? null) }
  }
}

/** Home ids by address in full. */
export async function homesByAddress(unit: Unit): Promise<Map<string, string>> {
  return new Map((await unit.read(addressesOf(unit))).map((row) => [row.address, row.id]))
}

/** A roster's facts as `people` takes them; a home that is not in the register yet has no id. */
export function toRosterFacts(facts: Facts, homes: ReadonlyMap<string, string>): RosterFacts {
  const { homeKey, name, ...rest } = facts
  return { ...rest, name: name ?? '', homeId: homeKey === null ? null : (homes.get(homeKey) ?? null) }
}

/** What a list says of somebody known: what it leaves empty, or in doubt, changes nothing. */
export function toPatch(facts: RosterFacts): Partial<RosterFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}

/** Of whom the list says something that the register does not have. An equal digest spares opening the seals. */
async function differences(
  unit: Unit,
  persons: readonly { personId: string | null; facts: Facts }[],
  keys: ReadonlyMap<string, PersonKey>,
  homes: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const different = new Set<string>()
  const toOpen = new Map<string, RosterFacts>()
  for (const { personId, facts } of persons) {
    if (personId === null) continue
    const wanted = toRosterFacts(facts, homes)
    // A home that only this roster knows is a move.
    if (facts.homeKey !== null && wanted.homeId === null) different.add(personId)
    else if (keys.get(personId)?.digest !== digestOfFacts(unit, wanted)) toOpen.set(personId, wanted)
  }
  for (const part of inParts([...toOpen.keys()])) {
    const opened = await rosterFacts(unit, part)
    for (const id of part) {
      const [before, wanted] = [opened.get(id), toOpen.get(id)]
      if (before === undefined || wanted === undefined) continue
      if (changedFacts(before, mergedFacts(before, toPatch(wanted))).length > 0) different.add(id)
    }
  }
  return different
}
