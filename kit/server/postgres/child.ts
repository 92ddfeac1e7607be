import { spawn, type ChildProcess } from 'node:child_process'
import { totalmem } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { plainEnvironment, readPidFile, clearRemains } from './folders.ts'
import type { Runner } from './runner.ts'

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** One run of the server program, from accepting connections to its end. */
export interface Child {
  pid: number
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<Exit>
}

export interface Launch {
  runner: Runner
  cluster: string
  socketFolder: string
  settings: Record<string, string>
  log: (line: string) => void
  /** Asked before each further try; true gives up. */
  abandoned: () => boolean
}

/**
 * Starts the server and waits until it accepts connections (which after a crash includes recovery, however long).
 * While processes of a killed predecessor still hold the folder, it is tried again every 100 ms.
 * Rejects with the server's own words when it ends before that.
 */
export async function launchServer(launch: Launch): Promise<Child> {
  for (let tries = 1; ; tries++) {
    if (!readPidFile(launch.cluster)) {
      clearRemains(launch.cluster, launch.socketFolder, tries < 10 ? 'SIGQUIT' : 'SIGKILL')
    }
    const { child, words } = spawnServer(launch)
    const ended = new Promise<Exit>((done) => child.on('exit', (code, signal) => done({ code, signal })))
    const failed = new Promise<Error>((done) => child.on('error', done))
    const outcome = await Promise.race([ended, failed, becomesReady(child, launch)])
    if (outcome === 'ready' && child.pid !== undefined) {
      words.forget()
      return { pid: child.pid, ended }
    }
    const message = outcome instanceof Error ? outcome.message : words.all()
    const held = /lock file|shared memory block/.test(message)
    if (!held || tries >= 100 || launch.abandoned()) {
      throw new Error(`数据库没有启动。 The database did not start:\n${message}`)
    }
    await wait(100)
  }
}

/** Ends it the fast way (open transactions are rolled back), harder when it does not listen. */
export async function stopServer(child: Child): Promise<void> {
  const hurry: [NodeJS.Signals, number][] = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ]
  for (const [signal, patience] of hurry) {
    signalServer(child.pid, signal)
    const gaveUp = new AbortController()
    const late = wait(patience, 'late' as const, { signal: gaveUp.signal }).catch(() => 'late' as const)
    const outcome = await Promise.race([child.ended, late])
    gaveUp.abort()
    if (outcome !== 'late') return
  }
}

export function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone, which is what was wanted.
  }
}

/** In MB: an eighth of the machine's memory, so that what is read daily stays there; between PostgreSQL's own 128 and 1,024. */
const buffersFor = (memory: number): number => Math.min(1_024, Math.max(128, Math.floor(memory / 8 / 2 ** 20)))

function spawnServer({ runner, cluster, socketFolder, settings, log }: Launch) {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    log_line_prefix: '',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: `${buffersFor(Math.min(totalmem(), process.constrainedMemory() || Infinity))}MB`,
    jit: 'off', // our queries are short; compiling them costs more than it saves
    autovacuum_naptime: '10s', // a table that was empty a moment ago is planned for what it has become
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { command, args, options } = runner.prepare(runner.binaries.postgres, ['-D', cluster, ...flags])
  // In a group of its own: Ctrl-C reaches the program, which stops the database after its own last words.
  const child = spawn(command, args, {
    ...options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plainEnvironment(),
  })
  return { child, words: listen(child, log) }
}

/** Hands each line to the log; remembers the last ones until the server is ready, to quote when it never is. */
function listen(child: ChildProcess, log: (line: string) => void) {
  let remembered: string[] | undefined = []
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (data: string) => {
      const lines = (rest + data).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        remembered = remembered && [...remembered.slice(-20), line]
        log(line)
      }
    })
  }
  return { all: () => remembered?.join('\n') ?? '', forget: () => (remembered = undefined) }
}

async function becomesReady(child: ChildProcess, { cluster, abandoned }: Launch): Promise<'ready'> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    await wait(5)
    const state = readPidFile(cluster)
    if (state?.pid === child.pid && state?.ready) return 'ready'
    if (abandoned()) child.kill('SIGINT')
  }
  return new Promise<never>(() => {}) // its end is told by the exit or error event
}
