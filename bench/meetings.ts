import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { addNeighbourhood, settleHomes } from '#places'
import { callMeeting, stepMeeting } from '#meetings'
import { openParts } from '#apps/server.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { migrate } from '#kit/server/migrate.ts'
import { findRunningPostgres, startPostgres } from '#kit/server/postgres.ts'
import { readOwner } from '#kit/server/postgres/ownership.ts'
import { inUnit } from '#kit/server/unit.ts'
import { type SignedIn, signedIn } from '../modules/accounts/test/sign-in.ts'
import { doors } from './house.ts'
import { p99, report, round } from './line.ts'

/**
 * A residents' meeting: 200 telephones of 200 homes scan the code within twenty seconds and look at the meeting every ten,
 * while five screens ask for the quorum as the wall does. How long after a telephone was told 签到好了 does the slowest of the
 * screens count it? Then the server is killed with SIGKILL in the midst of the last hundred; each telephone sends again until
 * it has an answer, and each home has to be there once.
 */
const people = 200
const screens = 5
const pollEvery = 700
const port = Number(process.env.BENCH_PORT ?? 4776)
const root = join(import.meta.dirname, '..')
const dataFolder = mkdtempSync(join(tmpdir(), 'mulin-meetings-'))

interface Made {
  neighbourhood: string
  meeting: string
  code: string
  worker: SignedIn
  phones: SignedIn[]
}

async function prepare(): Promise<Made> {
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
      const homes = await inUnit(parts, scope, (unit) => settleHomes(unit, doors(Math.ceil(people / 12))))
      const here = { neighbourhoodId: ground.id }
      const worker = await signedIn(parts, { ...here, role: 'worker', firstContact: true })
      const phones: SignedIn[] = []
      for (const home of homes.slice(0, people))
        phones.push(await signedIn(parts, { ...here, role: 'resident', name: '居民', homeIds: [home.id] }))
      const meeting = newId()
      await inUnit(parts, scope, async (unit) => {
        await callMeeting(unit, {
          id: meeting,
          kind: 'residents-meeting',
          title: '居民会议',
          compoundId: null,
          place: '睦邻中心',
          startsAt: unit.now,
          endsAt: new Date(unit.now.getTime() + 7_200_000),
          caller: { who: 'committee', count: null, whole: null },
          base: 'households',
          whole: 300,
          seats: [],
          items: [{ id: unit.id(), title: '居民公约', words: null, private: false, resolutionId: null }],
          shortNoticeWhy: null,
        })
        await unit.flush()
        await stepMeeting(unit, meeting, 'running', null)
      })
      const { rows } = await parts.database.owner.query<{ code: string }>('select code from meetings.meeting')
      return { neighbourhood: ground.id, meeting, code: rows[0]?.code ?? '', worker, phones }
    } finally {
      await parts.database.close()
    }
  } finally {
    await postgres.stop()
  }
}

try {
  const { neighbourhood, meeting, code, worker, phones } = await prepare()
  const server = spawn(process.execPath, [join(root, 'start.mjs'), '--empty'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MULIN_DATA: dataFolder, MULIN_LOG: 'silent' },
    stdio: ['ignore', 'ignore', process.env.BENCH_TALK ? 'inherit' : 'ignore'],
  })
  const base = `http://127.0.0.1:${port}/api/n/${neighbourhood}`
  try {
    await ready()
    /** When each further home was acknowledged, and when each screen first counted so many. */
    const acknowledged: number[] = []
    const seen = Array.from({ length: screens }, () => new Map<number, number>())
    let going = true
    const watching = seen.map(async (counted) => {
      while (going) {
        const answer = await fetch(`${base}/meetings/${meeting}/live`, { headers: worker.headers }).catch(() => null)
        if (answer?.ok) {
          const { quorum } = (await answer.json()) as { quorum: { present: number } }
          const now = performance.now()
          for (let count = quorum.present; count > 0 && !counted.has(count); count -= 1) counted.set(count, now)
        }
        await wait(pollEvery)
      }
    })
    const come = async (phone: SignedIn) => {
      const body = JSON.stringify({ seatId: newId(), code })
      const headers = { ...phone.headers, 'content-type': 'application/json' }
      for (;;) {
        const status = await fetch(`${base}/meetings/${meeting}/here`, { method: 'POST', headers, body }).then(
          async (answer) => (await answer.text().catch(() => null)) !== null && answer.status,
          () => false,
        )
        if (status === 200) break
        await wait(200)
      }
      acknowledged.push(performance.now())
    }
    const look = async (phone: SignedIn) => {
      while (going) {
        await fetch(`${base}/my-meetings/${meeting}`, { headers: phone.headers }).then(
          (answer) => answer.text(),
          () => null,
        )
        await wait(10_000)
      }
    }
    const inTenSeconds = (some: readonly SignedIn[]) =>
      some.map(async (phone) => {
        await wait(Math.random() * 10_000)
        await come(phone)
        void look(phone)
      })
    await Promise.all(inTenSeconds(phones.slice(0, people / 2)))
    await wait(2_000)
    const lags = acknowledged.map((at, index) =>
      Math.max(...seen.map((counted) => (counted.get(index + 1) ?? Number.POSITIVE_INFINITY) - at)),
    )

    const rest = inTenSeconds(phones.slice(people / 2))
    await wait(5_000)
    const victim = readOwner(dataFolder)?.pid
    if (victim === undefined) throw new Error('nothing is running that could be killed')
    process.kill(victim, 'SIGKILL')
    await Promise.all(rest)
    await wait(3_000)
    going = false
    await Promise.all(watching)
    const { there, doubled } = await counted()
    const shown = Math.max(...(seen[0]?.keys() ?? [0]))
    console.error(
      `${there} there, ${doubled} doubled, the wall says ${shown}; slowest screen ${round(p99(lags), 0)} ms`,
    )
    report(
      {
        name: 'meetings',
        value: round(Math.max(...lags) / 1_000, 2),
        unit: `s until the slowest of ${screens} screens counts one of ${people / 2} who came`,
        yardstick: null,
        ratio: null,
        limit: '≤ 1',
        ok: Math.max(...lags) <= 1_000,
      },
      {
        name: 'meetings, killed',
        value: people - there + doubled,
        unit: `of ${people} homes lost or doubled, the server killed meanwhile`,
        yardstick: null,
        ratio: null,
        limit: '0',
        ok: there === people && doubled === 0 && shown === people,
      },
    )
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 1_800; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => null)
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error('the server did not start within three minutes')
}

async function counted(): Promise<{ there: number; doubled: number }> {
  const url = findRunningPostgres(dataFolder)?.url('mulin')
  if (url === undefined) throw new Error('the database is not there')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    'select count(distinct home_id)::int as there, count(*)::int as rows from meetings.seat where came_at is not null',
  )
  await client.end()
  const [found] = rows as { there: number; rows: number }[]
  const there = found?.there ?? 0
  return { there, doubled: (found?.rows ?? 0) - there }
}
