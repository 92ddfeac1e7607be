import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { pagesIn } from './web-pages.ts'
import { roomIndexes } from './web-reach.ts'
import { PHONE } from './web-texts.ts'

type Emitted = {
  type: string
  fileName: string
  facadeModuleId?: string | null
  isEntry?: boolean
  imports?: string[]
  viteMetadata?: { importedCss: Set<string> }
}
type Bundle = Record<string, Emitted>

/** Of each page the pattern of its path, its files as places in one list, and which texts it waits for, by language. */
type Early = {
  files: string[]
  texts: Record<string, number[]>[]
  pages: [pattern: string, files: number[], texts: number][]
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
        const [residents, workers] = [true, false].map((phone) =>
          JSON.stringify(earlyOf(bundle as unknown as Bundle, root, phone)),
        )
        const first = readFileSync(join(root, 'apps/first.js'), 'utf8')
        const source = first.replace('/* early */ null', residents ?? 'null')
        this.emitFile({ type: 'asset', fileName: 'first.js', source })
        this.emitFile({ type: 'asset', fileName: 'first-work.js', source: `mulinAsk(${workers})` })
      },
    },
  }
}

const languages = ['zh-CN', 'en']

/** `phone`: of residents' pages, else of all others. */
function earlyOf(bundle: Bundle, root: string, phone: boolean): Early {
  const byModule = new Map<string, Emitted>()
  for (const chunk of Object.values(bundle)) {
    if (chunk.facadeModuleId) byModule.set(relative(root, chunk.facadeModuleId), chunk)
  }
  const entry = [...byModule.values()].find(({ isEntry }) => isEntry)
  const atOnce = entry ? filesOf(bundle, entry, new Set()) : new Set<string>()
  const files: string[] = []
  const placesOf = (names: Iterable<string>) =>
    [...names]
      .filter((name) => !atOnce.has(name))
      .map((name) => (files.includes(name) ? files.indexOf(name) : files.push(name) - 1))
  const chunksOf = (modules: readonly string[]) =>
    placesOf(modules.flatMap((module) => byModule.get(module)?.fileName ?? []))
  const texts: Early['texts'] = []
  const pages: Early['pages'] = []
  // The gallery's pages are part of some builds only.
  const gallery = join(root, 'kit/web/gallery/index.tsx')
  const indexes = [...roomIndexes(root), ...(byModule.has(relative(root, gallery)) ? [gallery] : [])]
  for (const index of indexes) {
    const ours = pagesIn(index).filter(({ at }) => (at === 'resident') === phone)
    if (ours.length === 0) continue
    const folder = `${relative(root, dirname(index))}/texts`
    texts.push(Object.fromEntries(languages.map((one) => [one, chunksOf(textModules(one, folder, phone))])))
    for (const { path, source } of ours) {
      const chunk = byModule.get(relative(root, source))
      if (!chunk) continue
      const own = byModule.get(relative(root, index))
      const needed = placesOf([...(own ? [own.fileName] : []), ...filesOf(bundle, chunk, new Set())])
      pages.push([patternOf(path), needed, texts.length - 1])
    }
  }
  return { files, texts, pages }
}

/** The texts a page waits for, as `kit/web/texts.ts` and the router ask for them. */
function textModules(language: string, folder: string, phone: boolean): string[] {
  const ofHouse = `kit/web/texts/${language}.po${PHONE}`
  if (phone) return [ofHouse, `${folder}/${language}.po${PHONE}`]
  const whole = ['kit/web/texts', 'apps/texts', folder].map((one) => `${one}/${language}.po`)
  return [ofHouse, 'kit/web/whole-texts.ts', ...whole]
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
