import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { pagesIn } from './web-pages.ts'

type Emitted = {
  type: string
  fileName: string
  facadeModuleId?: string | null
  isEntry?: boolean
  imports?: string[]
  viteMetadata?: { importedCss: Set<string> }
}
type Bundle = Record<string, Emitted>

/** Two languages of texts, then the pages: the pattern of a path, the room's number in `rooms`, the page's files. */
type Early = {
  house: Record<string, string[]>
  rooms: Record<string, string>[]
  pages: [pattern: string, room: number, files: string[]][]
}

/**
 * Tells `first.js` which chunks belong to which path, so that a page and its texts are fetched beside the main chunk and
 * not after it: on a slow network (400 kbit/s, 400 ms) that is more than a second.
 */
export function earlyChunks(): Plugin {
  let root = ''
  return {
    name: 'mulin:early-chunks',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use('/first.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(readFileSync(join(root, 'apps/first.js')))
      })
    },
    generateBundle: {
      // After chunks of nothing but CSS are gone: they would be asked for in vain.
      order: 'post',
      handler(_options, bundle) {
        const early = earlyOf(bundle as unknown as Bundle, root)
        const first = readFileSync(join(root, 'apps/first.js'), 'utf8')
        this.emitFile({
          type: 'asset',
          fileName: 'first.js',
          source: first.replace('/* early */ null', JSON.stringify(early)),
        })
      },
    },
  }
}

function earlyOf(bundle: Bundle, root: string): Early {
  const byModule = new Map<string, Emitted>()
  for (const chunk of Object.values(bundle)) {
    if (chunk.facadeModuleId) byModule.set(relative(root, chunk.facadeModuleId), chunk)
  }
  const entry = [...byModule.values()].find(({ isEntry }) => isEntry)
  const atOnce = entry ? filesOf(bundle, entry, new Set()) : new Set<string>()
  const textsOf = (folder: string) =>
    Object.fromEntries(
      ['zh-CN', 'en'].flatMap((language) => {
        const file = byModule.get(`${folder}/${language}.po`)?.fileName
        return file ? [[language, file]] : []
      }),
    )
  const house: Early['house'] = {}
  for (const folder of ['kit/web/texts', 'apps/texts']) {
    for (const [language, file] of Object.entries(textsOf(folder))) (house[language] ??= []).push(file)
  }
  const early: Early = { house, rooms: [], pages: [] }
  for (const index of roomIndexes(bundle, root)) {
    early.rooms.push(textsOf(`${dirname(index)}/texts`))
    for (const { path, source } of pagesIn(join(root, index))) {
      const chunk = byModule.get(relative(root, source))
      if (!chunk) continue
      const own = byModule.get(index)
      const files = [...(own ? [own.fileName] : []), ...filesOf(bundle, chunk, new Set())].filter(
        (file) => !atOnce.has(file),
      )
      early.pages.push([patternOf(path), early.rooms.length - 1, files])
    }
  }
  return early
}

/** The rooms' `web/index.tsx` that are part of this build. */
function roomIndexes(bundle: Bundle, root: string): string[] {
  const modules = Object.values(bundle).flatMap((chunk) => Object.keys((chunk as { modules?: object }).modules ?? {}))
  return [...new Set(modules.map((id) => relative(root, id)))].filter((id) =>
    /^(modules\/[^/]+\/web|kit\/web\/gallery)\/index\.tsx$/.test(id),
  )
}

function patternOf(path: string): string {
  return `^${path.replaceAll(/\$\w+/g, '[^/]+')}/?$`
}

function filesOf(bundle: Bundle, chunk: Emitted, seen: Set<string>): Set<string> {
  if (seen.has(chunk.fileName)) return seen
  seen.add(chunk.fileName)
  for (const sheet of chunk.viteMetadata?.importedCss ?? []) seen.add(sheet)
  for (const name of chunk.imports ?? []) {
    const next = bundle[name]
    if (next) filesOf(bundle, next, seen)
  }
  return seen
}
