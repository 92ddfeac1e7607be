import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNeighbourhood, settleHomes } from '#places'
import { openParts } from '#apps/server.ts'
import type { Ground } from '#kit/contract/actor.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { migrate } from '#kit/server/migrate.ts'
import type { Parts } from '#kit/server/parts.ts'
import { startPostgres } from '#kit/server/postgres.ts'
import { inUnit } from '#kit/server/unit.ts'

/** A house on its own embedded database, on disk and with fsync, in a folder that goes when it closes. */
export interface BenchGround {
  parts: Parts
  ground: Ground
  dataFolder: string
  url: string
  close(): Promise<void>
}

export async function openGround(): Promise<BenchGround> {
  const dataFolder = mkdtempSync(join(process.env.MULIN_BENCH_FOLDER ?? tmpdir(), 'mulin-bench-'))
  const postgres = await startPostgres({ dataFolder, log: () => {} })
  const url = postgres.url('mulin')
  await migrate(url)
  const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), url)
  const ground = { id: newId(), code: '310110015007' }
  await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, (unit) =>
    addNeighbourhood(unit, { ...ground, name: '延吉七村', phone: null }),
  )
  return {
    parts,
    ground,
    dataFolder,
    url,
    async close() {
      await parts.database.close()
      await postgres.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Homes in towers of ten floors, three behind each landing. */
export async function buildHomes({ parts, ground }: BenchGround, count: number, perFloor = 3): Promise<string[]> {
  const perDoor = 10 * perFloor
  const compound = { name: '延吉七村', address: '延吉七村' }
  return inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    const settled = await settleHomes(
      unit,
      Array.from({ length: count }, (_, at) => {
        const floor = Math.floor((at % perDoor) / perFloor) + 1
        return {
          compound,
          entrance: `${Math.floor(at / perDoor) + 1}号`,
          room: `${floor}${String((at % perFloor) + 1).padStart(2, '0')}`,
          floor,
          buildingArea: 5_000,
          use: 'lived-in' as const,
        }
      }),
    )
    return settled.map((home) => home.id)
  })
}
