import type { Unit } from '#kit/server/unit.ts'
import type { ChangeRow, DoubtRow, RevealRow } from '../rows.ts'
import { anyOf, db } from './db.ts'

export const insertChanges = (rows: readonly ChangeRow[]) => db.insertInto('people.change').values([...rows])

export const changesOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('people.change')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)

export const insertReveals = (rows: readonly RevealRow[]) => db.insertInto('people.reveal').values([...rows])

export const revealsOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('people.reveal')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)

export const revealsAtHome = (unit: Unit, homeId: string, since: Date) =>
  db
    .selectFrom('people.reveal')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('home_id', '=', homeId)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)

/** A doubt is written down once, however often the same file is read. */
export const insertDoubts = (rows: readonly DoubtRow[]) =>
  db
    .insertInto('people.doubt')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'subject_id', 'field', 'kind']).doNothing())

const openDoubts = (unit: Unit) =>
  db
    .selectFrom('people.doubt')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('settled_at', 'is', null)

export const openDoubtsOf = (unit: Unit, subjectIds: readonly string[]) =>
  openDoubts(unit).where('subject_id', '=', anyOf(subjectIds)).orderBy('id')

export const doubtById = (unit: Unit, id: string) => openDoubts(unit).where('id', '=', id)

export const settleDoubt = (unit: Unit, id: string, by: string | null, how: string) =>
  db
    .updateTable('people.doubt')
    .set({ settled_at: unit.now, settled_by: by, settled_how: how })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)

/** A field was corrected: what was doubtful about it is settled. */
export const settleDoubtsAbout = (unit: Unit, personId: string, fields: readonly string[], how: string) =>
  db
    .updateTable('people.doubt')
    .set({ settled_at: unit.now, settled_by: unit.actor?.name ?? null, settled_how: how })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .where('settled_at', 'is', null)
    .where('field', 'in', [...fields])

export const deleteOpenDoubts = (unit: Unit, ids: readonly string[]) =>
  db
    .deleteFrom('people.doubt')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .where('settled_at', 'is', null)

export const deleteDoubtsOf = (unit: Unit, subjectIds: readonly string[]) =>
  db
    .deleteFrom('people.doubt')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('subject_id', '=', anyOf(subjectIds))

export const insertRequest = (row: {
  neighbourhood_id: string
  id: string
  person_id: string
  text_sealed: string
  asked_by: string | null
  asked_at: Date
  state: 'open'
}) => db.insertInto('people.request').values(row)

export const requestsOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('people.request')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)

export const requestById = (unit: Unit, id: string) =>
  db.selectFrom('people.request').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const openRequests = (unit: Unit) =>
  db
    .selectFrom('people.request as r')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 'r.neighbourhood_id').onRef('p.id', '=', 'r.person_id'),
    )
    .select(['r.id', 'r.person_id', 'r.text_sealed', 'r.asked_at', 'p.name', 'p.home_id'])
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('r.state', '=', 'open')
    .orderBy('r.asked_at')
    .orderBy('r.id')
    .limit(200)

export const answerRequest = (unit: Unit, id: string, state: 'done' | 'declined', answer: string) =>
  db
    .updateTable('people.request')
    .set({ state, answer, answered_by: unit.actor?.name ?? null, answered_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'open')
