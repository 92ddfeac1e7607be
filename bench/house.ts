import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNeighbourhood, settleHomes } from '#places'
import { openHouse, openParts, type House } from '#apps/server.ts'
import type { Ground } from '#kit/contract/actor.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'

/** A house on a real database that waits for the disk, as in earnest, in a folder of its own. */
export interface BenchHouse extends House {
  ground: Ground
  homes: string[]
  database: string
  inUnit<T>(work: (unit: Unit) => Promise<T>): Promise<T>
}

/** Opens it with one neighbourhood of `entrances` × 12 homes, hands it to the work, and removes everything. */
export async function withHouse(entrances: number, work: (house: BenchHouse) => Promise<void>): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-bench-'))
  const postgres = await startPostgres({ dataFolder, log: () => {} })
  try {
    const database = postgres.url('mulin')
    await migrate(database)
    const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), database)
    const ground = { id: newId(), code: '310110015007' }
    const scope = { actor: null, now: parts.clock(), ground }
    await inUnit(parts, { ...scope, ground: null }, (unit) =>
      addNeighbourhood(unit, { ...ground, name: '延吉七村', phone: null }),
    )
    const homes = await inUnit(parts, scope, (unit) => settleHomes(unit, doors(entrances)))
    const house = await openHouse(parts, { background: true })
    try {
      await work({
        ...house,
        ground,
        homes: homes.map((home) => home.id),
        database,
        inUnit: (inside) => inUnit(parts, { ...scope, now: parts.clock() }, inside),
      })
    } finally {
      await house.close()
    }
  } finally {
    await postgres.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** Twelve homes behind each entrance. */
export function doors(entrances: number) {
  const rooms = Array.from({ length: 12 }, (_, index) => `${Math.floor(index / 2) + 1}0${(index % 2) + 1}`)
  return Array.from({ length: entrances }, (_, index) => `${index + 1}号`).flatMap((entrance) =>
    rooms.map((room) => ({
      compound: { name: '延吉七村', address: '延吉七村' },
      entrance,
      room,
      floor: Number(room[0]),
      buildingArea: 5_580,
      use: 'lived-in' as const,
    })),
  )
}
