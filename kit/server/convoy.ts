import type pg from 'pg'
import { abreast } from './abreast.ts'
import { sendLast } from './burst.ts'
import { together, type Database } from './database.ts'
import { sqlStateOf } from './write-failure.ts'

interface Statement {
  text: string
  values: readonly unknown[]
}
interface Traveller {
  statements: readonly Statement[]
  arrived: () => void
  lost: (error: unknown) => void
}
interface Road {
  waiting: Traveller[]
  busy: boolean
}

/** No more statements than these share a transaction; a command that has more goes alone. */
const MOST = 100

const commit: Statement = { text: 'commit', values: [] }
const roads = new WeakMap<Database, Map<string, Road>>()

/**
 * Commits what a command wrote that had read nothing. In a rush, those of one neighbourhood that come while a transaction
 * is under way go together in the next one: one waking of the database and one writing to disk for all of them, which is
 * what limits how many reports a second can be kept. Nobody waits when nobody is ahead. Each is still kept whole or not at
 * all: where the common transaction is refused, each goes by itself, and only the one at fault is lost.
 */
export function leaveTogether(
  database: Database,
  opening: readonly Statement[],
  statements: readonly Statement[],
): Promise<void> {
  const all = roads.get(database) ?? new Map<string, Road>()
  roads.set(database, all)
  const key = opening.map(({ text }) => text).join(';')
  const road = all.get(key) ?? { waiting: [], busy: false }
  all.set(key, road)
  return new Promise((arrived, lost) => {
    road.waiting.push({ statements, arrived, lost })
    if (!road.busy) void travel(road).finally(() => all.delete(key))
  })

  async function travel(on: Road): Promise<void> {
    on.busy = true
    // Whoever commits in the same turn comes along.
    await Promise.resolve()
    while (on.waiting.length > 0) await convoy(first(on.waiting))
    on.busy = false
  }

  async function convoy(travellers: readonly Traveller[]): Promise<void> {
    try {
      await send(abreast(travellers.map((one) => one.statements)))
      for (const one of travellers) one.arrived()
    } catch (error) {
      // Only an error that PostgreSQL itself named is sure to have kept nothing.
      if (travellers.length === 1 || sqlStateOf(error) === '') {
        for (const one of travellers) one.lost(error)
        return
      }
      for (const one of travellers) await send(one.statements).then(one.arrived, one.lost)
    }
  }

  async function send(written: readonly Statement[]): Promise<void> {
    const client = await database.app.connect()
    together(client)
    try {
      const end = await sendLast(client, [...opening, ...written, commit])
      // In a pipeline, COMMIT of a failed transaction resolves as ROLLBACK.
      if (end !== 'COMMIT') throw new Error('the transaction was rolled back')
    } catch (error) {
      await leave(client)
      throw error
    }
    client.release()
  }
}

/** Takes those who go next off the queue: as many as fit, one at least. */
function first(waiting: Traveller[]): Traveller[] {
  let count = 1
  let statements = waiting[0]?.statements.length ?? 0
  for (const next of waiting.slice(1)) {
    statements += next.statements.length
    if (statements > MOST) break
    count += 1
  }
  return waiting.splice(0, count)
}

/** Gives back a connection whose transaction failed; one that does not answer any more is thrown away. */
async function leave(client: pg.PoolClient): Promise<void> {
  await client.query('rollback').then(
    () => client.release(),
    (error: Error) => client.release(error),
  )
}
