import type { Unit } from '#kit/server/unit.ts'
import type { AskRow, MeetingRow } from '../rows.ts'
import { anyOf, db } from './base.ts'

export const asks = (unit: Unit, compoundId: string) =>
  db
    .selectFrom('bodies.ask as a')
    .innerJoin('bodies.body as f', (join) =>
      join.onRef('f.neighbourhood_id', '=', 'a.neighbourhood_id').onRef('f.id', '=', 'a.from_id'),
    )
    .innerJoin('bodies.body as o', (join) =>
      join.onRef('o.neighbourhood_id', '=', 'a.neighbourhood_id').onRef('o.id', '=', 'a.to_id'),
    )
    .selectAll('a')
    .select(['f.name as from_name', 'f.kind as from_kind', 'o.name as to_name', 'o.kind as to_kind'])
    .where('a.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('a.compound_id', '=', compoundId)

/** What is still open, the oldest due day first; and after it the last things done. */
export const openAsks = (unit: Unit, compoundId: string) =>
  asks(unit, compoundId).where('a.done_at', 'is', null).orderBy('a.due_on').orderBy('a.id').limit(100)

export const doneAsks = (unit: Unit, compoundId: string) =>
  asks(unit, compoundId).where('a.done_at', 'is not', null).orderBy('a.done_at', 'desc').orderBy('a.id').limit(10)

export const openAskCounts = (unit: Unit) =>
  db
    .selectFrom('bodies.ask')
    .select(['compound_id'])
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('done_at', 'is', null)
    .groupBy(['neighbourhood_id', 'compound_id'])

export const askById = (unit: Unit, id: string) =>
  db.selectFrom('bodies.ask').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const insertAsks = (rows: readonly AskRow[]) => db.insertInto('bodies.ask').values([...rows])

/** Changes what is asked while it is not done. */
export const changeAsk = (unit: Unit, id: string, change: Partial<AskRow>) =>
  db
    .updateTable('bodies.ask')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('done_at', 'is', null)

const meetings = (unit: Unit) =>
  db.selectFrom('bodies.meeting').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const meetingById = (unit: Unit, id: string) => meetings(unit).where('id', '=', id)

/** Joint meetings that were noted here as dates, newest first. */
export const jointMeetings = (unit: Unit, compoundId: string) =>
  meetings(unit).where('compound_id', '=', compoundId).orderBy('at', 'desc').orderBy('id', 'desc').limit(13)

export const meetingsOfBody = (unit: Unit, bodyId: string) =>
  meetings(unit).where('body_id', '=', bodyId).orderBy('at', 'desc').orderBy('id', 'desc').limit(12)

/** When each committee last met. */
export const lastMeetings = (unit: Unit, bodyIds: readonly string[] | null) => {
  const all = db
    .selectFrom('bodies.meeting')
    .select('body_id')
    .select((eb) => eb.fn.max('at').as('at'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('body_id', 'is not', null)
    .groupBy(['neighbourhood_id', 'body_id'])
  return bodyIds === null ? all : all.where('body_id', '=', anyOf(bodyIds))
}

export const insertMeetings = (rows: readonly MeetingRow[]) => db.insertInto('bodies.meeting').values([...rows])
