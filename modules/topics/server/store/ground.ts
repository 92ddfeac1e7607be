import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { TopicsForumRules, TopicsHiding, TopicsIdeaCall, TopicsIdlePlace } from '../tables.gen.ts'
import { db } from './base.ts'

export type CallRow = Selectable<TopicsIdeaCall>
export type IdlePlaceRow = Selectable<TopicsIdlePlace>
export type HidingRow = Selectable<TopicsHiding>
export type ForumRulesRow = Selectable<TopicsForumRules>

const calls = (unit: Unit) =>
  db.selectFrom('topics.idea_call').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const callById = (unit: Unit, id: string) => calls(unit).where('id', '=', id)
export const latestCalls = (unit: Unit) => calls(unit).orderBy('closes_on', 'desc').orderBy('id').limit(60)
/** Calls whose last day is past and that nobody has closed yet. */
export const callsToClose = (unit: Unit, today: string, limit: number) =>
  calls(unit)
    .where('closed_at', 'is', null)
    .where('closes_on', '<', today)
    .orderBy('closes_on')
    .orderBy('id')
    .limit(limit)
export const insertCall = (row: Insertable<TopicsIdeaCall>) => db.insertInto('topics.idea_call').values(row)
export const changeCall = (unit: Unit, id: string, change: Updateable<TopicsIdeaCall>) =>
  db
    .updateTable('topics.idea_call')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

/** How many topics came out of each call. */
export const countFromCalls = (unit: Unit) =>
  db
    .selectFrom('topics.topic')
    .select((eb) => ['call_id', eb.fn.countAll<string>().as('count')])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('call_id', 'is not', null)
    .groupBy('call_id')

const places = (unit: Unit) =>
  db.selectFrom('topics.idle_place').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const idlePlaceById = (unit: Unit, id: string) => places(unit).where('id', '=', id)
export const allIdlePlaces = (unit: Unit) => places(unit).orderBy('created_at', 'desc').orderBy('id').limit(500)
export const insertIdlePlace = (row: Insertable<TopicsIdlePlace>) => db.insertInto('topics.idle_place').values(row)
export const changeIdlePlace = (unit: Unit, id: string, change: Updateable<TopicsIdlePlace>) =>
  db
    .updateTable('topics.idle_place')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

/** The place is idle, talked over, in use, or gone; whoever edits it meanwhile is told so. */
export const setIdlePlace = (unit: Unit, id: string, state: 'idle' | 'in-topic' | 'in-use') =>
  db
    .updateTable('topics.idle_place')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

/** The latest topic of each idle place. */
export const topicsOfPlaces = (unit: Unit) =>
  db
    .selectFrom('topics.topic')
    .select(['id', 'idle_place_id', 'title', 'state', 'became'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('idle_place_id', 'is not', null)
    .where('hidden', '=', false)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1_000)

const hidings = (unit: Unit) =>
  db.selectFrom('topics.hiding').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const hidingById = (unit: Unit, id: string) => hidings(unit).where('id', '=', id)
/** Held until the transaction ends: two who judge do it one after the other. */
export const holdHiding = (unit: Unit, id: string) => hidingById(unit, id).forUpdate()
export const latestHidings = (unit: Unit) => hidings(unit).orderBy('at', 'desc').orderBy('id').limit(200)
export const hidingsOf = (unit: Unit, topicId: string) =>
  hidings(unit).where('topic_id', '=', topicId).orderBy('at', 'desc').orderBy('id').limit(500)
export const insertHiding = (row: Insertable<TopicsHiding>) => db.insertInto('topics.hiding').values(row)
export const changeHiding = (unit: Unit, id: string, change: Updateable<TopicsHiding>) =>
  db.updateTable('topics.hiding').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const forumRulesOn = (unit: Unit, day: string) =>
  db
    .selectFrom('topics.forum_rules')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('since', '<=', day)
    .orderBy('since', 'desc')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
export const insertForumRules = (row: Insertable<TopicsForumRules>) => db.insertInto('topics.forum_rules').values(row)
