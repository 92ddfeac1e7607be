import { sql } from 'kysely'
import { anyOf, statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { EndingRow, OrganisationRow, TitleRow } from './rows.ts'
import type { DB as Own } from './tables.gen.ts'

/** The views of rooms above that this room reads. */
interface PublicHome {
  neighbourhood_id: string
  id: string
  entrance_id: string
  compound: string
  entrance: string
  entrance_position: number
  floor: number
  room: string
  use: string
  address: string
}
interface PublicPerson {
  neighbourhood_id: string
  id: string
  home_id: string | null
  stay: string
  name: string
  deceased: boolean
  left_on: string | null
}
type DB = Own & { 'places.public_home': PublicHome; 'people.public_person': PublicPerson }

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

/** Makes sure that every home has its row in the book. */
export const openBooks = (unit: Unit, homeIds: readonly string[]) =>
  db
    .insertInto('titles.book')
    .values(homeIds.map((id) => ({ neighbourhood_id: unit.neighbourhoodId, id, version: 1 })))
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

/** Holds the homes' rows until the transaction ends: one change of titles at a time. */
export const lockBooks = (unit: Unit, homeIds: readonly string[]) =>
  db
    .selectFrom('titles.book')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(homeIds))
    .orderBy('id')
    .forUpdate()

/** The book's rows of homes that never had a title: what an undone import leaves. */
export const closeBooks = (unit: Unit, homeIds: readonly string[]) =>
  db
    .deleteFrom('titles.book as b')
    .where('b.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('b.id', '=', anyOf(homeIds))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('titles.title as t')
            .select('t.id')
            .where('t.neighbourhood_id', '=', unit.neighbourhoodId)
            .whereRef('t.home_id', '=', 'b.id'),
        ),
      ),
    )

const titles = (unit: Unit) =>
  db
    .selectFrom('titles.title as t')
    .leftJoin('titles.ending as e', (join) =>
      join.onRef('e.neighbourhood_id', '=', 't.neighbourhood_id').onRef('e.title_id', '=', 't.id'),
    )
    .leftJoin('titles.organisation as o', (join) =>
      join.onRef('o.neighbourhood_id', '=', 't.neighbourhood_id').onRef('o.id', '=', 't.organisation_id'),
    )
    .leftJoin('people.public_person as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 't.neighbourhood_id').onRef('p.id', '=', 't.person_id'),
    )
    .selectAll('t')
    .select([
      'e.on_day as ended_on',
      'e.why as ended_why',
      'e.reason as ended_reason',
      'e.by_name as ended_by',
      'e.at as ended_at',
      'o.name as organisation_name',
      'o.kind as organisation_kind',
      'p.name as person_name',
      'p.home_id as person_home_id',
      'p.stay as person_stay',
      'p.left_on as person_left_on',
      'p.deceased as person_deceased',
    ])
    .where('t.neighbourhood_id', '=', unit.neighbourhoodId)

/** Every title these homes ever had, newest first. */
export const titlesOfHomes = (unit: Unit, homeIds: readonly string[]) =>
  titles(unit).where('t.home_id', '=', anyOf(homeIds)).orderBy('t.created_at', 'desc').orderBy('t.id', 'desc')

export const titlesByIds = (unit: Unit, ids: readonly string[]) => titles(unit).where('t.id', '=', anyOf(ids))

export const titlesOfPerson = (unit: Unit, personId: string) =>
  titles(unit)
    .innerJoin('places.public_home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 't.neighbourhood_id').onRef('h.id', '=', 't.home_id'),
    )
    .select('h.address')
    .where('t.person_id', '=', personId)
    .orderBy('t.created_at', 'desc')
    .orderBy('t.id', 'desc')

/** Titles that hold, with their homes, in the order of addresses. */
export const titlesThatHold = (
  unit: Unit,
  filter: 'unverified' | 'absentee' | 'organisations' | 'all',
  page: { after: string | null; limit: number },
) => {
  const key = sql<string>`h.compound || ' ' || lpad(h.entrance_position::text, 6, '0') || ' ' || h.entrance || ' ' || lpad((h.floor + 100)::text, 4, '0') || ' ' || h.room || ' ' || t.id::text`
  let query = titles(unit)
    .innerJoin('places.public_home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 't.neighbourhood_id').onRef('h.id', '=', 't.home_id'),
    )
    .select(['h.address', 'h.use as home_use', key.as('key')])
    .where('e.id', 'is', null)
  if (filter === 'unverified') query = query.where('t.owner_name', 'is not', null)
  if (filter === 'organisations') query = query.where('t.organisation_id', 'is not', null)
  if (filter === 'absentee') {
    query = query
      .where('t.person_id', 'is not', null)
      .where(sql<boolean>`(p.stay <> 'here' or p.left_on is not null or p.deceased or p.home_id <> t.home_id)`)
  }
  if (page.after !== null) query = query.where(key, '>', page.after)
  return query.orderBy(key).limit(page.limit)
}

export const countTitles = (unit: Unit) =>
  db
    .selectFrom('titles.public_title as t')
    .leftJoin('people.public_person as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 't.neighbourhood_id').onRef('p.id', '=', 't.person_id'),
    )
    .select((eb) => [
      eb.fn.countAll<number>().as('titles'),
      eb.fn.count<number>('t.owner_name').as('unverified'),
      eb.fn.count<number>('t.organisation_id').as('organisations'),
      sql<number>`count(*) filter (where t.person_id is not null and (p.stay <> 'here' or p.left_on is not null or p.deceased or p.home_id <> t.home_id))`.as(
        'absentee',
      ),
    ])
    .where('t.neighbourhood_id', '=', unit.neighbourhoodId)

export const insertTitles = (rows: readonly TitleRow[]) => db.insertInto('titles.title').values([...rows])
export const insertEndings = (rows: readonly EndingRow[]) => db.insertInto('titles.ending').values([...rows])

export const deleteTitles = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('titles.title').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

/** Whether anything follows one of these titles. */
export const followersOf = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('titles.title')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('follows_id', '=', anyOf(ids))
    .limit(1)

const organisations = (unit: Unit) =>
  db.selectFrom('titles.organisation').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const listOrganisations = (unit: Unit) =>
  organisations(unit)
    .select((eb) =>
      eb
        .selectFrom('titles.public_title as t')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .where('t.neighbourhood_id', '=', unit.neighbourhoodId)
        .whereRef('t.organisation_id', '=', 'titles.organisation.id')
        .as('homes'),
    )
    .orderBy('name')
    .orderBy('id')

export const organisationById = (unit: Unit, id: string) => organisations(unit).where('id', '=', id)

export const organisationsByNames = (unit: Unit, names: readonly string[]) =>
  organisations(unit).where('name', '=', sql<string>`any(${[...names]}::text[])`)

export const organisationByCode = (unit: Unit, code: string) => organisations(unit).where('credit_code', '=', code)

export const insertOrganisations = (rows: readonly OrganisationRow[]) =>
  db.insertInto('titles.organisation').values([...rows])

export const changeOrganisation = (
  unit: Unit,
  id: string,
  version: number,
  change: { name: string; kind: string; credit_code: string | null; contact: string | null },
) =>
  db
    .updateTable('titles.organisation')
    .set({ ...change, version: version + 1 })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)
