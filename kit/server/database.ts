import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import pg from 'pg'

// Counts and sums come as bigint; every number we store fits a double exactly, so they are read as numbers.
pg.types.setTypeParser(20, Number)
// A calendar day stays the text it is: `new Date` would move it by the machine's zone.
pg.types.setTypeParser(1082, (text) => text)

/** How a running copy's connections are called, so that another process can see that it works there. */
export const connectionName = 'mulin'

/** The pools of one process: `app` owns nothing and sees nothing without a scope; `owner` migrates and carries. */
export interface Database {
  app: pg.Pool
  owner: pg.Pool
  /** `forget` runs after each statement of this process that may have changed rows of the schema, once it has ended. */
  onWrite(schema: string, forget: () => void): void
  /** Said by whoever ran these statements, when their transaction has ended in whatever way. */
  wrote(texts: Iterable<string>): void
  close(): Promise<void>
}

/** Opens both pools on one PostgreSQL. The app pool sends statements in a pipeline. */
export function openDatabase(url: string, size = 16): Database {
  const app = new pg.Pool({
    connectionString: url,
    application_name: connectionName,
    max: size,
    options: '-c role=mulin_app -c search_path=kit -c jit=off -c statement_timeout=60000',
    pipeline: true,
    connectionTimeoutMillis: 5_000,
  } as pg.PoolConfig)
  const owner = new pg.Pool({
    connectionString: url,
    application_name: connectionName,
    max: 5,
    options: '-c jit=off',
    connectionTimeoutMillis: 5_000,
  })
  for (const pool of [app, owner]) {
    // Without listeners, a connection that dies with the database ends the process.
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
  }
  const forgetters: { schema: string; forget: () => void }[] = []
  return {
    app,
    owner,
    onWrite: (schema, forget) => void forgetters.push({ schema, forget }),
    wrote(texts) {
      for (const text of texts)
        for (const schema of schemasWritten(text)) for (const one of forgetters) if (one.schema === schema) one.forget()
    },
    async close() {
      await Promise.all([app.end(), owner.end()])
    },
  }
}

const written = new Map<string, readonly string[]>()
const writes = /\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+"?(\w+)"?\./gi

/** The schemas in which a statement changes rows, wherever in it that stands. */
function schemasWritten(text: string): readonly string[] {
  let schemas = written.get(text)
  if (schemas === undefined) {
    schemas = [...text.matchAll(writes)].map((found) => (found[1] ?? '').toLowerCase())
    if (written.size < 5_000) written.set(text, schemas)
  }
  return schemas
}

const names = new Map<string, string>()

/** One prepared statement per text: named by its digest, so that a connection parses it once. */
export function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 24)
    // Statements with many varying rows would fill the server's memory; they stay unnamed.
    if (names.size < 5_000) names.set(text, name)
  }
  return name
}

/**
 * Lets everything sent in this turn leave in one packet. Each statement would otherwise be a system call of its own, and
 * those cost more than building and reading the statements together.
 */
export function together(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}
