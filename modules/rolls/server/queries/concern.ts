import { compoundsServed } from '#bodies'
import { listEntrances } from '#places'
import { standingsIn } from '#kit/contract/actor.ts'
import type { Role } from '#kit/contract/actor.ts'
import type { Unit } from '#kit/server/unit.ts'
import { placesOfResident, rollsConcerning, rollsOfOwners } from '../store.ts'

/**
 * Whose affair a decision is. What owners decide is theirs (Civil Code art. 278) and of those who live where it is decided;
 * what residents decide is the neighbourhood's (Organic Law). An owners’ committee carries through what its own owners decide
 * (art. 277; 上海市住宅物业管理规定, art. 20), and nothing of another compound or of residents.
 */
const everywhere: readonly Role[] = ['worker', 'chair', 'subdistrict', 'district', 'operator']
const carrying: readonly Role[] = ['worker', 'chair', 'operator']

const rolesHere = (unit: Unit): Role[] =>
  unit.actor === null ? ['operator'] : standingsIn(unit.actor, unit.ground).map(({ role }) => role)

/** The rolls whose decisions the asker may read about; null for all, and where the house itself asks. */
export async function rollsToRead(unit: Unit): Promise<string[] | null> {
  return idsOf(await toRead(unit))
}

/** Whether the asker may read about what is decided by this roll. */
export async function mayRead(unit: Unit, rollId: string): Promise<boolean> {
  return (await toRead(unit, rollId))?.length !== 0
}

/** The rolls whose decisions the asker may carry through; null for all, and where the house itself asks. */
export async function rollsToRun(unit: Unit): Promise<string[] | null> {
  return idsOf(await toRun(unit))
}

/** Whether the asker may carry through what is decided by this roll. */
export async function mayRun(unit: Unit, rollId: string): Promise<boolean> {
  return (await toRun(unit, rollId))?.length !== 0
}

const idsOf = (rows: readonly { id: string }[] | null) => rows && rows.map(({ id }) => id)

async function toRead(unit: Unit, rollId?: string) {
  if (rolesHere(unit).some((role) => everywhere.includes(role))) return null
  const { places, personId } = await around(unit)
  return unit.read(rollsConcerning(unit, places, personId, rollId))
}

async function toRun(unit: Unit, rollId?: string) {
  const held = rolesHere(unit)
  if (held.some((role) => carrying.includes(role))) return null
  const served = held.includes('owners') ? await compoundsServed(unit, 'owners-committee') : []
  if (served.length === 0) return []
  const entrances = await listEntrances(unit)
  const places = within(entrances, served)
  // Of owners of the whole neighbourhood only where these are all of its compounds.
  const all = entrances.every(({ compoundId }) => served.includes(compoundId))
  return unit.read(rollsOfOwners(unit, all ? [...places, unit.neighbourhoodId] : places, rollId))
}

/** The places somebody belongs to: by home, by title, or by the compounds their body is there for. */
async function around(unit: Unit): Promise<{ places: string[]; personId: string | null }> {
  const standings = unit.actor === null ? [] : standingsIn(unit.actor, unit.ground)
  const homes = standings.filter(({ role }) => role === 'resident')
  const served = [
    ...(standings.some(({ role }) => role === 'owners') ? await compoundsServed(unit, 'owners-committee') : []),
    ...(standings.some(({ role }) => role === 'property') ? await compoundsServed(unit, 'property-manager') : []),
  ]
  const personId = homes.find((one) => one.personId)?.personId ?? null
  const homeIds = homes.flatMap((one) => one.homeIds ?? [])
  const own = homes.length === 0 ? [] : await unit.read(placesOfResident(unit, personId, homeIds))
  const bodies = served.length === 0 ? [] : within(await listEntrances(unit), served)
  const places = [...own.flatMap((row) => [row.entrance_id, row.building_id, row.compound_id]), ...bodies]
  return { places: places.length === 0 ? [] : [...places, unit.neighbourhoodId], personId }
}

/** Everything that lies in these compounds. */
const within = (entrances: Awaited<ReturnType<typeof listEntrances>>, compoundIds: readonly string[]): string[] => [
  ...new Set(
    entrances.flatMap(({ id, buildingId, compoundId }) =>
      compoundIds.includes(compoundId) ? [id, buildingId, compoundId] : [],
    ),
  ),
]
