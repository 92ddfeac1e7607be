import { readDemo } from '#accounts'
import { quotedTable, tablesInOrder } from '#kit/server/backup/tables.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { anchorOf } from '../demo/anchor.ts'
import { type DemoOptions, makeDemo } from '../demo/make.ts'
import { progressBar } from './progress.ts'

// What the migrations wrote themselves.
const kept = new Set(['kit.migration', 'kit.setting'])
const title = '杨浦演示 · Yangpu demonstration'

/**
 * Makes the demonstration on an empty database when it is wanted; tells the running house whether it is one. One that was
 * interrupted is cleared away and made again.
 */
export async function ensureDemo(
  parts: Parts,
  options: { wanted: boolean } & Partial<DemoOptions>,
): Promise<'made' | 'stands' | 'in-use' | 'none'> {
  const state = await stateOf(parts)
  if (state === 'ready') parts.config.demo = true
  if (state === 'ready') return 'stands'
  if (state === 'none' && !options.wanted) return 'none'
  if (state === 'none' && (await inUse(parts))) return 'in-use'
  if (state === 'making') await clearAway(parts)
  const anchor = options.anchor ?? anchorOf(parts.config.demoDate ?? undefined, parts.clock())
  const { owner } = parts.database
  const note = (now: 'making' | 'ready') =>
    owner.query(
      `insert into kit.setting (key, value) values ('demo', $1) on conflict (key) do update set value = excluded.value`,
      [JSON.stringify({ state: now, day: anchor.day, at: anchor.at.toISOString() })],
    )
  await note('making')
  const bar = progressBar(title)
  try {
    await makeDemo(parts, {
      anchor,
      share: options.share ?? 1,
      progress: options.progress ?? ((share, what) => bar.at(share, what)),
    })
  } finally {
    bar.done()
  }
  await note('ready')
  parts.config.demo = true
  return 'made'
}

/** Prints the demonstration's sign-ins. */
export async function printSignIns(parts: Parts): Promise<void> {
  const demo = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, readDemo)
  if (demo === null) return
  console.log('演示账号，在登录页点一下就进：  Demonstration sign-ins, one tap on the sign-in page:')
  for (const { zh, en } of demo.signIns) console.log(`  ${zh}  ·  ${en}`)
  console.log()
}

async function stateOf({ database }: Parts): Promise<'none' | 'making' | 'ready'> {
  const { rows } = await database.owner.query(`select value ->> 'state' as state from kit.setting where key = 'demo'`)
  return (rows as { state: 'making' | 'ready' }[])[0]?.state ?? 'none'
}

async function inUse({ database }: Parts): Promise<boolean> {
  const { rows } = await database.owner.query('select exists (select from places.neighbourhood) as used')
  return (rows as { used: boolean }[])[0]?.used ?? false
}

async function clearAway({ database }: Parts): Promise<void> {
  const client = await database.owner.connect()
  try {
    const tables = (await tablesInOrder(client)).map((table) => table.name).filter((name) => !kept.has(name))
    await client.query(`truncate ${tables.map(quotedTable).join(', ')} cascade`)
  } finally {
    client.release()
  }
}
