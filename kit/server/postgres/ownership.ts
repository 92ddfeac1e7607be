import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts'

/** Thrown when a living process already runs the database of this folder. */
export class DataFolderInUse extends Error {
  readonly pid: number
  constructor(folder: string, pid: number) {
    super(
      `数据文件夹 ${folder} 正由进程 ${pid} 使用。 The data folder ${folder} is in use by process ${pid}: stop that one first, or choose another folder.`,
    )
    this.name = 'DataFolderInUse'
    this.pid = pid
  }
}

const fileOf = (dataFolder: string) => join(dataFolder, 'postgres.owner')

/** Who started the database of this folder last: the process may be gone. */
export function readOwner(dataFolder: string): ProcessIdentity | undefined {
  return read(fileOf(dataFolder))
}

/**
 * Makes this process the only one that may start the database of the folder; throws DataFolderInUse. Returns a function
 * that gives it up. A hard link is made or refused in one step, so of two starting at once one wins.
 */
export function takeOwnership(dataFolder: string): () => void {
  const file = fileOf(dataFolder)
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify(identify(process.pid)))
  try {
    while (!tryLink(mine, file)) {
      const held = read(file)
      if (held && isAlive(held)) throw new DataFolderInUse(dataFolder, held.pid)
      setAside(file, held)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true })
  }
}

/** Removes the mark of a dead owner, unless a new owner came between reading and moving it: then it is put back. */
function setAside(file: string, dead: ProcessIdentity | undefined): void {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (read(aside)?.started !== dead?.started) tryLink(aside, file)
  rmSync(aside, { force: true })
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}
