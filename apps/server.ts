import { identify } from '#accounts/room'
import { openGrounds } from '#places/room'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Carrier } from '#kit/server/carrier.ts'
import { startCarrier } from '#kit/server/carrier.ts'
import { Cipher } from '#kit/server/cipher.ts'
import type { Config } from '#kit/server/config.ts'
import { openDatabase } from '#kit/server/database.ts'
import { serveHealth } from '#kit/server/health.ts'
import { buildHttp } from '#kit/server/http.ts'
import type { KeyRing } from '#kit/server/keys.ts'
import { readMasterKeys } from '#kit/server/keys.ts'
import { openMetrics } from '#kit/server/metrics.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { rooms } from './rooms.ts'

/** The house without HTTP: for the command line, jobs and tests. */
export function openParts(
  config: Config,
  databaseUrl: string,
  keys: KeyRing | Buffer = readMasterKeys(config.masterKey),
): Parts {
  const database = openDatabase(databaseUrl)
  const grounds = openGrounds(database)
  const parts: Parts = {
    config,
    database,
    cipher: new Cipher(keys, config.cipher),
    log: pino({ level: config.logLevel }),
    metrics: openMetrics(database),
    rooms,
    clock: () => new Date(),
    wake: () => {},
    ground: (id) => grounds.one(id),
    grounds: () => grounds.all(),
    identify: (headers) => identify(parts, headers),
  }
  return parts
}

export interface House {
  parts: Parts
  http: FastifyInstance
  carrier: Carrier | null
  close(): Promise<void>
}

/** The whole house on a migrated database; `background` starts the carrier and the job worker as well. */
export async function openHouse(
  parts: Parts,
  options: { background: boolean; upkeep?: Readonly<Record<string, Job>> },
): Promise<House> {
  const http = await buildHttp(parts, rooms)
  parts.metrics.watch(http)
  let jobsRun = () => false
  serveHealth(http, parts, () => jobsRun())
  const carrier = options.background ? await startCarrier(parts, rooms, options.upkeep) : null
  if (carrier) {
    parts.wake = () => carrier.wake()
    jobsRun = () => carrier.healthy()
  }
  return {
    parts,
    http,
    carrier,
    async close() {
      await http.close()
      await carrier?.stop()
      await parts.database.close()
    },
  }
}
