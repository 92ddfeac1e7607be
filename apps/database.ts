import pg from 'pg'
import type { Config } from '#kit/server/config.ts'
import { BadSetting } from '#kit/server/config.ts'
import { findRunningPostgres, startPostgres } from '#kit/server/postgres.ts'

/** The database a command works on, and how to let go of it. */
export interface OpenedDatabase {
  url: string
  /** Ends the embedded server when this process started it; otherwise leaves it running. */
  release(): Promise<void>
}

/**
 * Opens the configured database: DATABASE_URL, the embedded one beside a running server, or a fresh start of it.
 * `alone` refuses the second (DataFolderInUse): a server on another's database would lose it when that one stops.
 */
export async function openConfigured(
  config: Config,
  log: (line: string) => void,
  options: { alone?: boolean } = {},
): Promise<OpenedDatabase> {
  if (config.databaseUrl !== null) {
    await reach(config.databaseUrl)
    return { url: config.databaseUrl, release: async () => {} }
  }
  const running = options.alone ? undefined : findRunningPostgres(config.dataFolder)
  if (running) return { url: running.url('mulin'), release: async () => {} }
  const started = await startPostgres({ dataFolder: config.dataFolder, log })
  started.onExit(() => console.error('The database ended; it is being started again. 数据库意外停止，正在重新启动。'))
  return { url: started.url('mulin'), release: () => started.stop() }
}

async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    throw new BadSetting(
      `DATABASE_URL cannot be reached: ${(error as Error).message}. 连不上 DATABASE_URL 指定的数据库。`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}
