import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PapersStack, PapersStep } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type StackRow = Selectable<PapersStack>

export const stackById = (unit: Unit, id: string) =>
  db.selectFrom('papers.stack').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** Held against closing while something happens to one of its papers. */
export const shareStack = (unit: Unit, id: string) => stackById(unit, id).forShare()
export const holdStack = (unit: Unit, id: string) => stackById(unit, id).forUpdate()

/** Those that run first, then the latest, of these rolls or of all; with how many papers are where. */
export const allStacks = (unit: Unit, rollIds: readonly string[] | null) => {
  const found = db
    .selectFrom('papers.stack as s')
    .select((eb) => [
      's.id',
      's.title',
      's.closes_at',
      's.closed_at',
      eb
        .selectFrom('papers.paper as p')
        .whereRef('p.neighbourhood_id', '=', 's.neighbourhood_id')
        .whereRef('p.stack_id', '=', 's.id')
        .select((of) => of.fn.countAll<string>().as('count'))
        .as('printed'),
      eb
        .selectFrom('papers.paper as p')
        .whereRef('p.neighbourhood_id', '=', 's.neighbourhood_id')
        .whereRef('p.stack_id', '=', 's.id')
        .where('p.state', '!=', 'printed')
        .select((of) => of.fn.countAll<string>().as('count'))
        .as('issued'),
      eb
        .selectFrom('papers.paper as p')
        .whereRef('p.neighbourhood_id', '=', 's.neighbourhood_id')
        .whereRef('p.stack_id', '=', 's.id')
        .where('p.state', 'in', ['returned', 'differing', 'read'])
        .select((of) => of.fn.countAll<string>().as('count'))
        .as('back'),
    ])
    .where('s.neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy((eb) => eb('s.closed_at', 'is not', null))
    .orderBy('s.opened_at', 'desc')
    .orderBy('s.id')
    .limit(100)
  return rollIds === null ? found : found.where('s.roll_id', '=', anyOf(rollIds))
}

export const lastNumber = (unit: Unit) =>
  db
    .selectFrom('papers.stack')
    .select('number')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('number', 'desc')
    .limit(1)

export const stackByNumber = (unit: Unit, number: number) =>
  db
    .selectFrom('papers.stack')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('number', '=', number)

export const insertStack = (row: Insertable<PapersStack>) => db.insertInto('papers.stack').values(row)

export const changeStack = (unit: Unit, id: string, change: Updateable<PapersStack>) =>
  db.updateTable('papers.stack').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const insertStep = (row: Insertable<PapersStep>) => db.insertInto('papers.step').values(row)

/** What happened last, with the serial of the paper it happened to. */
export const stepsOf = (unit: Unit, stackId: string, limit: number) =>
  db
    .selectFrom('papers.step as s')
    .leftJoin('papers.paper as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 's.neighbourhood_id').onRef('p.id', '=', 's.paper_id'),
    )
    .select(['s.id', 's.kind', 's.words', 's.by_name', 's.at', 'p.serial'])
    .where('s.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('s.stack_id', '=', stackId)
    .orderBy('s.at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit)
