import { createServer } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from './database.ts'

/** What a running copy counts, for Prometheus. No label ever holds a name, an id or an address. */
export interface Metrics {
  /** One unit of work ended; `since` is `performance.now()` at its beginning. */
  unitEnded(since: number, outcome: 'committed' | 'refused' | 'failed'): void
  /** Times every request by its declared path. */
  watch(http: FastifyInstance): void
  /** The whole of it in Prometheus' text format. */
  text(): Promise<string>
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function openMetrics(database: Database): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'mulin_http_request_seconds',
    help: 'Time until the answer, by declared path',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const units = new Histogram({
    name: 'mulin_unit_seconds',
    help: 'Time of one unit of work (one transaction), by its end',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  })
  const gauge = (name: string, help: string, sql: string) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        // Without its table, or without a database, the figure is missing rather than wrong.
        const found = await database.owner.query(sql).catch(() => null)
        if (found === null) this.reset()
        else this.set(Number((found.rows as { n: number }[])[0]?.n ?? 0))
      },
    })
  gauge(
    'mulin_events_waiting',
    'Events not yet carried to jobs',
    'select count(*) as n from kit.event where not carried',
  )
  gauge(
    'mulin_jobs_waiting',
    'Jobs that are due and not done',
    'select count(*) as n from graphile_worker.jobs where run_at <= now() and attempts < max_attempts',
  )
  gauge(
    'mulin_jobs_given_up',
    'Jobs that failed for good',
    'select count(*) as n from graphile_worker.jobs where attempts >= max_attempts',
  )
  const pools = { app: database.app, owner: database.owner }
  const connections = new Gauge({
    name: 'mulin_pool_connections',
    help: 'Connections to the database; waiting are units without one',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      for (const [name, pool] of Object.entries(pools)) {
        connections.set({ pool: name, state: 'busy' }, pool.totalCount - pool.idleCount)
        connections.set({ pool: name, state: 'idle' }, pool.idleCount)
        connections.set({ pool: name, state: 'waiting' }, pool.waitingCount)
      }
    },
  })
  return {
    unitEnded: (since, outcome) => units.observe({ outcome }, (performance.now() - since) / 1_000),
    watch(http) {
      http.addHook('onResponse', async (request, reply) => {
        const route = request.routeOptions.url ?? 'unknown'
        const { method } = request
        requests.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000)
      })
    },
    text: () => registry.metrics(),
  }
}

/** Answers `/metrics` apart from the product's own port; on this machine only, unless told otherwise. */
export async function listenMetrics(
  metrics: Metrics,
  { port, host }: { port: number; host: string },
): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      () => response.writeHead(503).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
