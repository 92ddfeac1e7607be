import { type Compilable, type CompiledQuery, type Insertable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { MatterRow, NewMatter } from '../rows.ts'
import type { MattersJoiner, MattersNote } from '../tables.gen.ts'
import { db, matters } from './base.ts'

export const matterById = (unit: Unit, id: string) => matters(unit).selectAll().where('id', '=', id)
/** Held until the transaction ends: steps on one matter come one after another. */
export const matterToChange = (unit: Unit, id: string) => matterById(unit, id).forUpdate()
export const mattersByIds = (unit: Unit, ids: readonly string[]) =>
  matters(unit)
    .selectAll()
    .where('id', 'in', [...ids])

/**
 * The row of a new matter. The statement is the same each time, so it is built once: with seventy columns, building it took
 * longer than running it.
 */
export const insertMatter = (row: NewMatter): Compilable<unknown> => {
  const shape = Object.keys(row).join(' ')
  let built = insertTexts.get(shape)
  if (built === undefined) {
    built = db.insertInto('matters.matter').values(row).compile()
    // Kysely binds every value of a row in the order of its keys; a constant would break the counting below.
    if (built.parameters.length !== Object.keys(row).length) throw new Error('a column is not bound')
    insertTexts.set(shape, built)
  }
  const compiled = { ...built, parameters: Object.values(row) }
  return { compile: () => compiled }
}
const insertTexts = new Map<string, CompiledQuery>()

export const updateMatter = (unit: Unit, id: string, columns: Partial<Omit<NewMatter, 'neighbourhood_id' | 'id'>>) =>
  db
    .updateTable('matters.matter')
    .set(columns)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const insertNote = (row: Insertable<MattersNote>) => db.insertInto('matters.note').values(row)
export const insertJoiners = (rows: Insertable<MattersJoiner>[]) => db.insertInto('matters.joiner').values(rows)
/**
 * This transaction's commit does not wait for the disk. Only for the counter of the day: its record stands in the log before
 * that of any matter with the number, so whenever such a matter is kept, the count is kept too.
 */
const relaxed = sql`set local synchronous_commit = off`.compile(db)
export const withoutWaitingForDisk = (): Compilable<unknown> => ({ compile: () => relaxed })

/** Takes `many` numbers of the day at once; gives the last of them. */
export const countUp = (unit: Unit, day: string, many: number) =>
  db
    .insertInto('matters.day_count')
    .values({ neighbourhood_id: unit.neighbourhoodId, day, count: many })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'day']).doUpdateSet({ count: sql`day_count.count + excluded.count` }),
    )
    .returning('count')

export const stepsOf = (unit: Unit, matterId: string) =>
  db
    .selectFrom('kit.event as e')
    .leftJoin('matters.note as n', (join) =>
      join.onRef('n.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('n.id', '=', 'e.id'),
    )
    .select(['e.id', 'e.type', 'e.at', 'e.actor_id', 'e.actor_name', 'e.data', 'n.text as note'])
    .where('e.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('e.subject_id', '=', matterId)
    .where('e.type', 'like', 'matters.%')
    .orderBy('e.at')
    .orderBy('e.id')
    .limit(500)

export const mergedInto = (unit: Unit, matterId: string) =>
  matters(unit).selectAll().where('merged_into', '=', matterId).orderBy('received_at').orderBy('id').limit(50)

/** Open matters about one stairwell since a time, the latest first. */
export const openBehind = (unit: Unit, entranceId: string, since: Date) =>
  matters(unit)
    .selectAll()
    .where('entrance_id', '=', entranceId)
    .where('received_at', '>=', since)
    .where('queued', '=', true)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(60)

/** Open matters outdoors in one compound since a time, the latest first. */
export const openOutdoors = (unit: Unit, compoundId: string | null, since: Date) =>
  matters(unit)
    .selectAll()
    .where('received_at', '>=', since)
    .where('entrance_id', 'is', null)
    .where('spot', 'is not', null)
    .where('compound_id', 'is not distinct from', compoundId)
    .where('queued', '=', true)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(60)

/** Earlier matters of one category at one home, or in one stairwell outside the homes. */
export const earlierAt = (
  unit: Unit,
  row: Pick<MatterRow, 'id' | 'category' | 'home_id' | 'entrance_id' | 'floor' | 'received_at'>,
  since: Date,
) => {
  const query = matters(unit)
    .selectAll()
    .where('category', '=', row.category)
    .where('entrance_id', '=', row.entrance_id)
    .where('received_at', '>=', since)
    .where('received_at', '<', row.received_at)
    .where('id', '<>', row.id)
    .where('status', 'not in', ['merged', 'withdrawn'])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
  if (row.home_id !== null) return query.where('home_id', '=', row.home_id)
  return query.where('home_id', 'is', null).where('floor', 'is not distinct from', row.floor)
}

/** What a person reported or joined: by account, and by person when acting for somebody. */
export const mattersOf = (unit: Unit, accountId: string | null, personIds: readonly string[]) => {
  const joined = db
    .selectFrom('matters.joiner')
    .select('matter_id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) =>
      eb.or([
        ...(accountId ? [eb('account_id', '=', accountId)] : []),
        ...personIds.map((id) => eb('person_id', '=', id)),
      ]),
    )
  return matters(unit)
    .selectAll()
    .where((eb) =>
      eb.or([
        ...(accountId ? [eb('reporter_account_id', '=', accountId)] : []),
        ...personIds.map((id) => eb('reporter_person_id', '=', id)),
        eb('id', 'in', joined),
      ]),
    )
    .orderBy('queued', 'desc')
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
}

export const publicMatters = (unit: Unit, before: string | null, limit: number) => {
  const query = matters(unit)
    .select(['id', 'public_title', 'public_text', 'status', 'received_at', 'ended_at'])
    .where('visibility', '=', 'public')
    .orderBy('id', 'desc')
    .limit(limit)
  return before === null ? query : query.where('id', '<', before)
}

export const figuresBetween = (unit: Unit, from: Date, to: Date) =>
  matters(unit)
    .select((eb) => [
      'status',
      'confirmed_by',
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number>('disputes').as('disputes'),
    ])
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .groupBy(['status', 'confirmed_by'])

/** Open matters whose time to be told upwards has come. */
export const toEscalate = (unit: Unit, limit: number) =>
  matters(unit)
    .select('id')
    .where('queued', '=', true)
    .where('due_sort', '<', unit.now)
    .where('escalate_at', '<', unit.now)
    .orderBy('due_sort')
    .orderBy('id')
    .limit(limit)

export const ownedBy = (unit: Unit, accountId: string) =>
  matters(unit).select('id').where('owner_id', '=', accountId).where('queued', '=', true).limit(1000)

/** Takes the reporter's name, number, words and home out of a matter; the record of what was done stays. */
export const detachPerson = (unit: Unit, id: string, told: { title: string; place: string }) =>
  updateMatter(unit, id, {
    ...told,
    title_made: true,
    reporter_account_id: null,
    reporter_person_id: null,
    reporter_name: null,
    reporter_phone: null,
    reporter_phone_tail: null,
    follow_code: null,
    words: null,
    home_id: null,
    contactable: false,
  })

export const eraseNotesOf = (unit: Unit, matterId: string) =>
  db.deleteFrom('matters.note').where('neighbourhood_id', '=', unit.neighbourhoodId).where('matter_id', '=', matterId)

export const leaveJoined = (unit: Unit, personId: string) =>
  db
    .updateTable('matters.joiner')
    .set({ account_id: null, person_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
