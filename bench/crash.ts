import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { newId } from '#kit/server/id.ts'
import { findRunningPostgres } from '#kit/server/postgres.ts'
import { readOwner } from '#kit/server/postgres/ownership.ts'
import { report } from './line.ts'
import { prepareFolder } from './prepared.ts'

/**
 * Kills the server or the database twenty times with SIGKILL while sixteen clients take reports in. A client sends a report
 * again, under the same id, until it is acknowledged, as a phone does. At the end each acknowledged report stands in the
 * queue once, with one event of its receipt and a number of its own, and nothing stands there that nobody sent.
 */
const kills = Number(process.env.BENCH_KILLS ?? 20)
const port = Number(process.env.BENCH_PORT ?? 4775)
const clients = 16
/** The launcher gives up on a program that dies again and again within ten seconds of its start. */
const apart = 10_500
const root = join(import.meta.dirname, '..')

const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-crash-'))
try {
  const { neighbourhood, headers, homes } = await prepareFolder(dataFolder, 10)
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
    const acknowledged: string[] = []
    let going = true
    let underWay = 0
    const client = async () => {
      while (going) {
        const id = newId()
        sent.add(id)
        const place = { homeId: homes[sent.size % homes.length] }
        const body = JSON.stringify({ id, source: 'counter', category: 'leak', place, words: '楼上漏水' })
        for (;;) {
          underWay += 1
          const status = await fetch(`${address}/api/n/${neighbourhood}/intake`, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body,
          }).then(
            async (answer) => (await answer.text().catch(() => null)) !== null && answer.status,
            () => false,
          )
          underWay -= 1
          if (status === 200) break
          await wait(100)
        }
        acknowledged.push(id)
      }
    }
    let interrupted = 0
    const load = Array.from({ length: clients }, client)
    for (let kill = 0; kill < kills; kill += 1) {
      const killsServer = kill % 2 === 0
      await loaded(() => acknowledged.length)
      if (killsServer) await wait(Math.max(0, started + apart - Date.now()))
      await wait(Math.random() * 700)
      while (underWay === 0) await wait(5)
      interrupted += underWay
      const victim = killsServer ? readOwner(dataFolder)?.pid : findRunningPostgres(dataFolder)?.pid
      if (victim === undefined) throw new Error('nothing is running that could be killed')
      process.kill(victim, 'SIGKILL')
      if (killsServer) started = Date.now()
      await wait(300)
      await ready(address)
    }
    going = false
    await Promise.all(load)
    const { lost, doubled, foreign } = await compare(dataFolder, sent, acknowledged)
    console.error(
      `${acknowledged.length} acknowledged, ${interrupted} under way at a kill; ${lost} lost, ${doubled} doubled, ${foreign} that nobody sent`,
    )
    report({
      name: 'crash',
      value: lost + doubled + foreign,
      unit: `reports lost or doubled of ${acknowledged.length} over ${kills} kills`,
      yardstick: null,
      ratio: null,
      limit: '0',
      ok: lost + doubled + foreign === 0 && acknowledged.length > kills,
    })
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; tries < 1_800; tries += 1) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null)
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error('the server did not come back within three minutes')
}

/** Waits until the load runs again: two reports acknowledged for each client. */
async function loaded(acknowledged: () => number): Promise<void> {
  const enough = acknowledged() + 2 * clients
  for (let tries = 0; tries < 1_200 && acknowledged() < enough; tries += 1) await wait(50)
  if (acknowledged() < enough) throw new Error('the load did not run again within a minute')
}

async function compare(folder: string, sent: ReadonlySet<string>, acknowledged: readonly string[]) {
  const url = findRunningPostgres(folder)?.url('mulin')
  if (url === undefined) throw new Error('the database is not there')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `select m.id, m.number, (select count(*) from kit.event e where e.subject_id = m.id and e.type = 'matters.received') as received
     from matters.matter m`,
  )
  await client.end()
  const kept = rows as { id: string; number: string; received: string | number }[]
  const there = new Set(kept.map((row) => row.id))
  const numbers = new Set(kept.map((row) => row.number))
  return {
    lost: acknowledged.filter((id) => !there.has(id)).length,
    doubled:
      kept.length - there.size + (kept.length - numbers.size) + kept.filter((row) => Number(row.received) !== 1).length,
    foreign: kept.filter((row) => !sent.has(row.id)).length,
  }
}
