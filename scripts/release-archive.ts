import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { listNeighbourhoods } from '#places'
import { openParts } from '#apps/server.ts'
import { backup } from '#kit/server/backup/backup.ts'
import { digestOf } from '#kit/server/backup/digest.ts'
import { quotedTable, tablesInOrder } from '#kit/server/backup/tables.ts'
import { readConfig } from '#kit/server/config.ts'
import { migrate } from '#kit/server/migrate.ts'
import { inUnit } from '#kit/server/unit.ts'
import { withScratchDatabase } from '#kit/test/cluster.ts'
import { anchorOf } from '../demo/anchor.ts'
import { fullNeighbourhoods } from '../demo/district.ts'
import { makeDemo } from '../demo/make.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'

/**
 * Keeps what a release leaves behind in its users' hands: a small demonstration as one archive, and beside it what a
 * newer program has to find in it. `node scripts/release-archive.ts` before a release; apps/upgrade.slow.test.ts then
 * brings every archive kept here to the newest program. People, numbers and the key (32 bytes of 7) are invented.
 */
const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const base = join(root, 'apps/test/releases', version)
const anchor = anchorOf('2026-11-25', new Date())
const keptCode = fullNeighbourhoods.find((one) => one.key === 'yandong')?.code
const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-release-'))

await withScratchDatabase(async (url) => {
  await migrate(url)
  const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), url, Buffer.alloc(32, 7))
  parts.clock = () => anchor.at
  await makeDemo(parts, { anchor, share: 0.01 })
  const all = await inUnit(parts, { actor: null, now: anchor.at, ground: null }, listNeighbourhoods)
  const neighbourhood = all.find((one) => one.code === keptCode)
  if (neighbourhood === undefined) throw new Error('The demonstration has changed its neighbourhoods.')
  const { cookie } = await signedIn(parts, { role: 'worker', neighbourhoodId: neighbourhood.id })
  await parts.database.close()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await thin(client, neighbourhood.id)
  const { tables } = await digestOf(client)
  await client.end()
  rmSync(`${base}.mulin`, { force: true })
  const kept = await backup(url, null, `${base}.mulin`)
  const found = { at: anchor.at.toISOString(), neighbourhood: neighbourhood.id, cookie, digest: kept.digest, tables }
  writeFileSync(`${base}.json`, `${JSON.stringify(found, null, 2)}\n`)
  console.log(`${kept.rows} records kept in apps/test/releases/${version}.mulin`)
})
rmSync(dataFolder, { recursive: true, force: true })

/** One small neighbourhood of the four is enough, and what is sealed packs badly. */
async function thin(client: pg.Client, neighbourhoodId: string): Promise<void> {
  for (const { name, columns } of (await tablesInOrder(client)).toReversed()) {
    if (columns.includes('neighbourhood_id') && name !== 'accounts.standing')
      await client.query(`delete from ${quotedTable(name)} where neighbourhood_id <> $1`, [neighbourhoodId])
  }
}
