import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdir, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#kit/server/config.ts'

/** A page opened before an upgrade goes on for so many builds after its own. */
const olderBuilds = 2

/** In the data folder: it outlives a new clone and a new container image. */
export const keptFolder = (config: Config) => join(config.dataFolder, 'web')

/** The kept builds, the newest first; each holds `assets/` as it was served. */
export function keptBuilds(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((one, other) => other.at - one.at)
    .map(({ path }) => path)
}

/**
 * Keeps the hashed files of the build now served beside those of the builds before it, and lets go of the oldest. Whole or
 * not at all, so that a kill leaves no half build; started again with the same build it only becomes the newest.
 */
export async function keepBuild(build: string, folder: string, now = new Date()): Promise<void> {
  const mark = join(build, '.built')
  if (!existsSync(mark)) return
  const kept = join(folder, readFileSync(mark, 'utf8').slice(0, 16))
  if (!existsSync(kept)) {
    const half = `${kept}.${process.pid}`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await cp(join(build, 'assets'), join(half, 'assets'), { recursive: true })
    await rename(half, kept).catch(() => rm(half, { recursive: true, force: true }))
  }
  await utimes(kept, now, now)
  for (const old of keptBuilds(folder).slice(olderBuilds + 1)) await rm(old, { recursive: true, force: true })
}
