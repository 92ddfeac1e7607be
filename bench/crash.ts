import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findRunningPostgres } from '#kit/server/postgres.ts'
import { type Killed, underKills } from './killing.ts'
import { report } from './line.ts'
import { prepareFolder } from './prepared.ts'

/**
 * Kills the server or the database twenty times while sixteen clients take reports in. At the end each acknowledged report
 * stands in the queue once, with one event of its receipt and a number of its own, and nothing stands there that nobody sent.
 */
const kills = Number(process.env.BENCH_KILLS ?? 20)
const port = Number(process.env.BENCH_PORT ?? 4775)

const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-crash-'))
try {
  const { neighbourhood, headers, homes } = await prepareFolder(dataFolder, 10)
  const request = (id: string, at: number) => ({
    path: `/api/n/${neighbourhood}/intake`,
    headers,
    body: { id, source: 'counter', category: 'leak', place: { homeId: homes[at % homes.length] }, words: '楼上漏水' },
  })
  await underKills({ dataFolder, port, clients: 16, kills, patient: true, request }, async (killed) => {
    const { lost, doubled, foreign } = await compare(dataFolder, killed)
    const { size } = killed.acknowledged
    console.error(
      `${size} acknowledged, ${killed.interrupted} under way at a kill; ${lost} lost, ${doubled} doubled, ${foreign} that nobody sent`,
    )
    report({
      name: 'crash',
      value: lost + doubled + foreign,
      unit: `reports lost or doubled of ${size} over ${kills} kills`,
      yardstick: null,
      ratio: null,
      limit: '0',
      ok: lost + doubled + foreign === 0 && size > kills,
    })
  })
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

async function compare(folder: string, { sent, acknowledged }: Killed) {
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
    lost: [...acknowledged.keys()].filter((id) => !there.has(id)).length,
    doubled:
      kept.length - there.size + (kept.length - numbers.size) + kept.filter((row) => Number(row.received) !== 1).length,
    foreign: kept.filter((row) => !sent.has(row.id)).length,
  }
}
