import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { exists, processesIn, servesFolder } from './process-identity.ts'
import type { Runner } from './runner.ts'

/** What a running server says of itself in its pid file. */
export interface PidFile {
  pid: number
  socketFolder: string
  /** True once it accepts connections. */
  ready: boolean
}

export const clusterOf = (dataFolder: string) => join(dataFolder, 'postgres')

/** What the pid file says, if a server really runs on this folder; undefined when there is none or it is stale. */
export function readPidFile(cluster: string): PidFile | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!(pid > 0) || !servesFolder(pid, cluster)) return undefined
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/**
 * Clears what a killed server left in the way. Call only when readPidFile found none living.
 *
 * PostgreSQL takes a lock file for living when its pid belongs to *any* process, which after a container's restart is
 * likely. And of a killed server, processes busy with a long query live on until that ends; a new one has to wait.
 */
export function clearRemains(cluster: string, socketFolder: string, signal: NodeJS.Signals): void {
  if (!existsSync(join(cluster, 'postmaster.pid'))) return
  for (const pid of processesIn(cluster, 'postgres')) process.kill(pid, signal)
  for (const lock of [join(cluster, 'postmaster.pid'), join(socketFolder, '.s.PGSQL.5432.lock')]) {
    // One whose process is gone PostgreSQL clears itself, after its own, deeper look at shared memory.
    if (existsSync(lock) && exists(Number.parseInt(readFileSync(lock, 'utf8'), 10))) rmSync(lock)
  }
}

/**
 * A short path (a socket's may have 107 bytes) that depends on the data folder alone, and that only its owner can enter.
 */
export function makeSocketFolder(dataFolder: string, runner: Runner): string {
  const uid = runner.uid ?? process.getuid?.() ?? 0
  const name = `mulin-${createHash('sha256').update(`${dataFolder}\0${uid}`).digest('hex').slice(0, 12)}`
  const parent = tmpdir().length > 60 ? '/tmp' : tmpdir()
  const folder = join(parent, name)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Anybody may make folders in the temporary one, so who made this is looked at, not assumed.
  const { uid: owner } = lstatSync(folder)
  if (!lstatSync(folder).isDirectory() || (owner !== uid && owner !== process.getuid?.())) {
    throw new Error(`临时文件夹 ${folder} 属于另一个用户。 The folder ${folder} belongs to another user: remove it.`)
  }
  chmodSync(folder, 0o700)
  if (owner !== uid) chownSync(folder, uid, runner.gid ?? uid)
  return folder
}

/** Makes the database's folder if there is none. It appears whole or not at all: a killed start leaves only a remnant. */
export async function initialise(dataFolder: string, runner: Runner, options: { sync: boolean }): Promise<void> {
  const cluster = clusterOf(dataFolder)
  const versionFile = join(cluster, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const major = Number(readFileSync(versionFile, 'utf8'))
    if (major !== runner.binaries.major) throw new Error(otherVersion(cluster, major, runner.binaries.major))
    chmodSync(cluster, 0o700) // copying a folder about widens it, and postgres then refuses
    return
  }
  removeRemnants(dataFolder)
  const fresh = mkdtempSync(join(dataFolder, `postgres.new-${process.pid}-`))
  if (runner.uid !== undefined) chownSync(fresh, runner.uid, runner.gid ?? runner.uid)
  // The builtin provider knows Chinese letters on every machine: with plain C, trigrams find nothing in Chinese.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C']
  const ctype = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  const args = ['-D', fresh, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', `--lc-ctype=${ctype}`, ...locale]
  const {
    command,
    args: all,
    options: as,
  } = runner.prepare(runner.binaries.initdb, [...args, '--no-instructions', ...(options.sync ? [] : ['--no-sync'])])
  const child = spawn(command, all, { ...as, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], env: plainEnvironment() })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)))
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw new Error(`无法建立数据库。 The database could not be made in ${cluster}:\n${said.trim()}`)
  }
  renameSync(fresh, cluster)
}

/** Without the caller's language settings (a locale this machine lacks stops initdb) and without libpq's variables. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}

function removeRemnants(dataFolder: string): void {
  for (const entry of readdirSync(dataFolder)) {
    const pid = /^postgres\.new-(\d+)-/.exec(basename(entry))?.[1]
    if (pid && !exists(Number(pid))) rmSync(join(dataFolder, entry), { recursive: true, force: true })
  }
}

const otherVersion = (cluster: string, found: number, ours: number) =>
  `数据库版本不同：${cluster} 是 ${found}，本程序带的是 ${ours}。 ${cluster} was made by PostgreSQL ${found}; this program brings ${ours}. Back up with the older program and restore with this one.`
