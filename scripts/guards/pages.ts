import type { Fault } from './fault.ts'
import { filesUnder, textOf } from './tree.ts'

const list = 'e2e/all-pages.ts'

/** Pages of the rooms' web indexes that the journeys do not look at, and pages they look at that are gone. */
export function pageFaults(root: string): Fault[] {
  const listed = new Set(pathsIn(textOf(root, list) ?? '', 'page'))
  const indexes = filesUnder(root).filter((path) => /^modules\/[^/]+\/web\/(.+\/)?(index\.tsx|pages\.ts)$/.test(path))
  const pages = indexes.flatMap((where) => pathsIn(textOf(root, where) ?? '', 'path').map((path) => ({ where, path })))
  const known = new Set(pages.map(({ path }) => path))
  return [
    ...pages
      .filter(({ path }) => !listed.has(path))
      .map(({ where, path }) => ({ where, what: `the page ${path} is not in ${list}: nothing looks at it` })),
    ...[...listed]
      .filter((path) => !known.has(path))
      .map((path) => ({ where: list, what: `no room has a page ${path}` })),
  ]
}

const pathsIn = (text: string, key: string): string[] =>
  [...text.matchAll(new RegExp(`\\b${key}: '(/[^']*)'`, 'g'))].map((match) => match[1] ?? '')
