import { reliedClause } from '#conventions'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { ageOn, maskName } from '#people'
import { homesWithin, type Within } from '#places'
import { ownersOf, type Title } from '#titles'
import type { Electorate, LawfulSource, ScopeKind } from '../contract/words.ts'
import type { Gathered } from '../domain/entry.ts'
import { gatherOwners, type OwnerFacts } from '../domain/gather-owners.ts'
import { gatherResidents, type ResidentFacts } from '../domain/gather-residents.ts'
import { doors, type PersonRow, personsAtHomes, personsByIds } from './store.ts'

export interface RollScope {
  kind: ScopeKind
  id: string
}

const within = ({ kind, id }: RollScope): Within =>
  kind === 'compound'
    ? { compound: id }
    : kind === 'building'
      ? { building: id }
      : kind === 'entrance'
        ? { entrance: id }
        : { everybody: true }

/** A part of the neighbourhood by its name, with the compound it lies in. Refuses `rolls.unknown-scope`. */
export async function scopeOf(
  unit: Unit,
  { kind, id }: RollScope,
): Promise<{ label: string; compoundId: string | null }> {
  const all = await unit.read(doors(unit))
  const one = all.find((door) => door[`${kind === 'neighbourhood' ? 'compound' : kind}_id`] === id)
  switch (kind) {
    case 'neighbourhood': {
      const compounds = new Set(all.map((door) => door.compound_id))
      const [only] = compounds.size === 1 ? compounds : []
      return id === unit.neighbourhoodId
        ? { label: '全居民区', compoundId: only ?? null }
        : refuse('rolls.unknown-scope', {}, 'scope')
    }
    case 'compound':
      return one ? { label: one.compound, compoundId: one.compound_id } : refuse('rolls.unknown-scope', {}, 'scope')
    case 'building':
      return one
        ? { label: `${one.compound}${one.building}`, compoundId: one.compound_id }
        : refuse('rolls.unknown-scope', {}, 'scope')
    case 'entrance':
      return one
        ? { label: `${one.compound}${one.entrance}`, compoundId: one.compound_id }
        : refuse('rolls.unknown-scope', {}, 'scope')
  }
}

/** The compound's adopted clause on whether car spaces count in area, where there is one. */
export async function carSpaceClause(unit: Unit, electorate: Electorate, compoundId: string | null) {
  if (electorate !== 'owners' || compoundId === null) return null
  return reliedClause(unit, compoundId, 'car-space-area')
}

/** The rights of a scope as the registers have them now. `delegates`: whom somebody entered, for a roll of delegates. */
export async function gather(
  unit: Unit,
  wanted: { electorate: Electorate; scope: RollScope; rosterFrom: LawfulSource | null; delegates: readonly string[] },
): Promise<Gathered[]> {
  const homes = await homesWithin(unit, within(wanted.scope))
  const homeIds = homes.map(({ id }) => id)
  if (wanted.electorate === 'owners') {
    const owners = [...(await ownersOf(unit, homeIds)).values()].flat().map(ownerFacts)
    return gatherOwners(homes, owners, wanted.rosterFrom)
  }
  const rows =
    wanted.electorate === 'delegates'
      ? await unit.read(personsByIds(unit, wanted.delegates))
      : await unit.read(personsAtHomes(unit, homeIds))
  const order = new Map(wanted.delegates.map((id, at) => [id, at]))
  const people = rows
    .map((row) => residentFacts(row, dayOf(unit.now)))
    .toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
  return gatherResidents(wanted.electorate, homes, people)
}

/** The owners of one home as the register of titles has them now. */
export async function ownersNow(unit: Unit, homeId: string): Promise<OwnerFacts[]> {
  const facts = ((await ownersOf(unit, [homeId])).get(homeId) ?? []).map(ownerFacts)
  return facts.toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function ownerFacts({ id, homeId, owner, ownerName }: Title): OwnerFacts {
  const key =
    'personId' in owner
      ? `person:${owner.personId}`
      : 'organisationId' in owner
        ? `organisation:${owner.organisationId}`
        : `title:${id}`
  return {
    homeId,
    key,
    name: ownerName,
    personId: 'personId' in owner ? owner.personId : null,
    byNameOnly: 'name' in owner,
  }
}

function residentFacts(row: PersonRow, today: string): ResidentFacts {
  return {
    id: row.id,
    homeId: row.home_id,
    masked: maskName(row.name),
    name: row.name,
    age: row.birth_date === null ? null : ageOn(row.birth_date, today),
    here: row.stay === 'here' && row.left_on === null && !row.deceased,
  }
}
