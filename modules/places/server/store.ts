import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { NewBuilding, NewCompound, NewEntrance, NewHome, NewSpot } from './rows.ts'
import type { DB } from './tables.gen.ts'

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

export const areaByCode = (code: string) => db.selectFrom('places.area').selectAll().where('code', '=', code)

export const neighbourhoods = () =>
  db
    .selectFrom('places.neighbourhood as n')
    .innerJoin('places.area as a', 'a.code', 'n.area_code')
    .select(['n.id', 'n.code', 'n.name', 'n.short_name', 'n.phone', 'a.name as subdistrict'])
    .orderBy('n.code')

export const neighbourhoodByCode = (code: string) => neighbourhoods().where('n.code', '=', code)

export const insertNeighbourhood = (row: {
  id: string
  code: string
  name: string
  short_name: string
  area_code: string
  phone: string | null
  created_at: Date
}) => db.insertInto('places.neighbourhood').values(row)

export const putArea = (row: { code: string; kind: string; name: string; parent_code: string | null }) =>
  db
    .insertInto('places.area')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name: row.name }))

const homeColumns = [
  'h.id',
  'h.entrance_id',
  'c.name as compound',
  'b.name as building',
  'e.name as entrance',
  'h.room',
  'h.floor',
  'h.building_area',
  'h.building_area_source',
  'h.exclusive_area',
  'h.exclusive_area_source',
  'h.use',
  'h.version',
  'c.address as compound_address',
] as const

const homesOf = (neighbourhoodId: string) =>
  db
    .selectFrom('places.home as h')
    .innerJoin('places.entrance as e', (join) =>
      join.onRef('e.neighbourhood_id', '=', 'h.neighbourhood_id').onRef('e.id', '=', 'h.entrance_id'),
    )
    .innerJoin('places.building as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('b.id', '=', 'e.building_id'),
    )
    .innerJoin('places.compound as c', (join) =>
      join.onRef('c.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('c.id', '=', 'e.compound_id'),
    )
    .select(homeColumns)
    .where('h.neighbourhood_id', '=', neighbourhoodId)

export const homeById = (unit: Unit, id: string) => homesOf(unit.neighbourhoodId).where('h.id', '=', id)

export const homesByIds = (unit: Unit, ids: readonly string[]) =>
  homesOf(unit.neighbourhoodId)
    .where((eb) => eb('h.id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('h.id')

export const homesBehind = (unit: Unit, entranceId: string) =>
  homesOf(unit.neighbourhoodId)
    .where('h.entrance_id', '=', entranceId)
    .orderBy('h.floor', 'desc')
    .orderBy('h.room')
    .orderBy('h.id')

/** The homes of a part, with what an address is made of; one statement for each kind of part, so that it stays prepared. */
export const homesWithinStatement = (
  unit: Unit,
  within: { entrance: string } | { building: string } | { compound: string } | { everybody: true },
) => {
  const homes = homesOf(unit.neighbourhoodId)
    .orderBy('c.name')
    .orderBy('e.position')
    .orderBy('h.floor')
    .orderBy('h.room')
    .orderBy('h.id')
  if ('entrance' in within) return homes.where('h.entrance_id', '=', within.entrance)
  if ('building' in within) return homes.where('e.building_id', '=', within.building)
  if ('compound' in within) return homes.where('e.compound_id', '=', within.compound)
  return homes
}

export const entrances = (unit: Unit) =>
  db
    .selectFrom('places.entrance as e')
    .innerJoin('places.building as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('b.id', '=', 'e.building_id'),
    )
    .innerJoin('places.compound as c', (join) =>
      join.onRef('c.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('c.id', '=', 'e.compound_id'),
    )
    .leftJoin('places.home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('h.entrance_id', '=', 'e.id'),
    )
    .select((eb) => [
      'e.id',
      'e.name',
      'e.building_id',
      'e.compound_id',
      'c.name as compound',
      'b.name as building',
      'b.floors',
      'e.lifts',
      eb.fn.count<number>('h.id').as('homes'),
    ])
    .where('e.neighbourhood_id', '=', unit.neighbourhoodId)
    .groupBy([
      'e.id',
      'e.name',
      'e.building_id',
      'e.compound_id',
      'c.name',
      'b.name',
      'b.floors',
      'e.lifts',
      'e.position',
    ])
    .orderBy('c.name')
    .orderBy('e.position')
    .orderBy('e.id')

export interface HomeChange {
  use: string
  building_area: number | null
  building_area_source: string | null
  exclusive_area: number | null
  exclusive_area_source: string | null
}
export const changeHome = (unit: Unit, id: string, version: number, change: Partial<HomeChange>) =>
  db
    .updateTable('places.home')
    .set({ ...change, version: version + 1, updated_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)

export const insertCompounds = (rows: readonly NewCompound[]) => db.insertInto('places.compound').values([...rows])
export const insertBuildings = (rows: readonly NewBuilding[]) => db.insertInto('places.building').values([...rows])
export const insertEntrances = (rows: readonly NewEntrance[]) => db.insertInto('places.entrance').values([...rows])
export const insertHomes = (rows: readonly NewHome[]) => db.insertInto('places.home').values([...rows])
export const insertSpots = (rows: readonly NewSpot[]) => db.insertInto('places.spot').values([...rows])

export const compounds = (unit: Unit) =>
  db
    .selectFrom('places.compound')
    .select(['id', 'name', 'address', 'kind'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('name')
    .orderBy('id')

export const buildings = (unit: Unit) =>
  db
    .selectFrom('places.building')
    .select(['id', 'compound_id', 'name', 'floors'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export const homeKeys = (unit: Unit) =>
  db
    .selectFrom('places.home')
    .select(['id', 'entrance_id', 'room', 'building_area', 'building_area_source', 'exclusive_area', 'use', 'version'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export const spots = (unit: Unit) =>
  db
    .selectFrom('places.spot as s')
    .innerJoin('places.compound as c', (join) =>
      join.onRef('c.neighbourhood_id', '=', 's.neighbourhood_id').onRef('c.id', '=', 's.compound_id'),
    )
    .select(['s.id', 's.name', 's.code', 's.entrance_id', 's.compound_id', 'c.name as compound'])
    .where('s.neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('s.id')

/** Those of the entrances behind which no home stands any more. */
export const emptyEntrances = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('places.entrance as e')
    .leftJoin('places.home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('h.entrance_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.building_id', 'e.compound_id'])
    .where('e.neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('e.id', '=', eb.fn.any(eb.val([...ids]))))
    .where('h.id', 'is', null)

export const entrancesOfHomes = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('places.home')
    .select('entrance_id')
    .distinct()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))

export const deleteHomeAt = (unit: Unit, id: string, version: number) =>
  db
    .deleteFrom('places.home')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)

export const deleteSpotsOf = (unit: Unit, entranceIds: readonly string[]) =>
  db
    .deleteFrom('places.spot')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('entrance_id', '=', eb.fn.any(eb.val([...entranceIds]))))

/** What stands below each level, so that only what is empty goes. */
const below = {
  entrance: ['home', 'entrance_id'],
  building: ['entrance', 'building_id'],
  compound: ['building', 'compound_id'],
} as const

export const deleteEmpty = (unit: Unit, level: keyof typeof below, ids: readonly string[]) => {
  const [table, column] = below[level]
  return db
    .deleteFrom(`places.${level}`)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where(
      sql<boolean>`not exists (select 1 from ${sql.table(`places.${table}`)} as b where b.neighbourhood_id = ${unit.neighbourhoodId} and b.${sql.ref(column)} = ${sql.ref(`places.${level}.id`)})`,
    )
}
