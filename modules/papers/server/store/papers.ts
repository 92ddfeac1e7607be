import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { State } from '../../domain/paper.ts'
import type { PapersPaper } from '../tables.gen.ts'
import { db } from './base.ts'

export type PaperRow = Selectable<PapersPaper>

const papers = (unit: Unit) =>
  db.selectFrom('papers.paper').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const paperById = (unit: Unit, id: string) => papers(unit).where('id', '=', id)
export const holdPaper = (unit: Unit, stackId: string, id: string) =>
  paperById(unit, id).where('stack_id', '=', stackId).forUpdate()

export const holdNumber = (unit: Unit, stackId: string, number: number) =>
  papers(unit).where('stack_id', '=', stackId).where('number', '=', number).forUpdate()

/** What adding up needs of all papers of a stack, in the order of the roll. */
export const allOf = (unit: Unit, stackId: string) =>
  db
    .selectFrom('papers.paper')
    .select(['id', 'serial', 'label', 'state', 'issued_at', 'replaced_by', 'accepted_reason'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('stack_id', '=', stackId)
    .orderBy('position')
    .orderBy('number')

/** A page in the order of the roll, after a place in it. */
export const pageOf = (
  unit: Unit,
  stackId: string,
  { state, after, limit }: { state: State | null; after: number; limit: number },
) =>
  papers(unit)
    .where('stack_id', '=', stackId)
    .where(sql<boolean>`(${state}::text is null or state = ${state})`)
    .where(sql<boolean>`row(position, number) > row(${Math.floor(after / 100_000)}::int, ${after % 100_000}::int)`)
    .orderBy('position')
    .orderBy('number')
    .limit(limit)

/** Those that still count for something, for the printer. */
export const livingOf = (unit: Unit, stackId: string) =>
  db
    .selectFrom('papers.paper')
    .select(['id', 'serial', 'label', 'state'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('stack_id', '=', stackId)
    .where('replaced_by', 'is', null)
    .where('state', 'not in', ['void', 'lost'])
    .orderBy('position')
    .orderBy('number')

export const lastNumberOf = (unit: Unit, stackId: string) =>
  db
    .selectFrom('papers.paper')
    .select('number')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('stack_id', '=', stackId)
    .orderBy('number', 'desc')
    .limit(1)

export const insertPapers = (rows: readonly Insertable<PapersPaper>[]) =>
  db.insertInto('papers.paper').values([...rows])

export const changePaper = (unit: Unit, id: string, change: Updateable<PapersPaper>) =>
  db.updateTable('papers.paper').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const papersBySerial = (unit: Unit, stackId: string, serials: readonly string[]) =>
  db
    .selectFrom('papers.paper')
    .select(['id', 'serial', 'right_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('stack_id', '=', stackId)
    .where('serial', '=', sql<string>`any(${[...serials]}::text[])`)
    // One that was read as void may count after an earlier recount.
    .where('state', 'in', ['read', 'void'])

/** Those that two people found void from their scan. */
export const allVoidRead = (unit: Unit, stackId: string) =>
  db
    .selectFrom('papers.paper as p')
    .select(['p.id', 'p.serial', 'p.right_id', 'p.void_reason'])
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.stack_id', '=', stackId)
    .where('p.state', '=', 'void')
    .where(
      sql<boolean>`exists (select from papers.reading r where r.neighbourhood_id = p.neighbourhood_id and r.paper_id = p.id)`,
    )
