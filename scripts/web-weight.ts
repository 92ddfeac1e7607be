import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { allPages, type PageClass } from './web-pages.ts'

type Chunk = { file: string; src?: string; imports?: string[]; css?: string[]; isEntry?: boolean }
type Manifest = Record<string, Chunk>

/** One page as it is first loaded: the files fetched before it can be used, and what they may weigh, in kB gzip. */
export type PageWeight = {
  page: string
  at: PageClass
  js: string[]
  css: string[]
  limits: { js: number; css: number }
}

/** Residents' telephones are the oldest and their lines the slowest; who works here has a better one, or a desk. */
const LIMITS: Record<PageClass, PageWeight['limits']> = {
  resident: { js: 165, css: 15 },
  work: { js: 185, css: 15 },
  desk: { js: 290, css: 40 },
}
const root = join(import.meta.dirname, '..')

/**
 * Follows the build's manifest from `index.html` and from each page's own chunk through all static imports; the Chinese
 * texts of the house and of the page's room belong to it, of a resident's page those that residents need.
 */
export function pageWeights(): PageWeight[] {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/web/.vite/manifest.json'), 'utf8')) as Manifest
  const pages = allPages(root).map(({ source, at }) => ({ page: relative(root, source), at }))
  return [{ page: 'index.html', at: 'resident' as const }, ...pages].map(({ page, at }) => {
    if (!manifest[page]) throw new Error(`${page} is not in the build`)
    const room = page.split('/')[1] ?? ''
    const whole = ['kit/web/texts/zh-CN.po', 'apps/texts/zh-CN.po', `modules/${room}/web/texts/zh-CN.po`]
    const texts =
      at === 'resident'
        ? ['kit/web/texts/zh-CN.po?phone', `modules/${room}/web/texts/zh-CN.po?phone`]
        : ['kit/web/texts/zh-CN.po?phone', 'kit/web/whole-texts.ts', ...whole]
    const seen = new Set<string>()
    for (const start of ['index.html', page, ...texts]) follow(manifest, start, seen)
    const chunks = [...seen].flatMap((key) => manifest[key] ?? [])
    const js = chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'))
    const css = [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]
    return { page, at, js: [...new Set(js)], css, limits: LIMITS[at] }
  })
}

function follow(manifest: Manifest, key: string, seen: Set<string>): void {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return
  seen.add(key)
  for (const next of chunk.imports ?? []) follow(manifest, next, seen)
}
