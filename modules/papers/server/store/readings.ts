import { type Insertable, type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PapersReading } from '../tables.gen.ts'
import { db } from './base.ts'

export type ReadingRow = Selectable<PapersReading>

export const readingsOf = (unit: Unit, paperId: string) =>
  db
    .selectFrom('papers.reading')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('paper_id', '=', paperId)
    .orderBy('at')
    .orderBy('by_id')

export const insertReading = (row: Insertable<PapersReading>) => db.insertInto('papers.reading').values(row)

/** What was read goes; who read stays. */
export const forgetReads = (unit: Unit, paperId: string) =>
  db
    .updateTable('papers.reading')
    .set({ read_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('paper_id', '=', paperId)

/** Readings of a scan that was of another paper. */
export const deleteReadings = (unit: Unit, paperId: string) =>
  db.deleteFrom('papers.reading').where('neighbourhood_id', '=', unit.neighbourhoodId).where('paper_id', '=', paperId)

/** Papers that wait for this person: in the first look, or, where two differ, in the third. */
const waiting = (unit: Unit, stackId: string, state: 'returned' | 'differing', by: string) =>
  db
    .selectFrom('papers.paper as p')
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.stack_id', '=', stackId)
    .where('p.state', '=', state)
    .where(
      sql<boolean>`not exists (select from papers.reading r where r.neighbourhood_id = p.neighbourhood_id
        and r.paper_id = p.id and r.by_id = ${by}::uuid)`,
    )

export const countWaiting = (unit: Unit, stackId: string, state: 'returned' | 'differing', by: string) =>
  waiting(unit, stackId, state, by).select((eb) => eb.fn.countAll<string>().as('count'))

/** Those that one has read already go first, so that pairs are finished. */
export const nextWaiting = (unit: Unit, stackId: string, state: 'returned' | 'differing', by: string) =>
  waiting(unit, stackId, state, by)
    .select(['p.id', 'p.serial', 'p.scan_id'])
    .orderBy(
      sql`exists (select from papers.reading r where r.neighbourhood_id = p.neighbourhood_id and r.paper_id = p.id)`,
      'desc',
    )
    .orderBy('p.position')
    .orderBy('p.number')
    .limit(1)

/** Papers that two read differently, so that two others looked. */
export const countReadAgain = (unit: Unit, stackId: string) =>
  db
    .selectFrom('papers.reading as r')
    .innerJoin('papers.paper as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 'r.neighbourhood_id').onRef('p.id', '=', 'r.paper_id'),
    )
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.stack_id', '=', stackId)
    .where('r.look', '=', 2)
    .select((eb) => eb.fn.count<string>('r.paper_id').distinct().as('count'))
