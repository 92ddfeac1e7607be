import { anyOf, statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Kind } from '../domain/kinds.ts'
import type { DB } from './tables.gen.ts'

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

const columns = [
  'n.id',
  'n.number',
  'n.kind',
  'n.compound_id',
  'n.poster',
  'n.event_on',
  'n.starts_at',
  'n.ends_at',
  'n.place_ids',
  'n.version',
  'n.ended_early_at',
  'n.ended_early_why',
  'n.posted_name',
  'v.title',
  'v.body',
  'v.why',
  'v.at as version_at',
] as const

const notices = (unit: Unit) =>
  db
    .selectFrom('notices.notice as n')
    .innerJoin('notices.version as v', (join) =>
      join
        .onRef('v.neighbourhood_id', '=', 'n.neighbourhood_id')
        .onRef('v.notice_id', '=', 'n.id')
        .onRef('v.version', '=', 'n.version'),
    )
    .select(columns)
    .where('n.neighbourhood_id', '=', unit.neighbourhoodId)

export const noticeById = (unit: Unit, id: string) => notices(unit).where('n.id', '=', id)

/** Those that have not ended by then, whether begun or not, the latest first. */
export const standing = (unit: Unit, at: Date) =>
  notices(unit)
    .where('n.ends_at', '>', at)
    .where((eb) => eb.or([eb('n.ended_early_at', 'is', null), eb('n.ended_early_at', '>', at)]))
    .orderBy('n.starts_at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(300)

export const past = (unit: Unit, at: Date, limit: number) =>
  notices(unit)
    .where((eb) => eb.or([eb('n.ends_at', '<=', at), eb('n.ended_early_at', '<=', at)]))
    .orderBy('n.ends_at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(limit)

export const countOn = (unit: Unit, from: Date, to: Date) =>
  db
    .selectFrom('notices.notice')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('created_at', '>=', from)
    .where('created_at', '<', to)

export const noticeToChange = (unit: Unit, id: string) =>
  db
    .selectFrom('notices.notice')
    .select(['id', 'version', 'starts_at', 'ends_at', 'ended_early_at', 'place_ids'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()

export interface NewNotice {
  neighbourhood_id: string
  id: string
  number: string
  kind: Kind
  compound_id: string | null
  poster: string
  event_on: string | null
  starts_at: Date
  ends_at: Date
  place_ids: string[]
  version: number
  posted_by: string | null
  posted_name: string | null
  created_at: Date
}

export const insertNotice = (row: NewNotice) =>
  db.insertInto('notices.notice').values({ ...row, ended_early_at: null, ended_early_why: null })

export interface NewVersion {
  neighbourhood_id: string
  notice_id: string
  version: number
  title: string
  body: string
  why: string | null
  by_id: string | null
  by_name: string | null
  at: Date
}

export const insertVersion = (row: NewVersion) => db.insertInto('notices.version').values(row)

export const raiseVersion = (unit: Unit, id: string, from: number) =>
  db
    .updateTable('notices.notice')
    .set({ version: from + 1 })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', from)

export const endEarly = (unit: Unit, id: string, why: string) =>
  db
    .updateTable('notices.notice')
    .set({ ended_early_at: unit.now, ended_early_why: why })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('ended_early_at', 'is', null)

export const versionsOf = (unit: Unit, id: string) =>
  db
    .selectFrom('notices.version')
    .select(['version', 'title', 'body', 'why', 'by_name', 'at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('notice_id', '=', id)
    .orderBy('version')

export const proofsOf = (unit: Unit, noticeIds: readonly string[]) =>
  db
    .selectFrom('notices.proof')
    .select(['id', 'notice_id', 'spot_id', 'place', 'file_id', 'posted_at', 'taken_down_at', 'by_name'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('notice_id', '=', anyOf(noticeIds))
    .orderBy('id')

export const insertProof = (row: {
  neighbourhood_id: string
  id: string
  notice_id: string
  spot_id: string
  place: string
  file_id: string
  posted_at: Date
  by_id: string | null
  by_name: string | null
  at: Date
}) =>
  db
    .insertInto('notices.proof')
    .values({ ...row, taken_down_at: null })
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const takeDownProof = (unit: Unit, noticeId: string, id: string) =>
  db
    .updateTable('notices.proof')
    .set({ taken_down_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('notice_id', '=', noticeId)
    .where('id', '=', id)
    .where('taken_down_at', 'is', null)

/** Posting periods entered here. */
export const ownRules = (unit: Unit) =>
  db
    .selectFrom('notices.rule')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('since', 'desc')
    .orderBy('kind')
    .limit(400)

export const insertRule = (
  unit: Unit,
  rule: {
    id: string
    kind: Kind
    sense: string
    days: number
    since: string
    source: string
    article: string
    verified: boolean
  },
) =>
  db.insertInto('notices.rule').values({
    neighbourhood_id: unit.neighbourhoodId,
    ...rule,
    by_name: unit.actor?.name ?? null,
    at: unit.now,
  })
