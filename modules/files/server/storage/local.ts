import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '#kit/server/id.ts'
import type { Storage } from './storage.ts'

/** Files under `files` in the data folder, readable by their owner only; a half-written one never gets its name. */
export function localStorage(dataFolder: string): Storage {
  const root = join(dataFolder, 'files')
  return {
    async put(key, content) {
      const path = join(root, key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const unfinished = `${path}.${newId()}.unfinished`
      try {
        const file = await open(unfinished, 'wx', 0o600)
        try {
          await file.writeFile(content)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(unfinished, path)
        await syncFolder(dirname(path))
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async read(key, range) {
      const path = join(root, key)
      const there = await stat(path).catch(() => null)
      return there === null ? null : createReadStream(path, range ?? {})
    },
    async remove(key) {
      await rm(join(root, key), { force: true })
    },
  }
}

/** The new name itself is on the disk only after this; Windows cannot open a folder and does not need it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  if (folder === null) return
  await folder.sync().catch(() => {})
  await folder.close()
}
