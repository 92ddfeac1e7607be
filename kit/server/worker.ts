import type { LogLevel, ParsedCronItem, Runner, TaskList } from 'graphile-worker'
import { Logger, run } from 'graphile-worker'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { Parts } from './parts.ts'

/** Runs jobs until it is stopped, whatever becomes of the database meanwhile. */
export interface Worker {
  healthy(): boolean
  stop(): Promise<void>
}

/** Whoever works on a database holds this; a number of our own choosing. */
const AT_WORK = 4_600_001

/**
 * Starts graphile-worker and starts it again when it gives up, as it does when the database goes away while it writes down
 * how a job ended. Jobs that a dead worker had taken would wait four hours for it: when nobody else works on this database,
 * they are free again at once.
 */
export async function keepWorking(
  parts: Parts,
  taskList: TaskList,
  parsedCronItems: ParsedCronItem[],
): Promise<Worker> {
  const begin = async (): Promise<{ runner: Runner; watch: pg.PoolClient | null }> => {
    const watch = await freeTheDead(parts)
    const runner = await run({
      pgPool: parts.database.owner,
      concurrency: 2,
      noHandleSignals: true,
      taskList,
      parsedCronItems,
      logger: quiet(parts),
      // Else a job's end that cannot be written down would be a rejection nobody hears, and end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    }).catch((error: unknown) => {
      watch?.release(true)
      throw error
    })
    return { runner, watch }
  }
  let { runner, watch } = await begin()
  let healthy = true
  let stopped = false
  const loop = (async () => {
    while (!stopped) {
      await runner.promise.catch((error: unknown) => parts.log.warn({ err: error }, 'the worker of jobs gave up'))
      healthy = false
      watch?.release(true)
      watch = null
      while (!stopped && !healthy) {
        await wait(500)
        try {
          ;({ runner, watch } = await begin())
          healthy = true
        } catch (error) {
          parts.log.warn({ err: error }, 'the worker of jobs tries again')
        }
      }
    }
  })()
  return {
    healthy: () => healthy,
    async stop() {
      stopped = true
      await runner.stop().catch(() => {})
      await loop
      watch?.release(true)
    },
  }
}

/** Frees jobs of workers that are no more; the connection given back says, as long as it lives, that somebody works here. */
async function freeTheDead(parts: Parts): Promise<pg.PoolClient | null> {
  const client = await parts.database.owner.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [AT_WORK])
  const [row] = rows as { alone: boolean }[]
  if (row?.alone !== true) {
    client.release()
    return null
  }
  const { rowCount: before } = await client.query(
    `select 1 where to_regclass('graphile_worker._private_jobs') is not null`,
  )
  if (before === 1) {
    await client.query(
      `select graphile_worker.force_unlock_workers(array(
        select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`,
    )
  }
  return client
}

/** The worker's own log, of which only warnings and errors reach the house's. */
export function quiet(parts: Parts) {
  return new Logger(() => (level: LogLevel, message: string) => {
    if (level === 'error' || level === 'warning') parts.log.warn({ from: 'worker' }, message)
  })
}
