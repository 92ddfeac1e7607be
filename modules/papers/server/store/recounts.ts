import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PapersRecount, PapersRecountAsk, PapersRecountLook, PapersRecountPaper } from '../tables.gen.ts'
import { db } from './base.ts'

export type RecountRow = Selectable<PapersRecount>
export type RecountPaperRow = Selectable<PapersRecountPaper>

/** Every recount of a vote, the last one first. */
export const recountsOf = (unit: Unit, voteId: string) =>
  db
    .selectFrom('papers.recount')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)
    .orderBy('round', 'desc')
/** The last recount of a vote: the one that goes on, or ended last. */
export const lastRecount = (unit: Unit, voteId: string) => recountsOf(unit, voteId).limit(1)
export const holdRecount = (unit: Unit, voteId: string) => lastRecount(unit, voteId).forUpdate()

export interface RecountSums {
  papers: number
  looked: number
  errors: number
  corrected: number
  /** Of the errors, those that nobody has settled yet. */
  open: number
}

/** Every recount of a vote, the first one first, with what its papers add up to. */
export const summedRecounts = (unit: Unit, voteId: string) =>
  db
    .selectFrom('papers.recount as r')
    .innerJoin('papers.recount_paper as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 'r.neighbourhood_id').onRef('p.recount_id', '=', 'r.id'),
    )
    .selectAll('r')
    .select([
      sql<number>`count(*)::int`.as('papers'),
      sql<number>`count(p.seen_at)::int`.as('looked'),
      sql<number>`count(*) filter (where p.differs)::int`.as('errors'),
      sql<number>`count(*) filter (where p.settled = 'corrected')::int`.as('corrected'),
      sql<number>`count(*) filter (where p.differs and p.settled is null)::int`.as('open'),
    ])
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('r.vote_id', '=', voteId)
    .groupBy(['r.neighbourhood_id', 'r.id'])
    .orderBy('r.round')

export type AskRow = Selectable<PapersRecountAsk>
const asks = (unit: Unit) =>
  db.selectFrom('papers.recount_ask').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)
export const askById = (unit: Unit, id: string) => asks(unit).where('id', '=', id)
export const asksOf = (unit: Unit, voteId: string) =>
  asks(unit).where('vote_id', '=', voteId).orderBy('asked_at').orderBy('id')
export const openAskOf = (unit: Unit, voteId: string) =>
  asks(unit).where('vote_id', '=', voteId).where('state', '=', 'asked')
export const insertAsk = (row: Insertable<PapersRecountAsk>) => db.insertInto('papers.recount_ask').values(row)
/** A wish is answered once. */
export const answerAskOnce = (unit: Unit, id: string, change: Updateable<PapersRecountAsk>) =>
  db
    .updateTable('papers.recount_ask')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'asked')

export const insertRecount = (row: Insertable<PapersRecount>) => db.insertInto('papers.recount').values(row)

export const changeRecount = (unit: Unit, id: string, change: Updateable<PapersRecount>) =>
  db.updateTable('papers.recount').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const recountPapers = (unit: Unit, id: string) =>
  db
    .selectFrom('papers.recount_paper')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)
    .orderBy('place')
    .orderBy('serial')

export const insertRecountPapers = (rows: readonly Insertable<PapersRecountPaper>[]) =>
  db.insertInto('papers.recount_paper').values([...rows])

/** The places in the drawn order, all at once. */
export const placePapers = (unit: Unit, id: string, drawn: readonly string[]) =>
  db
    .updateTable('papers.recount_paper')
    .set({ place: sql<number>`array_position(${[...drawn]}::text[], serial)` })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)

export const markLooked = (
  unit: Unit,
  id: string,
  paperId: string,
  change: Pick<Updateable<PapersRecountPaper>, 'differs' | 'seen_by_name' | 'seen_at'>,
) =>
  db
    .updateTable('papers.recount_paper')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)
    .where('paper_id', '=', paperId)
    .where('seen_at', 'is', null)

/** Notes that the entry of a paper that differs stands, or was corrected. */
export const markSettled = (unit: Unit, id: string, paperId: string, settled: 'stands' | 'corrected') =>
  db
    .updateTable('papers.recount_paper')
    .set({ settled, settled_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)
    .where('paper_id', '=', paperId)
    .where('settled_at', 'is', null)

export const insertLook = (row: Insertable<PapersRecountLook>) => db.insertInto('papers.recount_look').values(row)

export const looksOf = (unit: Unit, id: string, paperId: string) =>
  db
    .selectFrom('papers.recount_look')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)
    .where('paper_id', '=', paperId)
    .orderBy('at')
    .orderBy('by_id')

/** Who looked at a paper in any recount of its vote. */
export const lookersAt = (unit: Unit, paperId: string) =>
  db
    .selectFrom('papers.recount_look')
    .select(['recount_id', 'by_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('paper_id', '=', paperId)

/** Who looked at which paper of a recount. */
export const lookersOf = (unit: Unit, id: string) =>
  db
    .selectFrom('papers.recount_look')
    .select(['paper_id', 'by_id', 'by_name'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)
    .orderBy('at')
    .orderBy('by_id')

/** What was seen goes when it is settled; who looked stays. */
export const forgetLooks = (unit: Unit, id: string, paperId: string) =>
  db
    .updateTable('papers.recount_look')
    .set({ read_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('recount_id', '=', id)
    .where('paper_id', '=', paperId)
