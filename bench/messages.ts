import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { blankFacts, savePersons } from '#people'
import { openParts } from '#apps/server.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { findRunningPostgres, startPostgres } from '#kit/server/postgres.ts'
import { readOwner } from '#kit/server/postgres/ownership.ts'
import { inUnit } from '#kit/server/unit.ts'
import { report, round } from './line.ts'
import { prepareFolder } from './prepared.ts'

/**
 * A message to every home of a neighbourhood of 3,000, one mobile phone in each: how long it takes until all of it is
 * queued, over HTTP and committed to disk; then the server is killed with SIGKILL in the middle of delivery. Started again
 * it goes on; at the end each home stands in the outbox once.
 */
const port = Number(process.env.BENCH_PORT ?? 4776)
const entrances = 250
const homesInAll = entrances * 12
const root = join(import.meta.dirname, '..')

const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-messages-'))
const outbox = join(dataFolder, 'outbox/sms.jsonl')
let server: ChildProcess | null = null
try {
  const { neighbourhood, headers, homes } = await prepareFolder(dataFolder, entrances)
  await moveIn(neighbourhood, homes)
  server = start()
  const address = `http://127.0.0.1:${port}`
  await ready(address)
  // The first question of a fresh server also fills its memory; asked once before the clock runs, as any working day does.
  await fetch(`${address}/api/n/${neighbourhood}/messages`, { headers })
  const began = performance.now()
  const answer = await fetch(`${address}/api/n/${neighbourhood}/messages`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ id: newId(), to: { everybody: true }, text: '明天上午停水两小时。', urgency: 'urgent' }),
  })
  const { recipients } = (await answer.json()) as { recipients: number }
  const queued = (performance.now() - began) / 1000
  if (recipients !== homesInAll) throw new Error(`${recipients} recipients instead of ${homesInAll}`)

  while (lines().length < homesInAll / 4) await wait(5)
  const victim = readOwner(dataFolder)?.pid
  if (victim === undefined) throw new Error('nothing is running that could be killed')
  process.kill(victim, 'SIGKILL')
  const atKill = lines().length
  await wait(500)
  await ready(address)
  // What the killed program had claimed is taken up again when its lease runs out, by the job of each minute.
  for (let tries = 0; tries < 180 && lines().length < homesInAll; tries += 1) await wait(1_000)
  await wait(3_000)
  const keys = lines().flatMap((line) => /"key":"([^"]+)"/.exec(line)?.[1] ?? [])
  const phones = new Set(lines().flatMap((line) => /"phone":"(\d+)"/.exec(line)?.[1] ?? []))
  const doubled = keys.length - new Set(keys).size + (keys.length - phones.size)
  const lost = homesInAll - phones.size
  const unsettled = await stillOpen()
  console.error(`killed after ${atKill} of ${homesInAll}; ${lost} lost, ${doubled} doubled, ${unsettled} not settled`)
  report(
    {
      name: 'messages-queued',
      value: round(queued, 2),
      unit: `s until a message to ${homesInAll} homes is queued`,
      yardstick: null,
      ratio: null,
      limit: '≤ 2',
      ok: queued <= 2,
    },
    {
      name: 'messages-once',
      value: lost + doubled,
      unit: `lost or doubled of ${homesInAll} after a kill at ${atKill}`,
      yardstick: null,
      ratio: null,
      limit: '0',
      ok: lost + doubled + unsettled === 0 && atKill < homesInAll,
    },
  )
} finally {
  if (server) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  rmSync(dataFolder, { recursive: true, force: true })
}

function start(): ChildProcess {
  return spawn(process.execPath, [join(root, 'start.mjs'), '--empty'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MULIN_DATA: dataFolder, MULIN_LOG: 'silent' },
    stdio: ['ignore', 'ignore', process.env.BENCH_TALK ? 'inherit' : 'ignore'],
  })
}

/** The whole lines of the outbox. */
function lines(): string[] {
  if (!existsSync(outbox)) return []
  return readFileSync(outbox, 'utf8').split('\n').slice(0, -1)
}

/** One person with a mobile phone in each home. */
async function moveIn(neighbourhood: string, homes: readonly string[]): Promise<void> {
  const postgres = await startPostgres({ dataFolder, log: () => {} })
  try {
    const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), postgres.url('mulin'))
    const ground = { id: neighbourhood, code: '310110015007' }
    await inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) =>
      savePersons(
        unit,
        homes.map((homeId, at) => ({
          id: newId(),
          version: null,
          facts: {
            ...blankFacts(`住户${at}`),
            homeId,
            phones: [{ number: `199${String(at).padStart(8, '0')}`, kind: 'mobile' as const }],
          },
        })),
        '名册',
      ),
    )
    await parts.database.owner.query('analyze')
    await parts.database.close()
  } finally {
    await postgres.stop()
  }
}

async function stillOpen(): Promise<number> {
  const url = findRunningPostgres(dataFolder)?.url('mulin')
  if (url === undefined) throw new Error('the database is not there')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`select count(*) as n from messages.delivery where state <> 'sent'`)
  await client.end()
  return Number((rows as { n: string }[])[0]?.n ?? 0)
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null)
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error('the server did not come back within a minute')
}
