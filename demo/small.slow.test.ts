import { describe, expect, it } from 'vitest'
import { listNeighbourhoods } from '#places'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { ensureDemo } from '#apps/demo.ts'
import { anchorOf } from './anchor.ts'
import { makeDemo } from './make.ts'
import { openEmptyHouse } from './test/empty-house.ts'

/**
 * Ways of reading that the database may not use. What is asked for in no order comes in the order in which it is read, and that
 * depends on how full the tables seemed to be at that moment: read in other ways, it shows at once.
 */
const planners = [
  ['indexscan', 'indexonlyscan', 'nestloop'],
  ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'hashagg'],
]

const anchor = anchorOf('2026-11-25', new Date())

/**
 * A digest of every table, without what is sealed and without the keys of votes: each seal has a nonce of its own, and so have
 * the digests of sealed ballots.
 */
async function digests({ database }: Parts): Promise<Record<string, string>> {
  const { rows } = await database.owner.query(
    `select table_schema || '.' || table_name as name,
       string_agg(quote_ident(column_name), ', ' order by ordinal_position)
         filter (where column_name !~* 'seal|reporter_phone$|^workbook$|^public_key$') as columns
     from information_schema.columns c join pg_class r on r.oid = format('%I.%I', table_schema, table_name)::regclass
     where relkind = 'r' and table_schema in ('kit', 'places', 'people', 'titles', 'bodies', 'accounts', 'imports', 'messages', 'notices', 'matters', 'policies', 'conventions', 'appraisals', 'topics', 'rolls', 'papers', 'elections')
     group by 1 order by 1`,
  )
  const found: Record<string, string> = {}
  for (const { name, columns } of rows as { name: string; columns: string | null }[]) {
    // In a rush numbers are taken ahead: how many depends on the speed of the machine.
    if (columns === null || name === 'matters.day_count') continue
    const quoted = name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.')
    const digest = await database.owner.query(
      `select count(*) || ' ' || md5(coalesce(string_agg(line, '' order by line), '')) as digest from (select regexp_replace(t::text, '[0-9a-f]{64}|sealed"+: "+[\\w-]+', 'sealed', 'g') as line from (select ${columns} from ${quoted}) t) lines`,
    )
    found[name] = (digest.rows as { digest: string }[])[0]?.digest ?? ''
  }
  return found
}

describe('a small demonstration', () => {
  it('is the same when it is made again from the same day', async () => {
    const made: Record<string, string>[] = []
    for (const planner of planners) {
      const house = await openEmptyHouse(planner)
      const told: number[] = []
      await makeDemo(house.parts, { anchor, share: 0.02, progress: (share) => told.push(share) })
      expect(told.at(-1)).toBe(1)
      expect(told.every((share) => share >= 0 && share <= 1)).toBe(true)
      made.push(await digests(house.parts))
      await house.close()
    }
    for (const other of made.slice(1)) expect.soft(other).toEqual(made[0])
    expect(Object.keys(made[0] ?? {}).length).toBeGreaterThan(20)
  }, 600_000)
})

describe('a demonstration that was interrupted', () => {
  it('is cleared away and made again', async () => {
    const house = await openEmptyHouse()
    const small = { anchor, share: 0.02, progress: () => {} }
    await makeDemo(house.parts, small)
    await house.parts.database.owner.query(
      `insert into kit.setting (key, value) values ('demo', '{"state": "making"}')`,
    )
    expect(await ensureDemo(house.parts, { wanted: true, ...small })).toBe('made')
    const scope = { actor: null, now: anchor.at, ground: null }
    expect(await inUnit(house.parts, scope, listNeighbourhoods)).toHaveLength(10)
    expect(await ensureDemo(house.parts, { wanted: true, ...small })).toBe('stands')
    await house.close()
  }, 600_000)
})
