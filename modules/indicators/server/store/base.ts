import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import { lasting } from '../../domain/keys.ts'
import type { DB as Own } from '../tables.gen.ts'

/** What this room reads of others: their public views, as far as it needs them. */
interface Views {
  'matters.public_matter': {
    neighbourhood_id: string
    id: string
    number: string
    source: string
    category: string
    status: string
    visibility: string
    level: string
    households: number
    entrance_id: string | null
    compound_id: string | null
    floor: number | null
    received_at: Date
    first_contact_at: Date | null
    contact_by: Date | null
    solve_by: Date | null
    due_at: Date | null
    done_at: Date | null
    ended_at: Date | null
    disputes: number
    contactable: boolean
  }
  'places.public_home': {
    neighbourhood_id: string
    id: string
    entrance_id: string
    compound_id: string
    compound: string
    entrance: string
    room: string
    floor: number
    use: string
    created_at: Date
  }
  'accounts.public_binding': {
    neighbourhood_id: string
    home_ids: string[]
    starts_at: Date
    ends_at: Date | null
  }
  'duty.public_call': { neighbourhood_id: string; id: string; way: string; rang_at: Date; state: string }
  'duty.public_visitor': {
    neighbourhood_id: string
    id: string
    starts_at: Date
    promised: boolean
    promise_until: string | null
    kept_at: Date | null
  }
  'bodies.public_compound': {
    neighbourhood_id: string
    compound_id: string
    name: string
    has_manager: boolean
    stands_since: Date | null
  }
  'bodies.public_red': {
    neighbourhood_id: string
    body_id: string
    compound_id: string
    name: string
    seated: number
    party: number
    since: string | null
    red: boolean | null
    counted_at: Date
  }
  'policies.public_case': {
    neighbourhood_id: string
    id: string
    policy: string
    state: string
    found_on: string
    lost_on: string | null
    changed_at: Date
    told_at: Date | null
    applied_at: Date | null
    received_at: Date | null
  }
}

export { fewOf } from '#kit/server/builder.ts'

/** Only the files of this folder speak SQL. */
export const db = statements<Own & Views>()

/** The rows a figure is made of: of what happens, those of the days; of what lasts, those that held on one day. */
export const held = (from: string, to: string, level: string): RawBuilder<boolean> => sql<boolean>`
  case when indicator = any(${[...lasting]}::text[])
    then from_day <= ${level}::date and (until_day is null or until_day > ${level}::date)
    else from_day between ${from}::date and ${to}::date
  end`

/** A statement written by hand, as the unit of work takes it. */
export const written = <Row>(raw: RawBuilder<Row>): Compilable<Row> => {
  const query: CompiledQuery<Row> = raw.compile(db)
  return { compile: () => query }
}

/** One column of many rows, to travel as an array. */
export const columnOf = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] =>
  rows.map((row) => row[key])
