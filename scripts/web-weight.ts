import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

type Chunk = { file: string; src?: string; imports?: string[]; css?: string[]; isEntry?: boolean }
type Manifest = Record<string, Chunk>

/** One page as it is first loaded: the files fetched before it can be used, and what they may weigh, in kB gzip. */
export type PageWeight = {
  page: string
  at: 'phone' | 'desk'
  js: string[]
  css: string[]
  limits: { js: number; css: number }
}

const LIMITS = { phone: { js: 165, css: 15 }, desk: { js: 290, css: 40 } }
const root = join(import.meta.dirname, '..')

/**
 * Follows the build's manifest from `index.html` and from each page's own chunk through all static imports; the Chinese
 * texts of the house and of the page's room belong to it. A page that draws a `DeskPage` is one for the desk.
 */
export function pageWeights(): PageWeight[] {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/web/.vite/manifest.json'), 'utf8')) as Manifest
  const pages = Object.keys(manifest).filter((key) => /^modules\/[^/]+\/web\/(pages\/.+|.+-page)\.tsx$/.test(key))
  return ['index.html', ...pages].map((page) => {
    const room = page.split('/')[1] ?? ''
    const texts = ['kit/web/texts/zh-CN.po', 'apps/texts/zh-CN.po', `modules/${room}/web/texts/zh-CN.po`]
    const seen = new Set<string>()
    for (const start of ['index.html', page, ...texts]) follow(manifest, start, seen)
    const chunks = [...seen].flatMap((key) => manifest[key] ?? [])
    const at = page !== 'index.html' && drawsDesk(join(root, page), new Set()) ? 'desk' : 'phone'
    const js = chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'))
    const css = [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]
    return { page, at, js, css, limits: LIMITS[at] }
  })
}

function follow(manifest: Manifest, key: string, seen: Set<string>): void {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return
  seen.add(key)
  for (const next of chunk.imports ?? []) follow(manifest, next, seen)
}

/** Whether the source draws a `DeskPage`, itself or through what it imports from its own folder and the kit. */
function drawsDesk(path: string, seen: Set<string>): boolean {
  if (seen.has(path) || !existsSync(path)) return false
  seen.add(path)
  const imports = [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '')
  if (imports.includes('#kit/web/desk-page.tsx')) return true
  return imports.some((from) => from.startsWith('.') && drawsDesk(normalize(join(dirname(path), from)), seen))
}
