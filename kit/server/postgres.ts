import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { launchServer, signalServer, stopServer, type Child, type Exit } from './postgres/child.ts'
import { clusterOf, initialise, makeSocketFolder, readPidFile } from './postgres/folders.ts'
import { DataFolderInUse, readOwner, takeOwnership } from './postgres/ownership.ts'
import { chooseRunner } from './postgres/runner.ts'

export { DataFolderInUse }

export interface PostgresOptions {
  /** Made if missing. The database lives in `postgres/` inside it. */
  dataFolder: string
  /** Each line that the server says. */
  log: (line: string) => void
  /** A cluster for one test run: speed before safety, nothing survives a power cut. */
  throwAway?: boolean
}

/** Where a running database is reached. */
export interface PostgresAddress {
  pid: number
  socketFolder: string
  /** Connection string; the role is `postgres` (superuser) unless said otherwise. */
  url: (database: string, role?: string) => string
}

export interface RunningPostgres extends Omit<PostgresAddress, 'pid'> {
  /** For instance `18.4`. */
  version: string
  /** Called when the server ended without being asked to; it is started again without further doing. */
  onExit: (listener: (exit: Exit) => void) => void
  /** Called when it accepts connections again after such an end. */
  onRestart: (listener: () => void) => void
  /** Ends the server and gives the folder free. Safe to call twice. */
  stop: () => Promise<void>
}

const databaseName = 'mulin'

const throwAwaySettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  max_wal_size: '4GB',
}

/**
 * Starts the bundled PostgreSQL on a folder, with database `mulin` in it, reachable through a Unix socket alone.
 * It ends with this process, however that ends, and comes back by itself when it ends alone.
 *
 * Refuses with DataFolderInUse while another living process runs it; use findRunningPostgres to connect to that one.
 * Call it from a main thread: where the system ends the database with its parent, the parent is the starting thread.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 })
  const dataFolder = realpathSync(options.dataFolder)
  const cluster = clusterOf(dataFolder)
  const previous = readOwner(dataFolder)
  const release = takeOwnership(dataFolder)
  try {
    await endOrphan(dataFolder, previous !== undefined)
    const runner = chooseRunner(dataFolder, cluster)
    await initialise(dataFolder, runner, { sync: !options.throwAway })
    const socketFolder = makeSocketFolder(dataFolder, runner)
    const url = addressIn(socketFolder)
    const settings: Record<string, string> = options.throwAway ? throwAwaySettings : {}
    const start = (abandoned: () => boolean) => {
      makeSocketFolder(dataFolder, runner)
      return launchServer({ runner, cluster, socketFolder, settings, log: options.log, abandoned })
    }
    const child = await start(() => false)
    const supervised = supervise(child, start, options.log)
    const version = await prepareDatabase(url('postgres')).catch(async (error: unknown) => {
      await supervised.stop()
      throw error
    })
    const stop = async () => {
      await supervised.stop()
      rmSync(socketFolder, { recursive: true, force: true })
      release()
    }
    return { socketFolder, url, version, onExit: supervised.onExit, onRestart: supervised.onRestart, stop }
  } catch (error) {
    release()
    throw error
  }
}

/** The database running on this folder, whoever started it; undefined when none accepts connections. */
export function findRunningPostgres(dataFolder: string): PostgresAddress | undefined {
  const state = readPidFile(clusterOf(dataFolder))
  if (!state?.ready) return undefined
  return { pid: state.pid, socketFolder: state.socketFolder, url: addressIn(state.socketFolder) }
}

/** The host after the question mark wins over `localhost`, which stands there so that URL parsers accept the whole. */
const addressIn =
  (socketFolder: string) =>
  (database: string, role = 'postgres'): string =>
    `postgres://${encodeURIComponent(role)}@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}`

/** Where the system can't end the database with its parent, a killed program leaves it running: it is ended now. */
async function endOrphan(dataFolder: string, wasOurs: boolean): Promise<void> {
  const cluster = clusterOf(dataFolder)
  for (let waited = 0; ; waited += 10) {
    const state = readPidFile(cluster)
    if (!state) return
    // Without an owner's mark somebody started it by hand: not ours to end.
    if (!wasOurs || waited > 30_000) throw new DataFolderInUse(dataFolder, state.pid)
    if (waited === 0) signalServer(state.pid, 'SIGINT')
    await wait(10)
  }
}

function supervise(first: Child, start: (abandoned: () => boolean) => Promise<Child>, log: (line: string) => void) {
  const exitListeners: ((exit: Exit) => void)[] = []
  const restartListeners: (() => void)[] = []
  const stopping = new AbortController()
  const stopped = () => stopping.signal.aborted
  let child: Child | undefined = first
  const lastResort = () => child && signalServer(child.pid, 'SIGINT')
  process.once('exit', lastResort)

  const watched = (async () => {
    while (child) {
      const exit: Exit = await child.ended
      child = undefined
      if (stopped()) return
      log(`the database ended (${exit.signal ?? exit.code}); starting it again`)
      for (const listener of exitListeners) listener(exit)
      child = await startAgain()
      if (child && stopped()) return stopServer(child)
      if (child) for (const listener of restartListeners) listener()
    }
  })()

  /** Tries for ever, at once first and then ever slower, up to five seconds: a full disk may be emptied. */
  async function startAgain(): Promise<Child | undefined> {
    for (let pause = 0; !stopped(); pause = Math.min(5000, Math.max(100, pause * 2))) {
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopped()) return undefined
      try {
        return await start(stopped)
      } catch (error) {
        log(String(error))
      }
    }
    return undefined
  }

  return {
    onExit: (listener: (exit: Exit) => void) => void exitListeners.push(listener),
    onRestart: (listener: () => void) => void restartListeners.push(listener),
    async stop() {
      stopping.abort()
      if (child) await stopServer(child)
      await watched // a new start under way when asked to stop ends there
      process.off('exit', lastResort)
    },
  }
}

async function prepareDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; made: boolean }>(
      `select current_setting('server_version') as version, exists(select from pg_database where datname = $1) as made`,
      [databaseName],
    )
    if (!rows[0]?.made) await client.query(`create database ${databaseName}`)
    return rows[0]?.version ?? ''
  } finally {
    await client.end()
  }
}
