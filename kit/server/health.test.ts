import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { administer } from '#kit/test/cluster.ts'
import { listenMetrics } from './metrics.ts'

let house: TestHouse
let client: pg.Client
beforeAll(async () => {
  house = await openTestHouse({ background: true })
  client = new pg.Client({ connectionString: house.database })
  client.on('error', () => {})
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await house.close()
})

const ready = async () => {
  // A look is kept for half a second.
  await setTimeout(550)
  const answer = await house.http.inject('/api/health/ready')
  return [answer.statusCode, answer.json()] as const
}
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

it('is alive and ready, asked by anybody', async () => {
  expect((await house.http.inject('/api/health/live')).json()).toEqual({ live: true })
  expect(await ready()).toEqual([200, { ready: true, database: true, migrations: true, jobs: true }])
})

it('is not ready while a migration is pending, or a newer program was here', async () => {
  const last = `(select room, number from kit_migration.applied order by applied_at desc limit 1)`
  await client.query('begin')
  await client.query(`delete from kit_migration.applied where (room, number) = ${last}`)
  await client.query('commit')
  expect(await ready()).toEqual([503, { ready: false, database: true, migrations: false, jobs: true }])
  await client.query(
    `insert into kit_migration.applied (room, number, name, digest) values ('places', 999, 'later', 'x')`,
  )
  expect(await ready()).toMatchObject([503, { migrations: false }])
})

it('shows figures on this machine only, and none about persons', async () => {
  await house.unit(async (unit) => {
    unit.emit({ type: 'places.home-changed', subjectId: unit.id(), data: {} })
  })
  await house.http.inject({ url: `/api/n/${house.a.id}/entrances` })
  const port = await freePort()
  const listener = await listenMetrics(house.parts.metrics, { port, host: '127.0.0.1' })
  try {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(text).toContain(
      'mulin_http_request_seconds_count{method="GET",route="/api/n/:neighbourhood/entrances",status="401"} 1',
    )
    expect(text).toMatch(/^mulin_unit_seconds_count\{outcome="committed"\} [1-9]/m)
    for (const name of ['mulin_events_waiting', 'mulin_jobs_waiting', 'mulin_jobs_given_up'])
      expect(text).toMatch(new RegExp(`^${name} \\d+$`, 'm'))
    expect(text).toMatch(/^mulin_pool_connections\{pool="app",state="waiting"\} 0$/m)
    expect(text).not.toContain(house.a.id)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  } finally {
    await listener.close()
  }
})

it('says that the database is away, without waiting long', async () => {
  const elsewhere = new URL(house.database)
  const name = elsewhere.pathname.slice(1)
  elsewhere.pathname = '/postgres'
  await administer(elsewhere.href, `alter database ${name} with allow_connections false`)
  await administer(elsewhere.href, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  expect(await ready()).toMatchObject([503, { ready: false, database: false }])
  expect((await house.http.inject('/api/health/live')).statusCode).toBe(200)
  await administer(elsewhere.href, `alter database ${name} with allow_connections true`)
})
