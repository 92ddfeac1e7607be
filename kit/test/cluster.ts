import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#kit/server/migrate.ts'
import { exists } from '#kit/server/postgres/process-identity.ts'
import { startPostgres } from '#kit/server/postgres.ts'

/** The migrated database that every test's own database is a copy of. Nobody may connect to it. */
export const templateName = 'mulin_template'

export interface TestCluster {
  /** Connection string; the role is `postgres` unless said otherwise. */
  url: (database: string, role?: string) => string
  /** Ends it and removes all it held. */
  stop: () => Promise<void>
}

const memory = '/dev/shm'
const roomNeeded = 1024 ** 3
const prefix = 'mulin-test-'

/**
 * Starts a throw-away database server for one run, with the template migrated. It lies in memory where that has 1 GB
 * free (a clone then takes 14 ms instead of up to 560), otherwise in the temporary folder.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const cluster = await startEmptyCluster()
  await makeTemplate(cluster.url).catch(async (error: unknown) => {
    await cluster.stop()
    throw error
  })
  return cluster
}

/** Hands a fresh, empty database on a server of its own to one piece of work, then removes both. */
export async function withScratchDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const cluster = await startEmptyCluster()
  try {
    await work(cluster.url('mulin'))
  } finally {
    await cluster.stop()
  }
}

async function startEmptyCluster(): Promise<TestCluster> {
  const base = quickFolder()
  removeLeftovers(base)
  const dataFolder = mkdtempSync(join(base, `${prefix}${process.pid}-`))
  const remove = () => rmSync(dataFolder, { recursive: true, force: true })
  try {
    const { url, stop } = await startPostgres({ dataFolder, throwAway: true, log: () => {} })
    return { url, stop: () => stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

async function makeTemplate(url: TestCluster['url']): Promise<void> {
  await administer(url('postgres'), `create database ${templateName}`)
  await migrate(url(templateName))
  // One forgotten connection to it would make every copy fail.
  await administer(url('postgres'), `alter database ${templateName} with is_template true allow_connections false`)
}

/** Runs one statement that needs a connection of its own. */
export async function administer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Where throw-away files go: into memory where that has room, else into the temporary folder. */
export function quickFolder(): string {
  return hasRoom(memory) ? memory : tmpdir()
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > roomNeeded
  } catch {
    return false
  }
}

/** A killed run could not remove its folder; its number tells that it is gone. Another user's are left to that user. */
function removeLeftovers(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : 0
    if (pid <= 0 || exists(pid)) continue
    try {
      rmSync(join(base, name), { recursive: true, force: true })
    } catch (error) {
      if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
}
