import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { Lane } from '../../domain/queue.ts'
import type { DB } from '../tables.gen.ts'
import { db, matters } from './base.ts'

/** Which part of the queue somebody may and wants to see. */
export interface QueueFilter {
  view: 'all' | 'mine' | 'untaken' | 'returned' | 'shared' | 'escalated' | 'assigned' | 'closed'
  me: string
  /** Sees confidential matters that are not their own. */
  all: boolean
  /** The parties in whose name the actor works, and where; only what was given to them is seen. Null for the committee. */
  given: readonly Given[] | null
  /** Seen by the subdistrict: only what was escalated to it. */
  told: boolean
  find: string | null
  /** Only what one of these parties has in hand; null: whoever has it. */
  inHandOf: readonly string[] | null
  /** Only what lies in this compound, and what lies nowhere in particular and one of these has in hand; null: wherever. */
  at: { compoundId: string; owners: readonly string[] } | null
}

/** One party. Without a name every one of its kind; without compounds wherever it works. */
export interface Given {
  kind: string
  name: string | null
  compounds: readonly string[] | null
}

/** Rows of one stretch of the queue: by what is due, then by id. `from` is open at its beginning unless `inclusive`. */
export interface Stretch {
  /** `not-urgent`: ours and those waiting on others together. */
  lane: Lane | 'not-urgent'
  from: Date | null
  inclusive: boolean
  to: Date | null
  toInclusive: boolean
}

const inView = (unit: Unit, filter: QueueFilter) => {
  let query = matters(unit)
  if (filter.view === 'closed') query = query.where('ended_at', 'is not', null)
  else if (filter.view === 'returned') query = query.where('status', '=', 'returned')
  else query = query.where('queued', '=', true)
  if (filter.view === 'mine') query = query.where('owner_id', '=', filter.me)
  if (filter.view === 'untaken') query = query.where('taken', '=', false)
  if (filter.view === 'shared') query = query.where('households', '>', 1)
  if (filter.view === 'escalated') query = query.where('level', '<>', 'none')
  if (filter.told) query = query.where('level', '=', 'subdistrict')
  const { given, find } = filter
  if (given !== null) {
    query = query.where((eb) => eb.or(given.map((one) => givenTo(eb, one))))
  } else if (filter.view === 'assigned') {
    query = query.where('assignee_kind', '=', 'worker').where('assignee_id', '=', filter.me)
  }
  if (filter.inHandOf !== null)
    query = query.where('assignee_kind', '<>', 'worker').where('assignee_name', 'in', filter.inHandOf)
  const { at } = filter
  if (at !== null)
    query = query.where((eb) =>
      eb.or([
        eb('compound_id', '=', at.compoundId),
        eb.and([eb('compound_id', 'is', null), eb('assignee_name', '=', sql<string>`any(${[...at.owners]}::text[])`)]),
      ]),
    )
  if (!filter.all && given === null) {
    query = query.where((eb) =>
      eb.or([
        eb('visibility', '<>', 'confidential'),
        eb('owner_id', '=', filter.me),
        eb('recorded_by', '=', filter.me),
      ]),
    )
  }
  if (find !== null) {
    const text = `%${find.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    // Chinese and digits have no case; not folding each row's texts makes the search four times as quick.
    const like = find.toLowerCase() === find.toUpperCase() ? 'like' : 'ilike'
    query = query.where((eb) =>
      eb.or([
        eb('number', like, text),
        eb('title', like, text),
        eb('place', like, text),
        eb('words', like, text),
        eb('reporter_name', like, text),
        eb('reporter_phone_tail', '=', find),
      ]),
    )
  }
  return query
}

/** What this party was given, as far as the asker works for it. */
function givenTo(
  eb: ExpressionBuilder<Pick<DB, 'matters.matter'>, 'matters.matter'>,
  { kind, name, compounds }: Given,
) {
  const parts = [eb('assignee_kind', '=', kind)]
  if (name !== null) parts.push(eb('assignee_name', '=', name))
  if (compounds === null) return eb.and(parts)
  const near = eb('compound_id', '=', sql<string>`any(${[...compounds]}::uuid[])`)
  return eb.and([...parts, eb.or([eb('compound_id', 'is', null), near])])
}

/** Lanes are written out, not bound: only so is the small index of the dangerous ones used. */
const inLane = (
  eb: ExpressionBuilder<Pick<DB, 'matters.matter'>, 'matters.matter'>,
  lane: Stretch['lane'],
): Expression<SqlBool> => (lane === 'not-urgent' ? eb('lane', '<', eb.lit(2)) : eb('lane', '=', eb.lit(lane)))

const rowColumns = [
  'id',
  'number',
  'title',
  'title_made',
  'category',
  'urgent',
  'source',
  'status',
  'due_at',
  'due_kind',
  'due_sort',
  'waiting_on',
  'place',
  'households',
  'owner_id',
  'owner_name',
  'taken',
  'assignee_kind',
  'assignee_id',
  'assignee_name',
  'assignee_person',
  'accepted',
  'level',
  'visibility',
  'disputes',
  'received_at',
  'ended_at',
] as const

export const queueRows = (
  unit: Unit,
  filter: QueueFilter,
  stretch: Stretch,
  after: { at: Date; id: string } | null,
  limit: number,
) => {
  let query = inView(unit, filter).select(rowColumns)
  query = query.where((eb) => inLane(eb, stretch.lane))
  if (stretch.from !== null) query = query.where('due_sort', stretch.inclusive ? '>=' : '>', stretch.from)
  if (stretch.to !== null) query = query.where('due_sort', stretch.toInclusive ? '<=' : '<', stretch.to)
  if (after !== null) query = query.where((eb) => eb(eb.refTuple('due_sort', 'id'), '>', eb.tuple(after.at, after.id)))
  return query.orderBy('due_sort').orderBy('id').limit(limit)
}

/** Open matters in the homes behind one entrance, the oldest first. */
export const openInHomes = (unit: Unit, filter: QueueFilter, entranceId: string, limit: number) =>
  inView(unit, filter)
    .select(['id', 'home_id', 'title', 'title_made', 'category', 'place'])
    .where('entrance_id', '=', entranceId)
    .where('home_id', 'is not', null)
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)

export const closedRows = (unit: Unit, filter: QueueFilter, after: { at: Date; id: string } | null, limit: number) => {
  let query = inView(unit, filter).select(rowColumns)
  if (after !== null) {
    query = query.where((eb) =>
      eb.or([eb('ended_at', '<', after.at), eb.and([eb('ended_at', '=', after.at), eb('id', '>', after.id)])]),
    )
  }
  return query.orderBy('ended_at', 'desc').orderBy('id').limit(limit)
}

/** How many rows a stretch of a view has, counted no further than to the cap. */
export const countRows = (unit: Unit, filter: QueueFilter, stretch: Stretch | null, cap: number) => {
  let query = inView(unit, filter).select('id')
  if (stretch !== null) query = query.where((eb) => inLane(eb, stretch.lane))
  if (stretch?.from) query = query.where('due_sort', stretch.inclusive ? '>=' : '>', stretch.from)
  if (stretch?.to) query = query.where('due_sort', stretch.toInclusive ? '<=' : '<', stretch.to)
  return db.selectFrom(query.limit(cap).as('some')).select((eb) => eb.fn.countAll<number>().as('count'))
}

export const countWaiting = (unit: Unit, filter: QueueFilter, cap: number) =>
  db
    .selectFrom(inView(unit, filter).select('waiting_on').where('lane', '=', 1).limit(cap).as('some'))
    .select((eb) => ['waiting_on', eb.fn.countAll<number>().as('count')])
    .groupBy('waiting_on')

export const countDoneSince = (unit: Unit, since: Date, cap: number) =>
  db
    .selectFrom(matters(unit).select('id').where('done_at', '>=', since).limit(cap).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))

/** Matters of several neighbourhoods that came up to the subdistrict and are in hand, with when they came up. */
export const mattersToldAbove = (places: readonly string[]) =>
  db
    .selectFrom('matters.matter as m')
    .select((eb) => [
      'm.neighbourhood_id',
      'm.id',
      'm.number',
      'm.title',
      'm.received_at',
      eb
        .selectFrom('kit.event as e')
        .select((inner) => inner.fn.max('e.at').as('at'))
        .whereRef('e.neighbourhood_id', '=', 'm.neighbourhood_id')
        .whereRef('e.subject_id', '=', 'm.id')
        .where('e.type', '=', 'matters.escalated')
        .as('since'),
    ])
    .where('m.neighbourhood_id', '=', sql<string>`any(${[...places]}::uuid[])`)
    .where('m.queued', '=', true)
    .where('m.level', '=', 'subdistrict')
    .where('m.visibility', '<>', 'confidential')
    .orderBy('m.received_at')
    .orderBy('m.id')
    .limit(500)
