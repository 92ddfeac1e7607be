import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { chmodSync, cpSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findBinaries, type Binaries } from './binaries.ts'

/** As whom, and with which binaries, the database runs. */
export interface Runner {
  binaries: Binaries
  /** Whom files and sockets belong to in the eyes of the system. */
  uid: number | undefined
  gid: number | undefined
  /** Command, arguments and spawn options for one of the binaries. */
  prepare(program: string, args: string[]): { command: string; args: string[]; options: { uid?: number; gid?: number } }
}

const nobody = 65534
const deathSignal = ['setpriv', '--pdeathsig', 'INT', '--']

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it directly. Root runs it in a user namespace in which it
 * believes it is nobody while the kernel still sees root's files, so that it works in any folder. Where namespaces are
 * forbidden, or the folder already belongs to somebody else, it runs as that user (by default nobody).
 *
 * `cluster` is the database's own folder, which need not exist yet; `dataFolder`, its parent, must.
 */
export function chooseRunner(dataFolder: string, cluster: string): Runner {
  const binaries = findBinaries()
  const onDeath = succeeds([...deathSignal, 'true']) ? deathSignal : []
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  const me = process.getuid?.()
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me) throw new Error(notYours(cluster, owner.uid))
    return runner(binaries, onDeath)
  }
  const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']
  if (!(owner && owner.uid !== 0) && succeeds([...namespace, 'true']))
    return runner(binaries, [...namespace, ...onDeath])

  const as = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody }
  if (!succeeds(['test', '-x', dataFolder], as)) chmodSync(dataFolder, 0o711)
  if (!succeeds(['test', '-x', dataFolder], as)) throw new Error(notReachable(dataFolder, as.uid))
  return runner(reachableBinaries(binaries, as), onDeath, as)
}

function runner(binaries: Binaries, wrapper: string[], as: { uid?: number; gid?: number } = {}): Runner {
  return {
    binaries,
    uid: as.uid,
    gid: as.gid,
    prepare(program, args) {
      const [command = program, ...rest] = [...wrapper, program, ...args]
      return { command, args: rest, options: as }
    },
  }
}

/** Binaries in a folder that only root may enter are copied (60 MB, once per version) to one that the other user can. */
function reachableBinaries(binaries: Binaries, as: { uid: number; gid: number }): Binaries {
  if (succeeds([binaries.postgres, '-V'], as)) return binaries
  const copy = join(tmpdir(), `mulin-postgres-${binaries.major}-${statSync(binaries.postgres).size}`)
  if (!existsSync(copy) || statSync(copy).uid !== 0) {
    const half = `${copy}.${process.pid}`
    cpSync(binaries.native, half, { recursive: true, verbatimSymlinks: true })
    chmodSync(half, 0o755)
    rmSync(copy, { recursive: true, force: true })
    renameSync(half, copy)
  }
  const moved = (program: string) => join(copy, 'bin', basename(program))
  return { ...binaries, native: copy, initdb: moved(binaries.initdb), postgres: moved(binaries.postgres) }
}

function succeeds([command = 'true', ...args]: string[], as: SpawnSyncOptions = {}): boolean {
  return spawnSync(command, args, { ...as, cwd: '/', stdio: 'ignore' }).status === 0
}

const notYours = (cluster: string, uid: number) =>
  `数据库文件夹 ${cluster} 属于另一个用户。 The database folder ${cluster} belongs to another user (uid ${uid}): start as that user, or choose another folder.`

const notReachable = (folder: string, uid: number) =>
  `数据库用户进不了 ${folder}，请换一个文件夹。 This system forbids user namespaces, so the database would run as uid ${uid}, who can't enter ${folder}: choose a folder others can enter, start as an ordinary user, or name a database by DATABASE_URL.`
