import type { Unit } from '#kit/server/unit.ts'
import type { BodyRow, PictureRow, RedDefinitionRow, TermRow } from '../rows.ts'
import { anyOf, db } from './base.ts'

export const bodies = (unit: Unit) =>
  db
    .selectFrom('bodies.body')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('name')
    .orderBy('id')

export const bodyById = (unit: Unit, id: string) => bodies(unit).where('id', '=', id)

export const bodiesByIds = (unit: Unit, ids: readonly string[]) => bodies(unit).where('id', '=', anyOf(ids))

/** Which compounds each body is there for, with their names. */
export const reaches = (unit: Unit, bodyIds: readonly string[] | null) => {
  const all = db
    .selectFrom('bodies.body_compound as bc')
    .innerJoin('places.public_compound as c', (join) =>
      join.onRef('c.neighbourhood_id', '=', 'bc.neighbourhood_id').onRef('c.id', '=', 'bc.compound_id'),
    )
    .select(['bc.body_id', 'bc.compound_id', 'c.name'])
    .where('bc.neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('c.name')
    .orderBy('bc.compound_id')
  return bodyIds === null ? all : all.where('bc.body_id', '=', anyOf(bodyIds))
}

export const compounds = (unit: Unit) =>
  db
    .selectFrom('places.public_compound')
    .select(['id', 'name', 'address'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('name')
    .orderBy('id')

export const compoundById = (unit: Unit, id: string) => compounds(unit).where('id', '=', id)

export const insertBodies = (rows: readonly BodyRow[]) => db.insertInto('bodies.body').values([...rows])

export const insertReaches = (rows: readonly { neighbourhood_id: string; body_id: string; compound_id: string }[]) =>
  db.insertInto('bodies.body_compound').values([...rows])

export const dropReaches = (unit: Unit, bodyId: string) =>
  db
    .deleteFrom('bodies.body_compound')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('body_id', '=', bodyId)

export const changeBody = (unit: Unit, id: string, version: number, change: Partial<BodyRow>) =>
  db
    .updateTable('bodies.body')
    .set({ ...change, version: version + 1 })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)

export const terms = (unit: Unit, bodyIds: readonly string[] | null) => {
  const all = db
    .selectFrom('bodies.term')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('number', 'desc')
  return bodyIds === null ? all : all.where('body_id', '=', anyOf(bodyIds))
}

export const termById = (unit: Unit, id: string) =>
  db.selectFrom('bodies.term').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const insertTerms = (rows: readonly TermRow[]) => db.insertInto('bodies.term').values([...rows])

export const changeTerm = (unit: Unit, id: string, version: number, change: Partial<TermRow>) =>
  db
    .updateTable('bodies.term')
    .set({ ...change, version: version + 1 })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)

export const picture = (unit: Unit) =>
  db.selectFrom('bodies.picture').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const insertPicture = (row: PictureRow) => db.insertInto('bodies.picture').values(row)

export const changePicture = (unit: Unit, version: number, change: Partial<PictureRow>) =>
  db
    .updateTable('bodies.picture')
    .set({ ...change, version: version + 1 })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('version', '=', version)

export const redDefinitions = (unit: Unit) =>
  db
    .selectFrom('bodies.red_definition')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('since', 'desc')

export const insertRedDefinition = (row: RedDefinitionRow) => db.insertInto('bodies.red_definition').values(row)

export const shares = (unit: Unit, bodyIds: readonly string[] | null) => {
  const all = db.selectFrom('bodies.party_share').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)
  return bodyIds === null ? all : all.where('id', '=', anyOf(bodyIds))
}

export const putShares = (
  rows: readonly { neighbourhood_id: string; id: string; seated: number; declared: number; party: number; at: Date }[],
) =>
  db
    .insertInto('bodies.party_share')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'id']).doUpdateSet((eb) => ({
        seated: eb.ref('excluded.seated'),
        declared: eb.ref('excluded.declared'),
        party: eb.ref('excluded.party'),
        at: eb.ref('excluded.at'),
      })),
    )
