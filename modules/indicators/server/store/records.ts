import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { db, held, written } from './base.ts'

/**
 * What contributions of several neighbourhoods come to, by indicator, with the hash of the ids they come from: the same
 * records give the same hash, whoever counts them.
 */
export const handleSums = (
  neighbourhoods: readonly string[],
  keys: readonly string[],
  from: string,
  to: string,
  level: string,
  compound: string | null,
) =>
  written(sql<{
    indicator: string
    records: number
    numerator: number
    denominator: number
    left_out: number
    sha256: string
  }>`
    select indicator, count(*)::int as records, sum(numerator)::bigint as numerator,
      sum(denominator)::bigint as denominator, sum(left_out)::bigint as left_out,
      encode(sha256(convert_to(string_agg(record_id::text, ',' order by record_id, from_day), 'UTF8')), 'hex') as sha256
    from indicators.contribution
    where neighbourhood_id = any(${[...neighbourhoods]}::uuid[]) and indicator = any(${[...keys]}::text[])
      and ${held(from, to, level)} and (${compound}::uuid is null or compound_id = ${compound}::uuid)
    group by indicator
    order by indicator`)

export interface RecordRow {
  record_id: string
  room: string
  indicator: string
  from_day: string
  numerator: number
  denominator: number
  left_out: number
  compound_id: string | null
}

/** The records of one figure; those that pull it where it should not be stand first, then the latest. */
export const recordsOf = (
  unit: Unit,
  what: {
    keys: readonly string[]
    from: string
    to: string
    level: string
    compound: string | null
    only: 'all' | 'missed' | 'left-out'
    missedIs: 0 | 1
    skip: number
    limit: number
  },
) =>
  written(sql<RecordRow & { total: number }>`
    select record_id, room, indicator, from_day, numerator, denominator, left_out, compound_id, count(*) over ()::int as total
    from indicators.contribution
    where neighbourhood_id = ${unit.neighbourhoodId} and indicator = any(${[...what.keys]}::text[])
      and ${held(what.from, what.to, what.level)}
      and (${what.compound}::uuid is null or compound_id = ${what.compound}::uuid)
      and (${what.only} = 'all' or (${what.only} = 'left-out' and left_out > 0)
        or (${what.only} = 'missed' and left_out = 0 and numerator = ${what.missedIs}))
    order by left_out, (numerator = ${what.missedIs}) desc, from_day desc, record_id
    offset ${what.skip} limit ${what.limit}`)

/** Entrances by id, to say where something is. */
export const entranceNames = (unit: Unit) =>
  db
    .selectFrom('places.public_home')
    .select(['entrance_id', 'entrance', 'compound'])
    .distinct()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export const homesByIds = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('places.public_home')
    .select(['id', 'compound', 'entrance', 'floor', 'room', 'use'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
