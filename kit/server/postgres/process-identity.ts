import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** A process that a pid alone can't confuse with a later one of the same number (after a reboot, in a new container). */
export interface ProcessIdentity {
  pid: number
  /** Boot and start time; empty where the system doesn't tell. */
  started: string
}

export function identify(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) }
}

export function isAlive(identity: ProcessIdentity): boolean {
  return exists(identity.pid) && startOf(identity.pid) === identity.started
}

/** False for a dead one that nobody has buried: in containers the first process often does not. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statFields(pid)?.[0] !== 'Z'
}

/** Whether the process is a PostgreSQL server on this very folder (compared by inode: a folder can have many paths). */
export function servesFolder(pid: number, folder: string): boolean {
  if (!exists(pid)) return false
  const args = commandLine(pid)
  if (!args) return true // can't be told: never take a living database for dead
  if (!basename(args[0] ?? '').startsWith('postgres')) return false
  const served = args[args.indexOf('-D') + 1]
  return args.includes('-D') && served !== undefined && sameFolder(served, folder)
}

/** Living processes of that program name that work in the folder. Empty where the system doesn't tell. */
export function processesIn(folder: string, program: string): number[] {
  if (process.platform !== 'linux') return []
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && basename(readlinkSync(`/proc/${pid}/exe`)) === program
    } catch {
      return false // gone meanwhile, or another user's
    }
  })
}

function startOf(pid: number): string {
  const startTime = statFields(pid)?.[19]
  if (!startTime) return ''
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${startTime}`
}

/** What /proc tells, from the third field (state) on; undefined where it doesn't. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, the name, may hold blanks and brackets: count from its end.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function commandLine(pid: number): string[] | undefined {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return stdout ? stdout.trim().split(' ') : undefined
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return undefined
  }
}

function sameFolder(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)]
    return a.ino === b.ino && a.dev === b.dev
  } catch {
    return false
  }
}
