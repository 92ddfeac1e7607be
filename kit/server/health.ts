import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { pending } from './migrate.ts'
import type { Parts } from './parts.ts'

/** Whether a copy can do its work, and what it lacks. */
export interface Readiness {
  ready: boolean
  database: boolean
  /** Every migration of this program is applied, and none of a newer one. */
  migrations: boolean
  /** The carrier of events and the job worker run. */
  jobs: boolean
}

/** A database that does not answer within this time, in ms, is not there for whoever waits. */
const patience = 2_000
/** However often it is asked, one look in this time, in ms, is enough. */
const freshFor = 500

/**
 * `/api/health/live` says that the process answers; `/api/health/ready` answers 200 when it can work and 503 when not.
 * For those who run it, hence outside the contract: no right, no personal data, nothing to guess from.
 */
export function serveHealth(http: FastifyInstance, parts: Parts, jobsRun: () => boolean): void {
  let last: { at: number; readiness: Promise<Readiness> } | null = null
  const look = (): Promise<Readiness> => {
    const now = performance.now()
    if (last === null || now - last.at > freshFor) last = { at: now, readiness: readinessOf(parts, jobsRun) }
    return last.readiness
  }
  http.get('/api/health/live', { schema: { hide: true } }, () => ({ live: true }))
  http.get('/api/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    const readiness = await look()
    return reply
      .status(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness)
  })
}

async function readinessOf(parts: Parts, jobsRun: () => boolean): Promise<Readiness> {
  const database = await inTime(parts.database.app.query('select 1').then(() => true))
  const migrations = database && (await inTime(isMigrated(parts)))
  const jobs = database && jobsRun()
  return { ready: database && migrations && jobs, database, migrations, jobs }
}

async function isMigrated(parts: Parts): Promise<boolean> {
  const client = await parts.database.owner.connect()
  try {
    return (await pending(client)).length === 0
  } finally {
    client.release()
  }
}

const inTime = (asked: Promise<boolean>): Promise<boolean> =>
  Promise.race([asked.catch(() => false), setTimeout(patience, false, { ref: false })])
