import { expect } from 'vitest'
import type { TestHouse } from './house.ts'

/** Ways of reading that go by a key or a digest; without them rows come as they lie. */
const ways = ['indexscan', 'indexonlyscan', 'bitmapscan', 'hashagg', 'hashjoin']

/** Turns round how the rows of every table lie, and takes away the plans that would not show it. */
export async function layBackwards(house: TestHouse): Promise<void> {
  const { owner, app } = house.parts.database
  const { rows } = await owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name,
       (select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_|information_schema|graphile' order by 1`,
  )
  const client = await owner.connect()
  try {
    // Whoever plays a replica checks no foreign keys: they hold again as soon as all rows lie there again.
    await client.query('begin; set local session_replication_role = replica')
    for (const { name, columns } of rows as { name: string; columns: string }[]) {
      await client.query(
        `create temp table kept on commit drop as select row_number() over () as lay_at, t.* from ${name} t`,
      )
      await client.query(`delete from ${name}`)
      await client.query(
        `insert into ${name} (${columns}) overriding system value select ${columns} from kept order by lay_at desc; drop table kept`,
      )
    }
    await client.query('commit')
    for (const way of ways)
      await client.query(
        `do $$ begin execute format('alter database %I set enable_${way} = off', current_database()); end $$`,
      )
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
  } finally {
    client.release(true)
  }
  await expect.poll(() => app.totalCount + owner.totalCount).toBe(0)
}
