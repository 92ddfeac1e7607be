import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { anyOf, fewOf, statements } from './builder.ts'
import { nameOf } from './database.ts'

const db = statements<Record<string, never>>()

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  const { owner } = house.parts.database
  await owner.query('create table public.crowd (id uuid primary key, name text not null)')
  await owner.query('insert into public.crowd select gen_random_uuid(), n::text from generate_series(1, 5000) n')
  await owner.query('analyze public.crowd')
})
afterAll(() => house.close())

/** Asks forty times with one id on one connection; gives how often a plan was made for that one id. */
async function plansMade(among: (ids: readonly string[]) => RawBuilder<string>): Promise<number> {
  const client = await house.parts.database.owner.connect()
  try {
    const { rows } = await client.query('select id, name from public.crowd order by name limit 40')
    for (const { id, name } of rows as { id: string; name: string }[]) {
      const asked = sql`select name from public.crowd where id = ${among([id])}`.compile(db)
      const found = await client.query({ name: nameOf(asked.sql), text: asked.sql, values: [...asked.parameters] })
      expect(found.rows).toEqual([{ name }])
    }
    const name = nameOf(sql`select name from public.crowd where id = ${among([])}`.compile(db).sql)
    const plans = await client.query('select custom_plans as made from pg_prepared_statements where name = $1', [name])
    return (plans.rows as { made: number }[])[0]?.made ?? -1
  } finally {
    client.release()
  }
}

describe('some ids of many', () => {
  it('keeps the plan where few are asked for all day, the first tries apart', async () => {
    expect(await plansMade(fewOf)).toBe(5)
    expect(await plansMade(anyOf)).toBe(40)
  })

  it('gives the same rows, however many there are', async () => {
    const { owner } = house.parts.database
    const rows = async (among: typeof anyOf, ids: readonly string[]) => {
      const asked = sql`select id from public.crowd where id = ${among(ids)} order by id`.compile(db)
      return (await owner.query(asked.sql, [...asked.parameters])).rows
    }
    const all = (await rows(
      anyOf,
      (await owner.query('select id from public.crowd')).rows.map(({ id }) => id),
    )) as {
      id: string
    }[]
    expect(all).toHaveLength(5000)
    for (const count of [0, 1, 2, 700]) {
      const ids = all.slice(0, count).map(({ id }) => id)
      expect(await rows(fewOf, ids)).toEqual(await rows(anyOf, ids))
      expect(await rows(fewOf, ids)).toHaveLength(count)
    }
  })
})
