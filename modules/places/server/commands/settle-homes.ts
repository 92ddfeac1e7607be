import { randomBytes } from 'node:crypto'
import type { Unit } from '#kit/server/unit.ts'
import type { areaSources } from '../../contract.ts'
import {
  buildings,
  changeHome,
  compounds,
  entrances,
  homeKeys,
  insertBuildings,
  insertCompounds,
  insertEntrances,
  insertHomes,
  insertSpots,
} from '../store.ts'

/** A home as a list names it. `building` defaults to the entrance: one door, one building. Areas in 0.01 m². */
export interface WantedHome {
  compound: { name: string; address: string; kind?: string; builtYear?: number }
  building?: string
  entrance: string
  lifts?: number
  room: string
  floor: number
  buildingArea: number | null
  exclusiveArea?: number | null
  /** What the exclusive area rests on; a list, unless said otherwise. */
  exclusiveAreaSource?: (typeof areaSources)[number]
  use: 'lived-in' | 'let' | 'vacant' | 'unknown'
}

/** What a list filled in of a home that stood already. */
export type FilledField = 'buildingArea' | 'exclusiveArea' | 'use'

export interface SettledHome {
  id: string
  created: boolean
  /** What was filled in of a home that stood already, and the version that made. */
  filled: { fields: readonly FilledField[]; version: number } | null
}

/** A short code for a wall: no letters that are mistaken for one another. */
function wallCode({ parts }: Unit): string {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz'
  return [...(parts.random?.(7) ?? randomBytes(7))].map((byte) => letters[byte % letters.length]).join('')
}

/**
 * Makes sure that every wanted home stands in the register, with the compound, building and entrance above it, and
 * gives their ids in the same order. Of what stands already only empty areas and unknown uses are filled. Each new entrance gets the code for its wall.
 */
export async function settleHomes(unit: Unit, wanted: readonly WantedHome[]): Promise<SettledHome[]> {
  const tenant = { neighbourhood_id: unit.neighbourhoodId, created_at: unit.now }
  const compoundIds = new Map((await unit.read(compounds(unit))).map((row) => [row.address, row.id]))
  const buildingIds = new Map(
    (await unit.read(buildings(unit))).map((row) => [`${row.compound_id}/${row.name}`, row.id]),
  )
  const entranceIds = new Map(
    (await unit.read(entrances(unit))).map((row) => [`${row.compound_id}/${row.name}`, row.id]),
  )
  const homes = await unit.read(homeKeys(unit))
  const homeIds = new Map(homes.map((row) => [`${row.entrance_id}/${row.room}`, row.id]))
  const standing = new Map(homes.map((row) => [row.id, row]))

  const floors = new Map<string, number>()
  for (const home of wanted) {
    const key = `${home.compound.address}/${home.building ?? home.entrance}`
    floors.set(key, Math.max(floors.get(key) ?? 1, home.floor))
  }
  const rows = { compounds: [], buildings: [], entrances: [], homes: [], spots: [] } as {
    compounds: Parameters<typeof insertCompounds>[0][number][]
    buildings: Parameters<typeof insertBuildings>[0][number][]
    entrances: Parameters<typeof insertEntrances>[0][number][]
    homes: Parameters<typeof insertHomes>[0][number][]
    spots: Parameters<typeof insertSpots>[0][number][]
  }
  const settled = wanted.map((home): SettledHome => {
    let compoundId = compoundIds.get(home.compound.address)
    if (compoundId === undefined) {
      compoundId = unit.id()
      compoundIds.set(home.compound.address, compoundId)
      const { name, address, kind = 'unknown', builtYear = null } = home.compound
      rows.compounds.push({ ...tenant, id: compoundId, name, address, kind, built_year: builtYear })
    }
    const buildingName = home.building ?? home.entrance
    let buildingId = buildingIds.get(`${compoundId}/${buildingName}`)
    if (buildingId === undefined) {
      buildingId = unit.id()
      buildingIds.set(`${compoundId}/${buildingName}`, buildingId)
      const top = floors.get(`${home.compound.address}/${buildingName}`) ?? 1
      rows.buildings.push({
        ...tenant,
        id: buildingId,
        compound_id: compoundId,
        name: buildingName,
        floors: top,
        position: numberIn(buildingName),
      })
    }
    let entranceId = entranceIds.get(`${compoundId}/${home.entrance}`)
    if (entranceId === undefined) {
      entranceId = unit.id()
      entranceIds.set(`${compoundId}/${home.entrance}`, entranceId)
      rows.entrances.push({
        ...tenant,
        id: entranceId,
        building_id: buildingId,
        compound_id: compoundId,
        name: home.entrance,
        position: numberIn(home.entrance),
        lifts: home.lifts ?? 0,
      })
      rows.spots.push({
        ...tenant,
        id: unit.id(),
        compound_id: compoundId,
        entrance_id: entranceId,
        name: `${home.entrance}楼道`,
        code: wallCode(unit),
      })
    }
    const known = homeIds.get(`${entranceId}/${home.room}`)
    if (known !== undefined) {
      const stands = standing.get(known)
      return { id: known, created: false, filled: stands ? fill(unit, stands, home) : null }
    }
    const id = unit.id()
    homeIds.set(`${entranceId}/${home.room}`, id)
    rows.homes.push({
      ...tenant,
      id,
      entrance_id: entranceId,
      room: home.room,
      floor: home.floor,
      building_area: home.buildingArea,
      building_area_source: home.buildingArea === null ? null : 'roster',
      exclusive_area: home.exclusiveArea ?? null,
      exclusive_area_source: home.exclusiveArea ? (home.exclusiveAreaSource ?? 'roster') : null,
      use: home.use,
      updated_at: unit.now,
    })
    return { id, created: true, filled: null }
  })
  for (const part of inParts(rows.compounds)) unit.write(insertCompounds(part))
  for (const part of inParts(rows.buildings)) unit.write(insertBuildings(part))
  for (const part of inParts(rows.entrances)) unit.write(insertEntrances(part))
  for (const part of inParts(rows.homes)) unit.write(insertHomes(part))
  for (const part of inParts(rows.spots)) unit.write(insertSpots(part))
  return settled
}

/** Puts in what the register does not know yet; what it knows, from a better source perhaps, stays. */
function fill(
  unit: Unit,
  stands: { id: string; building_area: number | null; exclusive_area: number | null; use: string; version: number },
  home: WantedHome,
): SettledHome['filled'] {
  const change = {
    ...(stands.building_area === null && home.buildingArea !== null
      ? { building_area: home.buildingArea, building_area_source: 'roster' }
      : {}),
    ...(stands.exclusive_area === null && home.exclusiveArea
      ? { exclusive_area: home.exclusiveArea, exclusive_area_source: home.exclusiveAreaSource ?? 'roster' }
      : {}),
    ...(stands.use === 'unknown' && home.use !== 'unknown' ? { use: home.use } : {}),
  }
  const fields = Object.keys(change).flatMap((column) => filledColumns[column] ?? [])
  if (fields.length === 0) return null
  unit.writeOne(changeHome(unit, stands.id, stands.version, change))
  return { fields, version: stands.version + 1 }
}

const filledColumns: Readonly<Record<string, FilledField>> = {
  building_area: 'buildingArea',
  exclusive_area: 'exclusiveArea',
  use: 'use',
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0)
}

/** Rows of one insert: PostgreSQL takes at most 65,535 parameters in a statement. */
function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += 1_000) parts.push(rows.slice(start, start + 1_000))
  return parts
}
