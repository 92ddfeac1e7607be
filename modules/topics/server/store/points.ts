import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { Stance } from '../../domain/points.ts'
import type { TopicsPoint } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type PointRow = Selectable<TopicsPoint>

const points = (unit: Unit) =>
  db.selectFrom('topics.point').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

/** What still wants an answer: `unanswered` of the domain, said in SQL. */
const waits = sql<boolean>`(answer is null and (not hidden or appealed))`

/** What is counted: a hidden one does while its author's appeal is open, as it also wants its answer then. */
const counts = sql<boolean>`(not hidden or appealed)`

export const pointById = (unit: Unit, id: string) => points(unit).where('id', '=', id)

/** A page of a topic's points, those with most support first; hidden ones too, the caller decides who sees them. */
export const pagePoints = (
  unit: Unit,
  topicId: string,
  { stance, after, limit }: { stance: Stance | null; after: { supports: number; id: string } | null; limit: number },
) =>
  points(unit)
    .where('topic_id', '=', topicId)
    .where(sql<boolean>`(${stance}::text is null or stance = ${stance})`)
    .where(
      sql<boolean>`(${after?.id ?? null}::uuid is null or supports < ${after?.supports ?? 0}::int
        or (supports = ${after?.supports ?? 0}::int and id > ${after?.id ?? null}::uuid))`,
    )
    .orderBy('supports', 'desc')
    .orderBy('id')
    .limit(limit)

/** Those that wait for an answer, the oldest first: what the desk works through. */
export const waitingPoints = (unit: Unit, topicId: string, after: string | null, limit: number) =>
  points(unit)
    .where('topic_id', '=', topicId)
    .where(waits)
    .where(sql<boolean>`(${after}::uuid is null or id > ${after}::uuid)`)
    .orderBy('id')
    .limit(limit)

/** What was pinned to the drawing, those with most support first. */
export const pinnedPoints = (unit: Unit, topicId: string) =>
  points(unit)
    .where('topic_id', '=', topicId)
    .where('pin_x', 'is not', null)
    .where('hidden', '=', false)
    .orderBy('supports', 'desc')
    .orderBy('id')
    .limit(300)

/** How many points of several topics there are, by stance, and how many wait for an answer. */
export const countPoints = (unit: Unit, topicIds: readonly string[]) =>
  db
    .selectFrom('topics.point')
    .select((eb) => [
      'topic_id',
      eb.fn.countAll<string>().filterWhere(counts).as('shown'),
      eb.fn
        .countAll<string>()
        .filterWhere(sql<boolean>`${counts} and stance = 'for'`)
        .as('pro'),
      eb.fn
        .countAll<string>()
        .filterWhere(sql<boolean>`${counts} and stance = 'against'`)
        .as('con'),
      eb.fn.countAll<string>().filterWhere(waits).as('waiting'),
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('topic_id', '=', anyOf(topicIds))
    .groupBy('topic_id')

export const pointsMergedInto = (unit: Unit, topicId: string, id: string) =>
  db
    .selectFrom('topics.point')
    .select(['id', 'merged_into'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('topic_id', '=', topicId)
    .where('merged_into', '=', id)
    .limit(1)

export const wordsOfPoints = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('topics.point')
    .select(['id', 'words'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    // What was hidden afterwards does not come back by this way.
    .where('hidden', '=', false)
    .where('id', '=', anyOf(ids))

/** The words of points and whose they are. */
export const authorsOfPoints = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('topics.point')
    .select(['id', 'words', 'account_id', 'person_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

/** Who spoke on a topic, so far as they can be told what became of it. */
export const speakersOf = (unit: Unit, topicId: string) =>
  db
    .selectFrom('topics.point')
    .select(['account_id', 'person_id'])
    .distinct()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('topic_id', '=', topicId)
    .orderBy('account_id')
    .orderBy('person_id')
    .limit(5_000)

export const insertPoint = (row: Insertable<TopicsPoint>) => db.insertInto('topics.point').values(row)

export const changePoint = (unit: Unit, id: string, change: Updateable<TopicsPoint>) =>
  db.updateTable('topics.point').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const countSupport = (unit: Unit, pointId: string, by: 1 | -1, entered: boolean) =>
  db
    .updateTable('topics.point')
    .set((eb) => ({
      supports: eb('supports', '+', by),
      supports_entered: eb('supports_entered', '+', entered ? by : 0),
    }))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', pointId)

const supports = (unit: Unit) =>
  db.selectFrom('topics.support').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const supportsBy = (unit: Unit, pointIds: readonly string[], supporterId: string) =>
  supports(unit).where('supporter_id', '=', supporterId).where('point_id', '=', anyOf(pointIds))

export const supportsOfPerson = (unit: Unit, personId: string) =>
  supports(unit).where('supporter_id', '=', personId).orderBy('at').orderBy('point_id').limit(2_000)

/** Entered by those who work here: for whom, how, by whom; the latest first. */
export const enteredSupports = (unit: Unit, pointId: string) =>
  supports(unit)
    .where('point_id', '=', pointId)
    .where('way', '!=', 'own')
    .orderBy('at', 'desc')
    .orderBy('supporter_id')
    .limit(500)

export const insertSupport = (
  unit: Unit,
  pointId: string,
  supporterId: string,
  how: { way: string; taken_by: string | null },
) =>
  db.insertInto('topics.support').values({
    neighbourhood_id: unit.neighbourhoodId,
    point_id: pointId,
    supporter_id: supporterId,
    at: unit.now,
    ...how,
  })

export const deleteSupport = (unit: Unit, pointId: string, supporterId: string) =>
  db
    .deleteFrom('topics.support')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('point_id', '=', pointId)
    .where('supporter_id', '=', supporterId)

export const pointsOfPerson = (unit: Unit, personId: string) =>
  points(unit).where('person_id', '=', personId).orderBy('at').orderBy('id').limit(2_000)
