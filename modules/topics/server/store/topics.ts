import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { TopicsOption, TopicsStep, TopicsTopic } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type TopicRow = Selectable<TopicsTopic>
export type StepRow = Selectable<TopicsStep>
export type OptionRow = Selectable<TopicsOption>

const topics = (unit: Unit) =>
  db.selectFrom('topics.topic').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const topicById = (unit: Unit, id: string) => topics(unit).where('id', '=', id)

/** Held until the transaction ends: nobody adds a point while it is being decided. */
export const holdTopic = (unit: Unit, id: string) => topicById(unit, id).forUpdate()

/** Held against a decision, not against other points. */
export const shareTopic = (unit: Unit, id: string) => topicById(unit, id).forShare()

export const openTopics = (unit: Unit) =>
  topics(unit).where('state', '=', 'open').orderBy('due_on').orderBy('id').limit(500)

export const decidedTopics = (unit: Unit) =>
  topics(unit).where('state', '!=', 'open').orderBy('decided_at', 'desc').orderBy('id').limit(500)

/** Open ones whose level has run out, or whose alarm goes on. */
export const topicsToLookAt = (unit: Unit, today: string, limit: number) =>
  topics(unit).where('state', '=', 'open').where('look_on', '<=', today).orderBy('look_on').orderBy('id').limit(limit)

/** Those of several neighbourhoods that the subdistrict was told of. */
export const lateTopics = (neighbourhoods: readonly string[]) =>
  db
    .selectFrom('topics.topic')
    .select(['neighbourhood_id', 'id', 'title', 'level', 'due_on'])
    .where('neighbourhood_id', '=', anyOf(neighbourhoods))
    .where('state', '=', 'open')
    .where('alarm', '=', 'subdistrict')
    .where('hidden', '=', false)
    .orderBy('due_on')
    .orderBy('id')
    .limit(500)

export const unansweredOf = (topicIds: readonly string[], neighbourhoods: readonly string[]) =>
  db
    .selectFrom('topics.point')
    .select((eb) => ['topic_id', eb.fn.countAll<string>().as('count')])
    .where('neighbourhood_id', '=', anyOf(neighbourhoods))
    .where('topic_id', '=', anyOf(topicIds))
    .where('answer', 'is', null)
    .where((eb) => eb.or([eb('hidden', '=', false), eb('appealed', '=', true)]))
    .groupBy('topic_id')

export const topicsOfPerson = (unit: Unit, personId: string) =>
  topics(unit).where('person_id', '=', personId).orderBy('created_at').orderBy('id').limit(500)

/** Topics that stand for a matter reported again. */
export const topicsOfMatter = (unit: Unit, matterId: string) =>
  topics(unit)
    .where(sql<boolean>`matter_ids @> ${[matterId]}::uuid[]`)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)

export const insertTopic = (row: Insertable<TopicsTopic>) => db.insertInto('topics.topic').values(row)

export const changeTopic = (unit: Unit, id: string, change: Updateable<TopicsTopic>) =>
  db.updateTable('topics.topic').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** Changes one that nobody has decided meanwhile. */
export const changeOpenTopic = (unit: Unit, id: string, change: Updateable<TopicsTopic>) =>
  changeTopic(unit, id, change).where('state', '=', 'open')

export const stepsOf = (unit: Unit, topicId: string) =>
  db
    .selectFrom('topics.step')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('topic_id', '=', topicId)
    .orderBy('at')
    .orderBy('id')
    .limit(200)

export const insertStep = (row: Insertable<TopicsStep>) => db.insertInto('topics.step').values(row)

const options = (unit: Unit) =>
  db.selectFrom('topics.option').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const optionsOf = (unit: Unit, topicId: string) =>
  options(unit).where('topic_id', '=', topicId).orderBy('created_at').orderBy('id').limit(20)

export const optionById = (unit: Unit, id: string) => options(unit).where('id', '=', id)

export const insertOption = (row: Insertable<TopicsOption>) => db.insertInto('topics.option').values(row)

export const changeOption = (unit: Unit, id: string, change: Updateable<TopicsOption>) =>
  db.updateTable('topics.option').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const deleteOption = (unit: Unit, id: string) =>
  db.deleteFrom('topics.option').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** The words of topics and whose they are. */
export const authorsOfTopics = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('topics.topic')
    .select(['id', 'words', 'account_id', 'person_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))
