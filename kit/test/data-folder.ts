import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '#kit/server/postgres.ts'
import { quickFolder } from './cluster.ts'

/** Data folders with a database in them, for tests that start and kill it themselves: made once, then copied. */
export interface DataFolders {
  /** Copies the made one to a path that does not exist yet. */
  copyTo(dataFolder: string): void
  remove(): void
}

export async function prepareDataFolders(): Promise<DataFolders> {
  const made = mkdtempSync(join(quickFolder(), 'mulin-made-'))
  const postgres = await startPostgres({ dataFolder: made, log: () => {} })
  await postgres.stop()
  return {
    copyTo: (dataFolder) => cpSync(join(made, 'postgres'), join(dataFolder, 'postgres'), { recursive: true }),
    remove: () => rmSync(made, { recursive: true, force: true }),
  }
}
