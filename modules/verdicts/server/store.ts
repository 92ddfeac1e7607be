import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB, VerdictsEarlier, VerdictsPackPart, VerdictsVerdict } from './tables.gen.ts'

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

/** What packs are made from stands apart: it is long, and only they read it. */
export type VerdictRow = Omit<Selectable<VerdictsVerdict>, 'frozen' | 'salt'>

const listed = [
  'id',
  'title',
  'scope_label',
  'electorate',
  'closed_at',
  'passed_as_cast',
  'passed_with_rule',
  'announced_at',
  'passed',
  'corrected_passed',
] as const
export type ListedRow = Pick<VerdictRow, (typeof listed)[number]> & { depends: boolean }

export const verdictById = (unit: Unit, id: string) =>
  db
    .selectFrom('verdicts.verdict')
    .select([
      ...listed,
      'neighbourhood_id',
      'compound_id',
      'roll_id',
      'topic_id',
      'convention_id',
      'page',
      'full_sha256',
      'full_bytes',
      'public_sha256',
      'public_bytes',
      'inferred',
      'inferred_of',
      'announced_by',
      'counted_by',
      'reason',
      'challenge_until',
      'notice_id',
      'notice_number',
      'matter_id',
      'matter_number',
      'adoption_id',
      'version',
      'announced_version',
      'corrected_at',
      'corrected_by',
      'corrected_version',
      'corrected_why',
      'corrected_until',
      'corrected_notice_id',
      'corrected_number',
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const frozenById = (unit: Unit, id: string) =>
  db
    .selectFrom('verdicts.verdict')
    .select(['id', 'frozen', 'salt'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

/** Of these rolls, or of all. */
export const newestVerdicts = (unit: Unit, rollIds: readonly string[] | null) => {
  const found = db
    .selectFrom('verdicts.verdict')
    .select(listed)
    .select(sql<boolean>`coalesce((page #>> '{disputed,depends}')::boolean, false)`.as('depends'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('closed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
  return rollIds === null ? found : found.where('roll_id', '=', sql<string>`any(${[...rollIds]}::uuid[])`)
}

/** The same vote again changes nothing: its verdict is worked out once. */
export const insertVerdict = (row: Insertable<VerdictsVerdict>) =>
  db
    .insertInto('verdicts.verdict')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())

export const announceOnce = (unit: Unit, id: string, change: Updateable<VerdictsVerdict>) =>
  db
    .updateTable('verdicts.verdict')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('announced_at', 'is', null)

const partsOfPack = (unit: Unit, voteId: string, sha256: string) =>
  db
    .selectFrom('verdicts.pack_part')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)
    .where('pack_sha256', '=', sha256)

export const countParts = (unit: Unit, voteId: string, sha256: string) =>
  partsOfPack(unit, voteId, sha256).select((one) => one.fn.countAll().as('count'))

export const packPart = (unit: Unit, voteId: string, sha256: string, part: number) =>
  partsOfPack(unit, voteId, sha256).select('content').where('part', '=', part)

/** The digest names the content: the same again is the same. */
export const insertPart = (row: Insertable<VerdictsPackPart>) =>
  db
    .insertInto('verdicts.pack_part')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())

/** What the verdict was before a later count. */
export const insertEarlier = (row: Insertable<VerdictsEarlier>) => db.insertInto('verdicts.earlier').values(row)

export const earlierOf = (unit: Unit, voteId: string, version: number) =>
  db
    .selectFrom('verdicts.earlier')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)
    .where('version', '=', version)

/** Only while the version stands as it was read. */
export const changeVerdict = (unit: Unit, id: string, version: number, change: Updateable<VerdictsVerdict>) =>
  db
    .updateTable('verdicts.verdict')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)
