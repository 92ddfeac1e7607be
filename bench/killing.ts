import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '#kit/server/id.ts'
import { findRunningPostgres } from '#kit/server/postgres.ts'
import { readOwner } from '#kit/server/postgres/ownership.ts'

/** The launcher gives up on a program that dies again and again within ten seconds of its start. */
const apart = 10_500
const root = join(import.meta.dirname, '..')

export interface Killing {
  dataFolder: string
  port: number
  clients: number
  kills: number
  /** Whether a server that was killed a moment ago is waited for, or the database killed instead. */
  patient: boolean
  /** What a client sends; the same for the same id and place. */
  request(id: string, place: number): { path: string; headers: Record<string, string>; body: Record<string, unknown> }
}
export interface Killed {
  sent: ReadonlySet<string>
  /** The answers, by the id of what was sent. */
  acknowledged: ReadonlyMap<string, unknown>
  /** How many requests were under way when something was killed. */
  interrupted: number
}

/**
 * Starts the product on a folder and kills its server or its database with SIGKILL, again and again, at moments nobody chose,
 * while clients send. A client sends a thing again, under the same id, until it is acknowledged, as a phone does. `look` is
 * called with what came of it while the database still runs.
 */
export async function underKills<Found>(
  { dataFolder, port, clients, kills, patient, request }: Killing,
  look: (killed: Killed) => Promise<Found>,
): Promise<Found> {
  const server = spawn(process.execPath, [join(root, 'start.mjs'), '--empty'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MULIN_DATA: dataFolder, MULIN_LOG: 'silent' },
    stdio: ['ignore', 'ignore', process.env.BENCH_TALK ? 'inherit' : 'ignore'],
  })
  const address = `http://127.0.0.1:${port}`
  let started = Date.now()
  try {
    await ready(address)
    const sent = new Set<string>()
    const acknowledged = new Map<string, unknown>()
    let going = true
    let underWay = 0
    const client = async () => {
      while (going) {
        const id = newId()
        const { path, headers, body } = request(id, sent.size)
        sent.add(id)
        for (;;) {
          underWay += 1
          const answer = await fetch(address + path, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }).then(
            async (one) => (one.status === 200 ? one.json().catch(() => null) : null),
            () => null,
          )
          underWay -= 1
          if (answer !== null) {
            acknowledged.set(id, answer)
            break
          }
          await wait(100)
        }
      }
    }
    let interrupted = 0
    const load = Array.from({ length: clients }, client)
    for (let kill = 0; kill < kills; kill += 1) {
      const rest = started + apart - Date.now()
      const killsServer = patient ? kill % 2 === 0 : rest <= 0
      await loaded(() => acknowledged.size, clients)
      if (killsServer) await wait(Math.max(0, rest))
      await wait(Math.random() * 700)
      while (underWay === 0) await wait(5)
      interrupted += underWay
      const victim = killsServer ? readOwner(dataFolder)?.pid : findRunningPostgres(dataFolder)?.pid
      if (victim === undefined) throw new Error('nothing is running that could be killed')
      process.kill(victim, 'SIGKILL')
      if (killsServer) started = Date.now()
      await wait(300)
      await ready(address)
      if (process.env.BENCH_TALK) console.error(`${kill + 1} of ${kills}: ${killsServer ? 'server' : 'database'}`)
    }
    going = false
    await Promise.all(load)
    return await look({ sent, acknowledged, interrupted })
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; tries < 1_800; tries += 1) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null)
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error('the server did not come back within three minutes')
}

/** Waits until the load runs again: two acknowledged for each client. */
async function loaded(acknowledged: () => number, clients: number): Promise<void> {
  const enough = acknowledged() + 2 * clients
  for (let tries = 0; tries < 1_200 && acknowledged() < enough; tries += 1) await wait(50)
  if (acknowledged() < enough) throw new Error('the load did not run again within a minute')
}
