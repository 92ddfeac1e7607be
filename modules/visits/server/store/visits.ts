import { type Insertable, type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { VisitsLook, VisitsMet, VisitsNote, VisitsTakenBack, VisitsVisit } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type VisitRow = Selectable<VisitsVisit>
export type NoteRow = Selectable<VisitsNote>

const visits = (unit: Unit) =>
  db.selectFrom('visits.visit').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)
const notes = (unit: Unit) =>
  db.selectFrom('visits.note').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const visitsByIds = (unit: Unit, ids: readonly string[]) => visits(unit).where('id', '=', anyOf(ids))

export const visitsOfHome = (unit: Unit, homeId: string, limit: number) =>
  visits(unit).where('home_id', '=', homeId).orderBy('at', 'desc').orderBy('id', 'desc').limit(limit)

export const visitIdsOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('visits.met')
    .select('visit_id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('visit_id', 'desc')
    .limit(1_000)

export const insertVisit = (row: Insertable<VisitsVisit>) => db.insertInto('visits.visit').values(row)
export const insertMet = (rows: readonly Insertable<VisitsMet>[]) => db.insertInto('visits.met').values([...rows])
export const insertNotes = (rows: readonly Insertable<VisitsNote>[]) => db.insertInto('visits.note').values([...rows])

export const takenBackAmong = (unit: Unit, visitIds: readonly string[]) =>
  db
    .selectFrom('visits.taken_back')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('visit_id', '=', anyOf(visitIds))

/** Taken back twice is taken back once. */
export const insertTakenBack = (row: Insertable<VisitsTakenBack>) =>
  db
    .insertInto('visits.taken_back')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'visit_id']).doNothing())

/** Not taken back: what counts. */
const counts = (neighbourhood: string, visit: string) => sql<boolean>`not exists (
  select from visits.taken_back t
  where t.neighbourhood_id = ${sql.ref(neighbourhood)} and t.visit_id = ${sql.ref(visit)})`
const standing = counts('visits.visit.neighbourhood_id', 'visits.visit.id')

const kinds = (unit: Unit) =>
  db
    .selectFrom('visits.visit')
    .select((eb) => ['home_id', 'way', 'outcome', eb.fn.max('at').as('at')])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where(standing)
    .groupBy(['home_id', 'way', 'outcome'])

/** The latest contact of each way and outcome, by home: all that rules look at, in few rows. */
export const latestContacts = (unit: Unit, homeIds: readonly string[] | null) =>
  homeIds === null ? kinds(unit) : kinds(unit).where('home_id', '=', anyOf(homeIds))

const vain = (unit: Unit, since: Date) =>
  db
    .selectFrom('visits.visit')
    .select(['home_id', 'way', 'outcome', 'at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('at', '>=', since)
    .where('outcome', '=', 'not-home')
    .where('way', '=', 'visit')
    .where(standing)

/** Times at a door in vain, each of them. */
export const triesSince = (unit: Unit, since: Date, homeIds: readonly string[] | null) =>
  homeIds === null ? vain(unit, since) : vain(unit, since).where('home_id', '=', anyOf(homeIds))

/** How many homes were visited or called since. */
export const countHomesSince = (unit: Unit, since: Date) =>
  db
    .selectFrom('visits.visit')
    .select((eb) => eb.fn.count<string>('home_id').distinct().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('at', '>=', since)
    .where(standing)

export const notesOfVisits = (unit: Unit, visitIds: readonly string[]) =>
  notes(unit).where('visit_id', '=', anyOf(visitIds)).orderBy('id')

/** The last ones of each home, the latest first. */
export const lastNotes = (unit: Unit, homeIds: readonly string[], each: number) =>
  db
    .selectFrom((eb) =>
      eb
        .selectFrom('visits.note')
        .selectAll()
        .select((inner) =>
          inner.fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('home_id').orderBy('at', 'desc').orderBy('id', 'desc'))
            .as('place'),
        )
        .where('neighbourhood_id', '=', unit.neighbourhoodId)
        .where('home_id', '=', anyOf(homeIds))
        .where(counts('visits.note.neighbourhood_id', 'visits.note.visit_id'))
        .as('n'),
    )
    .selectAll('n')
    .where('n.place', '<=', each)
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')

export const noteById = (unit: Unit, id: string) => notes(unit).where('id', '=', id)

export const insertLook = (row: Insertable<VisitsLook>) => db.insertInto('visits.look').values(row)

/** Looks at notes of visits that met this person. */
export const looksAtPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('visits.look as l')
    .innerJoin('visits.met as m', (join) =>
      join.onRef('m.neighbourhood_id', '=', 'l.neighbourhood_id').onRef('m.visit_id', '=', 'l.visit_id'),
    )
    .select(['l.id', 'l.kind', 'l.by_name', 'l.reason', 'l.at'])
    .where('l.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('m.person_id', '=', personId)
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(1_000)

/** Homes whose only person met was this one; what was noted there is theirs alone. */
export const notesOnlyOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('visits.met as m')
    .select('m.visit_id')
    .where('m.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('m.person_id', '=', personId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('visits.met as other')
            .select('other.person_id')
            .where('other.neighbourhood_id', '=', unit.neighbourhoodId)
            .whereRef('other.visit_id', '=', 'm.visit_id')
            .where('other.person_id', '!=', sql<string>`${personId}::uuid`),
        ),
      ),
    )

export const deleteNotesOfVisits = (unit: Unit, visitIds: readonly string[]) =>
  db
    .deleteFrom('visits.note')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('visit_id', '=', anyOf(visitIds))

export const forgetMet = (unit: Unit, personId: string) =>
  db.deleteFrom('visits.met').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)
