import { createServer } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from './database.ts'

/** What a running copy counts, for Prometheus. No label ever holds a name, an id or an address. */
type Read = number | null | Readonly<Record<string, number>>
export type ReadGauge = () => Read | Promise<Read>

export interface Figure {
  name: string
  labels: Readonly<Record<string, string | number>>
  value: number
}

export interface Metrics {
  /** One unit of work ended; `since` is `performance.now()` at its beginning. */
  unitEnded(since: number, outcome: 'committed' | 'refused' | 'failed'): void
  /** Times every request by its declared path. */
  watch(http: FastifyInstance): void
  /**
   * A further figure, read when somebody looks: a number, or one by each value of `label`. Null or a failure leaves it out
   * rather than wrong. Names begin with `mulin_`; the second of the same name takes the first one's place.
   */
  gauge(name: string, help: string, read: ReadGauge, label?: string): void
  /** A message could not be handed over for good: by the way it was to go (`app`, `sms`, `slip`, `call`). */
  messageFailed(channel: string): void
  /** The whole of it in Prometheus' text format. */
  text(): Promise<string>
  /** The product's own figures as they stand now, without histograms. */
  values(): Promise<Figure[]>
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The figures of one running copy, as Prometheus reads them. */
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
  const gauge: Metrics['gauge'] = (name, help, read, label) => {
    registry.removeSingleMetric(name)
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers,
      async collect() {
        const found = await Promise.resolve()
          .then(read)
          .catch(() => null)
        this.reset()
        if (typeof found === 'number') this.set(found)
        else if (found === null) this.remove({})
        else for (const [key, value] of Object.entries(found)) this.set({ [label ?? 'of']: key }, value)
      },
    })
  }
  // Without its table, or without a database, the figure is missing rather than wrong.
  const counted = (name: string, help: string, sql: string) =>
    gauge(name, help, async () => {
      const { rows } = await database.owner.query(sql)
      return Number((rows as { n: number | null }[])[0]?.n ?? 0)
    })
  counted(
    'mulin_events_waiting',
    'Events not yet carried to jobs',
    'select count(*) as n from kit.event where not carried',
  )
  counted(
    'mulin_event_oldest_seconds',
    'How long the oldest event has waited to be carried',
    'select extract(epoch from now() - min(at)) as n from kit.event where not carried',
  )
  counted(
    'mulin_jobs_waiting',
    'Jobs that are due and not done',
    'select count(*) as n from graphile_worker.jobs where run_at <= now() and attempts < max_attempts',
  )
  counted(
    'mulin_job_oldest_seconds',
    'How long the oldest job that is due has waited',
    'select extract(epoch from now() - min(run_at)) as n from graphile_worker.jobs where run_at <= now() and locked_at is null and attempts < max_attempts',
  )
  counted(
    'mulin_jobs_given_up',
    'Jobs that failed for good',
    'select count(*) as n from graphile_worker.jobs where attempts >= max_attempts',
  )
  counted(
    'mulin_database_connections',
    'Connections to the database server, everybody counted',
    "select count(*) as n from pg_stat_activity where backend_type = 'client backend'",
  )
  counted(
    'mulin_database_connections_free',
    'How many further connections the database server allows',
    "select current_setting('max_connections')::int - count(*) as n from pg_stat_activity where backend_type = 'client backend'",
  )
  const failures = new Counter({
    name: 'mulin_messages_failed_total',
    help: 'Messages that could not be handed over for good, by the way they were to go',
    labelNames: ['channel'],
    registers,
  })
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
        if (request.routeOptions.config.page) return
        const route = request.routeOptions.url ?? 'unknown'
        const { method } = request
        requests.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000)
      })
    },
    gauge,
    messageFailed: (channel) => failures.inc({ channel }),
    text: () => registry.metrics(),
    async values() {
      const all = await registry.getMetricsAsJSON()
      return all
        .filter(({ name, type }) => name.startsWith('mulin_') && String(type) !== 'histogram')
        .flatMap(({ name, values }) => values.map(({ labels, value }) => ({ name, labels, value }) as Figure))
    },
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
