import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { readConfig } from '#kit/server/config.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { newId } from '#kit/server/id.ts'
import { cloneDatabase } from '#kit/test/database.ts'
import { addNeighbourhood } from '#places'
import type { House } from '../server.ts'
import { serveWeb } from '../web-files.ts'
import { openHouse, openParts } from '../server.ts'

/** A whole house on its own database, with two neighbourhoods, A and B. */
export interface TestHouse extends House {
  /** Connection string of its database, as the owner of everything. */
  database: string
  a: Ground
  b: Ground
  /** Runs a piece of work in neighbourhood A unless said otherwise. */
  unit<T>(work: (unit: Unit) => Promise<T>, options?: { ground?: Ground; actor?: Actor; now?: Date }): Promise<T>
}

/** Call in `beforeAll`, and `close` in `afterAll`. `identify` may replace who is asking. */
export async function openTestHouse(
  options: { background?: boolean; web?: boolean; identify?: Parts['identify']; clock?: () => Date } = {},
): Promise<TestHouse> {
  const database = await cloneDatabase()
  const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-house-'))
  const config = readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' })
  const parts = openParts(config, database.url(), Buffer.alloc(32, 7))
  if (options.identify) parts.identify = options.identify
  if (options.clock) parts.clock = options.clock
  const a = { id: newId(), code: '310110015007' }
  const b = { id: newId(), code: '310110020003' }
  await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    await addNeighbourhood(unit, { ...a, name: '延吉七村', phone: '021-00000007' })
    await unit.flush()
    await addNeighbourhood(unit, { ...b, name: '江湾国际公寓', phone: '021-00000003' })
  })
  const house = await openHouse(parts, { background: options.background ?? false })
  if (options.web) await serveWeb(house.http)
  else house.http.setNotFoundHandler(() => refuse('common.not-found'))
  return {
    ...house,
    database: database.url(),
    a,
    b,
    unit: (work, { ground = a, actor, now } = {}) =>
      inUnit(parts, { actor: actor ?? null, now: now ?? parts.clock(), ground }, work),
    async close() {
      await house.close()
      await database.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
