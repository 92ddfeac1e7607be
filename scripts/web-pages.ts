import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** For whom a page is: that decides what its first load may weigh and which files its parts are joined into. */
export type PageClass = 'resident' | 'work' | 'desk'

/** A page as its room lists it: the pattern of its address and the absolute path of its source. */
export type Page = { path: string; source: string; at: PageClass; /** Opens without a network. */ offline: boolean }

/** The pages of every room, from `modules/<room>/web/index.tsx`. */
export function allPages(root: string): Page[] {
  return readdirSync(join(root, 'modules'))
    .map((room) => join(root, 'modules', room, 'web/index.tsx'))
    .filter((index) => existsSync(index))
    .flatMap(pagesIn)
}

/**
 * Pages are written as `path: '…'` with one `import('…')` after it (`house.tsx`), in the room's index or in lists named
 * `pages.ts` that it imports.
 */
export function pagesIn(index: string): Page[] {
  return pageLists(index).flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/path: '([^']+)'((?:(?!path: ')[\s\S])*?)import\('([^']+)'\)/g)
    return [...found].map(([, path = '', between = '', from = '']) => {
      const source = join(dirname(file), from)
      return { path, source, at: classOf(source, between), offline: between.includes('offline: true') }
    })
  })
}

/** The room's index and the lists of pages that it imports. */
export function pageLists(index: string): string[] {
  const imports = readFileSync(index, 'utf8').matchAll(/from '(\.[^']*\/pages\.tsx?)'/g)
  return [index, ...[...imports].map(([, list = '']) => join(dirname(index), list))]
}

/** A page that draws a `DeskPage` is one for the desk; the others are residents' unless they say `for: 'work'`. */
function classOf(source: string, declared: string): PageClass {
  if (drawsDesk(source, new Set())) return 'desk'
  return declared.includes("for: 'work'") ? 'work' : 'resident'
}

/** Whether the source draws a `DeskPage`, itself or through what it imports from its own folder and the kit. */
export function drawsDesk(path: string, seen: Set<string>): boolean {
  if (seen.has(path) || !existsSync(path)) return false
  seen.add(path)
  const imports = [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '')
  if (imports.includes('#kit/web/desk-page.tsx')) return true
  return imports.some((from) => from.startsWith('.') && drawsDesk(normalize(join(dirname(path), from)), seen))
}
