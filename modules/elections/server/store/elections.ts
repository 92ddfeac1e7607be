import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { ElectionsBox, ElectionsCandidate, ElectionsElection, ElectionsSheet } from '../tables.gen.ts'
import { db } from './base.ts'

export type ElectionRow = Selectable<ElectionsElection>
export type CandidateRow = Selectable<ElectionsCandidate>
export type BoxRow = Selectable<ElectionsBox>
export type SheetRow = Selectable<ElectionsSheet>

const elections = (unit: Unit) =>
  db.selectFrom('elections.election').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const allElections = (unit: Unit) => elections(unit).orderBy('created_at', 'desc').orderBy('id').limit(300)
export const electionById = (unit: Unit, id: string) => elections(unit).where('id', '=', id)
/** Held until the transaction ends: numbers of counterfoils and the close never pass one another. */
export const holdElection = (unit: Unit, id: string) => electionById(unit, id).forUpdate()
export const runOffsOf = (unit: Unit, parentId: string) =>
  elections(unit).where('parent_id', '=', parentId).orderBy('id').limit(1)

export const insertElection = (row: Insertable<ElectionsElection>) => db.insertInto('elections.election').values(row)
/** Only while it is in the state it was read in. */
export const changeElection = (unit: Unit, id: string, state: string, change: Updateable<ElectionsElection>) =>
  db
    .updateTable('elections.election')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', state)

export const candidatesOf = (unit: Unit, electionId: string) =>
  db
    .selectFrom('elections.candidate')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('election_id', '=', electionId)
    .orderBy('position')
    .orderBy('id')
export const insertCandidates = (rows: readonly Insertable<ElectionsCandidate>[]) =>
  db.insertInto('elections.candidate').values([...rows])
export const changeCandidate = (unit: Unit, id: string, change: Updateable<ElectionsCandidate>) =>
  db
    .updateTable('elections.candidate')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const boxesOf = (unit: Unit, electionId: string) =>
  db
    .selectFrom('elections.box')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('election_id', '=', electionId)
    .orderBy('sealed_at')
    .orderBy('id')
export const insertBox = (row: Insertable<ElectionsBox>) => db.insertInto('elections.box').values(row)
/** A box is opened once. */
export const openOnce = (unit: Unit, id: string, change: Updateable<ElectionsBox>) =>
  db
    .updateTable('elections.box')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('opened_at', 'is', null)

export const sheetsOf = (unit: Unit, electionId: string) =>
  db
    .selectFrom('elections.sheet')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('election_id', '=', electionId)
    .orderBy('at')
    .orderBy('id')
export const insertSheet = (row: Insertable<ElectionsSheet>) => db.insertInto('elections.sheet').values(row)

/** Where a person stands as a candidate, for the person. */
export const candidaciesOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('elections.candidate as c')
    .innerJoin('elections.election as e', (join) =>
      join.onRef('e.neighbourhood_id', '=', 'c.neighbourhood_id').onRef('e.id', '=', 'c.election_id'),
    )
    .select(['e.title', 'c.withdrawn_why', 'c.name'])
    .where('c.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('c.person_id', '=', personId)
    .orderBy('e.created_at')
    .orderBy('c.id')
