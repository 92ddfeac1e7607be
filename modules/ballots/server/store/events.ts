import { type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { BallotsDetail, BallotsEvent } from '../tables.gen.ts'
import { db, fewOf, raw } from './base.ts'

export type EventRow = Selectable<BallotsEvent>
export type DetailRow = Selectable<BallotsDetail>

const here = (unit: Unit, voteId: string) =>
  db
    .selectFrom('ballots.event')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)

export const eventsOfVote = (unit: Unit, voteId: string) => here(unit, voteId).orderBy('n')
export const eventsByRefs = (unit: Unit, voteId: string, refs: readonly string[]) =>
  here(unit, voteId).where('ref_id', '=', fewOf(refs))
export const eventsOfRight = (unit: Unit, voteId: string, rightId: string) =>
  here(unit, voteId).where('right_id', '=', rightId).orderBy('n')
export const eventByReceipt = (unit: Unit, voteId: string, receipt: string) =>
  here(unit, voteId).where('receipt', '=', receipt)
export const eventsOfType = (unit: Unit, voteId: string, type: string) =>
  here(unit, voteId).where('type', '=', type).orderBy('n')

/** `rows`: an array of objects. One text for any number, so that a connection reads it once. */
export const insertEvents = (unit: Unit, voteId: string, rows: string) =>
  raw(sql`insert into ballots.event (neighbourhood_id, vote_id, n, at, type, right_id, ref_id, receipt, data, prev, hash)
    select ${unit.neighbourhoodId}::uuid, ${voteId}::uuid, x.* from jsonb_to_recordset(${rows}::jsonb)
    as x(n int, at timestamptz, type text, right_id uuid, ref_id uuid, receipt text, data jsonb, prev text, hash text)`)

export const insertDetails = (
  rows: { neighbourhood_id: string; vote_id: string; n: number; person_id: string | null; sealed: string }[],
) => db.insertInto('ballots.detail').values(rows)

/** What stands beside these events of a vote. */
export const detailsOf = (unit: Unit, voteId: string, ns: readonly number[]) =>
  db
    .selectFrom('ballots.detail')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', voteId)
    .where('n', '=', sql<number>`any(${[...ns]}::int[])`)

export const detailsOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('ballots.detail')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('vote_id')
    .orderBy('n')

/** The ballots beside which the name of a person stands: a signature is the file of one of them. */
export const ballotsOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('ballots.detail as d')
    .innerJoin('ballots.event as e', (join) =>
      join
        .onRef('e.neighbourhood_id', '=', 'd.neighbourhood_id')
        .onRef('e.vote_id', '=', 'd.vote_id')
        .onRef('e.n', '=', 'd.n'),
    )
    .select('e.ref_id')
    .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('d.person_id', '=', personId)
    .where('e.type', '=', 'given')

export const forgetDetails = (unit: Unit, personId: string) =>
  db.deleteFrom('ballots.detail').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)

/** Details of votes that were closed before. */
const oldDetails = (unit: Unit, before: Date) =>
  db
    .selectFrom('ballots.detail as d')
    .innerJoin('ballots.vote as v', (join) =>
      join.onRef('v.neighbourhood_id', '=', 'd.neighbourhood_id').onRef('v.id', '=', 'd.vote_id'),
    )
    .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('v.closed_at', '<', before)

export const countDetailsBefore = (unit: Unit, before: Date) =>
  oldDetails(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))

export const dropDetailsBefore = (unit: Unit, before: Date, limit: number) =>
  db
    .deleteFrom('ballots.detail')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) =>
      eb(
        eb.refTuple('vote_id', 'n'),
        'in',
        oldDetails(unit, before).select(['d.vote_id', 'd.n']).limit(limit).$asTuple('vote_id', 'n'),
      ),
    )
    .returning(['vote_id', 'n'])

/** Those of these events that are ballots given with a helper: what was signed is theirs. */
export const assistedBallots = (unit: Unit, events: readonly { vote_id: string; n: number }[]) =>
  db
    .selectFrom('ballots.event')
    .select('ref_id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where(
      sql<boolean>`(vote_id, n) in (select * from unnest(${events.map((one) => one.vote_id)}::uuid[], ${events.map(({ n }) => n)}::int[]))`,
    )
    .where('type', '=', 'given')
    .where(sql<boolean>`data ->> 'channel' = 'visit'`)
