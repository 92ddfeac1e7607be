import { addNeighbourhood, settleHomes } from '#places'
import { openParts } from '#apps/server.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { migrate } from '#kit/server/migrate.ts'
import { startPostgres } from '#kit/server/postgres.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { type BenchHouse, doors } from './house.ts'

/** A data folder with one neighbourhood, its homes and a signed-in worker, closed again: for a server of its own to open. */
export async function prepareFolder(
  dataFolder: string,
  entrances: number,
): Promise<{ neighbourhood: string; headers: Record<string, string>; homes: string[] }>
/** The same with whatever else is to be there. */
export async function prepareFolder<More extends object>(
  dataFolder: string,
  entrances: number,
  more: (house: Pick<BenchHouse, 'inUnit' | 'parts' | 'ground' | 'homes'>) => Promise<More>,
): Promise<{ neighbourhood: string; headers: Record<string, string>; homes: string[] } & More>
export async function prepareFolder(
  dataFolder: string,
  entrances: number,
  more: (house: Pick<BenchHouse, 'inUnit' | 'parts' | 'ground' | 'homes'>) => Promise<object> = async () => ({}),
) {
  const postgres = await startPostgres({ dataFolder, log: () => {} })
  try {
    await migrate(postgres.url('mulin'))
    const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), postgres.url('mulin'))
    try {
      const ground = { id: newId(), code: '310110015007' }
      const scope = { actor: null, now: parts.clock(), ground }
      await inUnit(parts, { ...scope, ground: null }, (unit) =>
        addNeighbourhood(unit, { ...ground, name: '延吉七村', phone: null }),
      )
      const homes = await inUnit(parts, scope, (unit) => settleHomes(unit, doors(entrances)))
      const { headers } = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
      const ids = homes.map((home) => home.id)
      const within = <T>(work: (unit: Unit) => Promise<T>) => inUnit(parts, { ...scope, now: parts.clock() }, work)
      return {
        neighbourhood: ground.id,
        headers,
        homes: ids,
        ...(await more({ inUnit: within, parts, ground, homes: ids })),
      }
    } finally {
      await parts.database.close()
    }
  } finally {
    await postgres.stop()
  }
}
