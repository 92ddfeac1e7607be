import { type NewTitle, type Owner, saveTitles, settleOrganisations } from '#titles'
import type { Unit } from '#kit/server/unit.ts'
import type { HomeDraft, HomeOwner } from '../domain/home-book.ts'

/** A home to write owners for. */
export interface OwnedHome {
  readonly id: string
  readonly home: HomeDraft
}

/**
 * Records the owners a roster names; one owner holds the whole, several hold it jointly. A name stays a name (unverified)
 * until somebody links it. What stands in the register is never ended by a list.
 * @param personAt the person of a row, where it was taken
 * @returns ids of the titles made, and homes whose owners in the register are others
 */
export async function saveOwners(
  unit: Unit,
  homes: readonly OwnedHome[],
  personAt: (at: { sheet: string; row: number }) => string | null,
  source: string,
): Promise<{ made: string[]; contradicted: string[] }> {
  const organisations = await settle(unit, homes)
  const titles = homes.flatMap(({ id, home }): NewTitle[] => {
    const owners = home.owners.flatMap((owner) => ownerOf(owner, personAt, organisations) ?? [])
    return owners.map((owner) => ({
      id: unit.id(),
      homeId: id,
      owner,
      kind: home.owners[0]?.kind === 'public-housing' ? 'public' : 'owned',
      share: owners.length === 1 ? { num: 1, den: 1 } : null,
      since: null,
      evidence: 'roster',
      note: null,
    }))
  })
  if (titles.length === 0) return { made: [], contradicted: [] }
  const outcomes = await saveTitles(unit, titles, source)
  const having = (outcome: (typeof outcomes)[number]) => titles.filter((_, index) => outcomes[index] === outcome)
  return {
    made: having('created').map((title) => title.id),
    contradicted: having('contradicts').map((title) => title.homeId),
  }
}

const landlord = '公房管理单位'

async function settle(unit: Unit, homes: readonly OwnedHome[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map<string, 'company' | 'landlord'>()
  for (const owner of homes.flatMap(({ home }) => home.owners)) {
    if (owner.kind === 'organisation') wanted.set(owner.name, 'company')
    if (owner.kind === 'public-housing') wanted.set(landlord, 'landlord')
  }
  const names = [...wanted.keys()]
  const ids = await settleOrganisations(
    unit,
    [...wanted].map(([name, kind]) => ({ name, kind })),
  )
  return new Map(names.map((name, index) => [name, ids[index] ?? '']))
}

function ownerOf(
  owner: HomeOwner,
  personAt: (at: { sheet: string; row: number }) => string | null,
  organisations: ReadonlyMap<string, string>,
): Owner | null {
  if (owner.kind === 'name') return { name: owner.name }
  if (owner.kind === 'person') {
    const personId = personAt(owner.at)
    return personId === null ? null : { personId }
  }
  const organisationId = organisations.get(owner.kind === 'organisation' ? owner.name : landlord)
  return organisationId === undefined ? null : { organisationId }
}
