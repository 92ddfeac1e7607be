import type { Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { TopicsPoint, TopicsTopic } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

/** Stands where a name stood. */
export const GONE = '已删除'

/** Words of which nobody knows any more whose they were. */
const nobody: Updateable<TopicsPoint> = { account_id: null, person_id: null, name: GONE }
const noProposer: Updateable<TopicsTopic> = { account_id: null, person_id: null, proposer_name: GONE }

const namedPoints = (unit: Unit, before: Date) =>
  db
    .selectFrom('topics.point as p')
    .innerJoin('topics.topic as t', (join) =>
      join.onRef('t.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('t.id', '=', 'p.topic_id'),
    )
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('t.decided_at', '<', before)
    .where('p.name', '!=', GONE)

export const countNamedPoints = (unit: Unit, before: Date) =>
  namedPoints(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const namedPointsBefore = (unit: Unit, before: Date, limit: number) =>
  namedPoints(unit, before).select('p.id').orderBy('p.id').limit(limit)

export const forgetPoints = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('topics.point')
    .set(nobody)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

const namedTopics = (unit: Unit, before: Date) =>
  db
    .selectFrom('topics.topic')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('decided_at', '<', before)
    .where('proposer_name', 'is not', null)
    .where('proposer_name', '!=', GONE)

export const countNamedTopics = (unit: Unit, before: Date) =>
  namedTopics(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const namedTopicsBefore = (unit: Unit, before: Date, limit: number) =>
  namedTopics(unit, before).select('id').orderBy('id').limit(limit)

export const forgetTopics = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('topics.topic')
    .set(noProposer)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

export const forgetSpeaker = (unit: Unit, personId: string) =>
  db
    .updateTable('topics.point')
    .set(nobody)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

export const forgetProposer = (unit: Unit, personId: string) =>
  db
    .updateTable('topics.topic')
    .set(noProposer)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

/** The count of a point stays; who was among it does not. */
export const forgetSupporter = (unit: Unit, personId: string) =>
  db
    .deleteFrom('topics.support')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('supporter_id', '=', personId)
