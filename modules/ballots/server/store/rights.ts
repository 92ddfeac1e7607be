import { type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { BallotsRightState } from '../tables.gen.ts'
import { anyOf, db, fewOf, raw } from './base.ts'

export type RightRow = Selectable<BallotsRightState>

const here = (unit: Unit) =>
  db.selectFrom('ballots.right_state').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const rightsOfVote = (unit: Unit, voteId: string) => here(unit).where('vote_id', '=', voteId).orderBy('place')

/** What counting them needs, without what happened to each. */
export const rightsInShort = (unit: Unit, voteId: string) =>
  db
    .selectFrom('ballots.right_state')
    .select(['right_id', 'label', 'excluded', 'delivered', 'given'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)
    .orderBy('place')

/** Those that more than one ballot came for. */
export const rightsWithSeveral = (unit: Unit, voteId: string) =>
  here(unit)
    .where('vote_id', '=', voteId)
    .where(sql<boolean>`jsonb_array_length(box->'ballots') > 1`)

export const rightsByIds = (unit: Unit, voteId: string, ids: readonly string[]) =>
  here(unit).where('vote_id', '=', voteId).where('right_id', '=', fewOf(ids))

/** What a person may vote for, in all votes or one. */
export const rightsOfVoter = (unit: Unit, personId: string) =>
  here(unit)
    .where(sql<boolean>`voters @> array[${personId}::uuid]`)
    .orderBy('place')
    .orderBy('right_id')
    .limit(1_000)

/** In one vote, what any of these persons may vote for. */
export const rightsOfVoters = (unit: Unit, voteId: string, personIds: readonly string[]) =>
  here(unit)
    .where('vote_id', '=', voteId)
    .where('excluded', '=', false)
    .where(sql<boolean>`voters && ${[...personIds]}::uuid[]`)
    .orderBy('place')

/** The rights of one home in votes that go on, the one that ends first before the others. */
export const openRightsOfHome = (unit: Unit, homeId: string) =>
  db
    .selectFrom('ballots.right_state as r')
    .innerJoin('ballots.vote as v', (join) =>
      join.onRef('v.neighbourhood_id', '=', 'r.neighbourhood_id').onRef('v.id', '=', 'r.vote_id'),
    )
    .select(['v.id as vote_id', 'v.title', 'v.electorate', 'v.closes_at'])
    .select(['r.right_id', 'r.label', 'r.area', 'r.delivered', 'r.given'])
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('r.home_id', '=', homeId)
    .where('r.excluded', '=', false)
    .where('v.state', '=', 'open')
    .where('v.closes_at', '>', unit.now)
    .orderBy('v.closes_at')
    .orderBy('v.id')
    .orderBy('r.place')

/** Columns of a right as they are written at once for many, from one JSON text. */
const columns = sql`right_id uuid, place int, label text, home_id uuid, area int, excluded boolean, head int, owners int, voters uuid[], box jsonb, delivered boolean, given boolean, unclear boolean`

/** `rows`: an array of objects with those columns. */
export const insertRights = (unit: Unit, voteId: string, rows: string) =>
  raw(sql`insert into ballots.right_state (neighbourhood_id, vote_id, right_id, place, label, home_id, area, excluded, head, owners, voters, box, delivered, given, unclear)
    select ${unit.neighbourhoodId}::uuid, ${voteId}::uuid, x.* from jsonb_to_recordset(${rows}::jsonb) as x(${columns})`)

/** After a correction of the roll: who may vote and what it weighs, never what was given. */
export const correctRights = (unit: Unit, voteId: string, rows: string) =>
  raw(sql`update ballots.right_state r set label = x.label, area = x.area, excluded = x.excluded, head = x.head, owners = x.owners, voters = x.voters, box = jsonb_set(r.box, '{owners}', to_jsonb(x.owners))
    from jsonb_to_recordset(${rows}::jsonb) as x(${columns})
    where r.neighbourhood_id = ${unit.neighbourhoodId}::uuid and r.vote_id = ${voteId}::uuid and r.right_id = x.right_id`)

/** The ids stand there twice, so that each row is found by its key however large the table has grown. */
export const updateBoxes = (unit: Unit, voteId: string, rows: string, ids: readonly string[]) =>
  raw(sql`update ballots.right_state r set box = x.box, delivered = x.delivered, given = x.given, unclear = x.unclear
    from jsonb_to_recordset(${rows}::jsonb) as x(right_id uuid, box jsonb, delivered boolean, given boolean, unclear boolean)
    where r.neighbourhood_id = ${unit.neighbourhoodId}::uuid and r.vote_id = ${voteId}::uuid and r.right_id = ${fewOf(ids)} and r.right_id = x.right_id`)

export const updateOutcomes = (unit: Unit, voteId: string, rows: string) =>
  raw(sql`update ballots.right_state r set outcome = x.outcome
    from jsonb_to_recordset(${rows}::jsonb) as x(right_id uuid, outcome jsonb)
    where r.neighbourhood_id = ${unit.neighbourhoodId}::uuid and r.vote_id = ${voteId}::uuid and r.right_id = x.right_id`)

/** A person is no longer named among those who may vote. */
export const forgetVoter = (unit: Unit, personId: string) =>
  db
    .updateTable('ballots.right_state')
    .set({ voters: sql<string[]>`array_remove(voters, ${personId}::uuid)` })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where(sql<boolean>`voters @> array[${personId}::uuid]`)

/** For each vote: rights, heads and area in all, and of the heads that take part. A head takes part with all its area. */
export const turnoutOf = (unit: Unit, voteIds: readonly string[]) =>
  db
    .selectFrom((eb) =>
      eb
        .selectFrom('ballots.right_state')
        .select(['vote_id', 'head'])
        .select((b) => [b.fn.countAll<string>().as('rights'), b.fn.sum<string>('area').as('area')])
        .select([
          sql<boolean>`bool_or(given)`.as('takes'),
          sql<string>`count(*) filter (where given)`.as('given'),
          sql<string>`count(*) filter (where delivered)`.as('delivered'),
          sql<string>`count(*) filter (where unclear)`.as('unclear'),
        ])
        .where('neighbourhood_id', '=', unit.neighbourhoodId)
        .where('vote_id', '=', anyOf(voteIds))
        .where('excluded', '=', false)
        .groupBy(['vote_id', 'head'])
        .as('h'),
    )
    .select('h.vote_id')
    .select([
      sql<string>`count(*)`.as('heads'),
      sql<string>`sum(rights)`.as('rights'),
      sql<string>`sum(area)`.as('area'),
      sql<string>`count(*) filter (where takes)`.as('taking_heads'),
      sql<string>`coalesce(sum(area) filter (where takes), 0)`.as('taking_area'),
      sql<string>`sum(given)`.as('given'),
      sql<string>`sum(delivered)`.as('delivered'),
      sql<string>`sum(unclear)`.as('unclear'),
    ])
    .groupBy('h.vote_id')
