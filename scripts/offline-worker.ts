import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { allPages } from './web-pages.ts'
import { PHONE } from './web-texts.ts'

export type Emitted = {
  fileName: string
  facadeModuleId?: string | null
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  viteMetadata?: { importedCss?: Set<string> }
}
type Bundle = Record<string, Emitted>

/**
 * Writes `offline.js`, the service worker, with the files of the pages that open without a network (`offline: true`): all
 * they load at first or later, in both languages. Its name never changes, its text with each build that changes a file.
 */
export function offlineWorker(): Plugin {
  let root = ''
  return {
    name: 'mulin:offline-worker',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const kept = offlineFiles(bundle as unknown as Bundle, root)
        const source = readFileSync(join(root, 'apps/offline.js'), 'utf8')
        const written = source.replace("/* kept */ { version: '', files: [], pages: [] }", JSON.stringify(kept))
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: written })
      },
    },
  }
}

/** What the worker keeps: paths of files, patterns of pages, and a version that changes with them. */
export function offlineFiles(bundle: Bundle, root: string): { version: string; files: string[]; pages: string[] } {
  const pages = allPages(root).filter(({ offline }) => offline)
  const everywhere = anywhere(root)
  const wanted = [
    ...pages.flatMap(({ source }) => [relative(root, source), ...textsOf(root, source)]),
    ...everywhere.flatMap((source) => [relative(root, source), ...textsOf(root, source)]),
    ...['kit/web', 'kit/web/offline', 'apps'].flatMap((folder) => [
      `${folder}/texts/zh-CN.po`,
      `${folder}/texts/en.po`,
    ]),
    'kit/web/whole-texts.ts',
  ]
  const chunks = Object.values(bundle)
  const entry = chunks.find(({ isEntry }) => isEntry)
  const atOnce = new Set<string>()
  if (entry) follow(bundle, entry, atOnce, () => false)
  // This one names the texts of every room.
  const lists = chunks.find((one) => one.facadeModuleId?.endsWith('/kit/web/whole-texts.ts'))?.fileName
  const all = new Set(atOnce)
  for (const chunk of chunks) {
    const module = chunk.facadeModuleId ? relative(root, chunk.facadeModuleId) : ''
    // What the shell can load is every page of the house; what a page can load belongs to it.
    if (wanted.includes(module.replace(PHONE, '')))
      follow(bundle, chunk, all, (name) => !atOnce.has(name) && name !== lists)
  }
  const css = chunks
    .filter(({ fileName }) => all.has(fileName))
    .flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])])
  const files = [...new Set([...all, ...css])].toSorted().map((file) => `/${file}`)
  const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 16)
  return {
    version,
    files: [...files, '/first.js', '/first-work.js', '/mark.svg'],
    pages: pages.map(({ path }) => patternOf(path)),
  }
}

/** What rooms show on every page, or in a slot of a page that opens without a network: such a page would not open without it. */
function anywhere(root: string): string[] {
  const pages = allPages(root)
  const indexes = new Set(pages.map(({ source }) => source.replace(/\/web\/.*$/, '/web/index.tsx')))
  const offered = pages
    .filter(({ offline }) => offline)
    .flatMap(({ source }) => [...readFileSync(source, 'utf8').matchAll(/<Slot\s+name="([^"]+)"/g)])
    .map(([, name = '']) => name)
  const slots = new Set(['house.everywhere', ...offered])
  return [...indexes].flatMap((index) =>
    [...readFileSync(index, 'utf8').matchAll(/slot: '([^']+)'[^}]*?import\('([^']+)'\)/g)]
      .filter(([, slot = '']) => slots.has(slot))
      .map(([, , from = '']) => join(dirname(index), from)),
  )
}

function textsOf(root: string, source: string): string[] {
  const room = relative(root, source).split('/').slice(0, 3).join('/')
  return [`${room}/texts/zh-CN.po`, `${room}/texts/en.po`]
}

function patternOf(path: string): string {
  return `^${path.replaceAll(/\$\w+/g, '[^/]+')}/?$`
}

function follow(bundle: Bundle, chunk: Emitted, seen: Set<string>, late: (name: string) => boolean): void {
  if (seen.has(chunk.fileName)) return
  seen.add(chunk.fileName)
  const later = late(chunk.fileName) ? (chunk.dynamicImports ?? []) : []
  for (const name of [...(chunk.imports ?? []), ...later]) {
    const next = bundle[name]
    if (next) follow(bundle, next, seen, late)
  }
}
