import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', 'test-results'])

/** Every file of ours under a root, by its path with `/`; folders that begin with a dot and built ones left out. */
export function filesUnder(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || (folder === root && notOurs.has(entry.name))) return []
      return entry.name === 'node_modules' ? [] : filesUnder(root, path)
    }
    return [relative(root, path).replaceAll('\\', '/')]
  })
}

/** The text of a file, or null where there is none. */
export function textOf(root: string, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null
}

export const isGenerated = (path: string): boolean =>
  /\.gen\.ts$/.test(path) ||
  ['openapi.json', 'schema.sql', 'access-matrix.md', 'package-lock.json', 'LICENSE'].includes(path)
export const isTestFile = (path: string): boolean => /\.test\.tsx?$|\.test-data\.ts$|(^|\/)test\//.test(path)
export const isText = (path: string): boolean => /\/texts\//.test(path)
export const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs|js|css|sql)$/.test(path)
