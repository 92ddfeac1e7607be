import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openParts } from '#apps/server.ts'
import { readConfig } from '#kit/server/config.ts'
import type { Parts } from '#kit/server/parts.ts'
import { administer } from '#kit/test/cluster.ts'
import { cloneDatabase } from '#kit/test/database.ts'

/** A migrated house with nothing and nobody in it. */
export async function openEmptyHouse(
  without: readonly string[] = [],
): Promise<{ parts: Parts; close(): Promise<void> }> {
  const database = await cloneDatabase()
  for (const plan of without)
    await administer(
      inject('testCluster'),
      `alter database ${new URL(database.url()).pathname.slice(1)} set enable_${plan} = off`,
    )
  const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-demo-'))
  const parts = openParts(
    readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }),
    database.url(),
    Buffer.alloc(32, 7),
  )
  return {
    parts,
    async close() {
      await parts.database.close()
      await database.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
