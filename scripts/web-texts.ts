import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { allPages, pageLists } from './web-pages.ts'
import { residentReach, roomIndexes } from './web-reach.ts'

const NAME = 'virtual:phone-texts'
/** Of a catalogue only what residents can come upon. */
export const PHONE = '?phone'
const languages = ['zh-CN', 'en']

/**
 * Most sentences of a room are for its desk, and on a telephone they are a wait. So each catalogue has a lesser one beside
 * it, `….po?phone`, with the sentences of the files that residents reach (`web-reach.ts`); pages and fillings that need no
 * more are marked `phone` where their room lists them. Whatever is not marked loads the whole.
 */
export function phoneTexts(): Plugin {
  let root = ''
  return {
    name: 'mulin:phone-texts',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      if (id === NAME) return `\0${NAME}`
      return id.endsWith(PHONE) ? join(root, id) : null
    },
    async load(id) {
      if (id === `\0${NAME}`) return listed(await foldersWithTexts(root))
      if (!id.endsWith(PHONE)) return null
      const path = id.slice(0, -PHONE.length)
      this.addWatchFile(path)
      const language = languageOf(path)
      const messages = await phoneMessages(root, path)
      const { createCompiledCatalog } = await import('@lingui/cli/api')
      return { code: createCompiledCatalog(language, messages, { namespace: 'es' }).source, moduleType: 'js' }
    },
    /** The walk over the sources has to find whatever the bundler puts into the files of a resident's page. */
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const missed = missedBy(root, bundle as unknown as Bundle)
        if (missed.length > 0) this.error(`texts of these would be missing on residents' pages: ${missed.join(', ')}`)
      },
    },
    transform(code, id) {
      if (!/\/modules\/[^/]+\/web\/.*\.tsx?$/.test(id)) return null
      const marked = withMarks(root, id, code)
      return marked === code ? null : { code: marked, map: null }
    },
  }
}

type Bundle = Record<string, { fileName: string; facadeModuleId?: string | null; imports?: string[]; modules?: object }>

function missedBy(root: string, bundle: Bundle): string[] {
  const { files } = residentReach(root)
  const pages = new Set(allPages(root).flatMap(({ at, source }) => (at === 'resident' ? [source] : [])))
  const chunks = new Set(Object.values(bundle).filter(({ facadeModuleId }) => pages.has(facadeModuleId ?? '')))
  for (const chunk of chunks)
    for (const name of chunk.imports ?? []) {
      const next = bundle[name]
      if (next) chunks.add(next)
    }
  const modules = [...chunks].flatMap((chunk) => Object.keys(chunk.modules ?? {})).map((id) => relative(root, id))
  const spoken = modules.filter((path) => /^(kit|modules\/[^/]+)\/web\/.*\.tsx?$/.test(path))
  return spoken.filter((path) => !files.has(path) && !lists(root).has(path))
}

const lists = (root: string) =>
  new Set(
    roomIndexes(root)
      .flatMap(pageLists)
      .map((path) => relative(root, path)),
  )

const languageOf = (path: string) => languages.find((one) => path.endsWith(`/${one}.po`)) ?? ''

/** By id what the catalogue at `path` says in files that residents reach. */
async function phoneMessages(root: string, path: string): Promise<Record<string, string>> {
  const { files } = residentReach(root)
  // Heavy, and tests that only name this plugin never come here.
  const { formatter } = await import('@lingui/format-po')
  const context = { locale: languageOf(path), sourceLocale: 'zh-CN', filename: path }
  const catalogue = await formatter().parse(readFileSync(path, 'utf8'), context)
  const ours = Object.entries(catalogue ?? {}).filter(([, { origin }]) => origin?.some(([file]) => files.has(file)))
  return Object.fromEntries(ours.map(([id, { translation, message }]) => [id, (translation || message) ?? '']))
}

/** Where there are texts for residents, by the name under which pages ask for them. */
async function foldersWithTexts(root: string): Promise<[name: string, folder: string][]> {
  const all: [string, string][] = [
    ['kit', 'kit/web/texts'],
    ['apps', 'apps/texts'],
    ...roomIndexes(root).map((index): [string, string] => {
      const folder = relative(root, dirname(index))
      return [folder.split('/')[1] ?? '', `${folder}/texts`]
    }),
  ]
  const counted = await Promise.all(
    all.map(async ([, folder]) => Object.keys(await phoneMessages(root, join(root, folder, 'zh-CN.po'))).length),
  )
  return all.filter((_one, at) => (counted[at] ?? 0) > 0)
}

function listed(folders: [name: string, folder: string][]): string {
  const entries = folders.map(([name, folder]) => {
    const files = languages.map((one) => `'${one}': () => import('/${folder}/${one}.po${PHONE}')`)
    return `${name}: { ${files.join(', ')} }`
  })
  return `export const phoneTexts = { ${entries.join(',\n')} }`
}

function withMarks(root: string, id: string, code: string): string {
  const index = roomIndexes(root).find((one) => pageLists(one).includes(id))
  if (index === undefined) return code
  const { slots } = residentReach(root)
  const pages = new Set(
    allPages(root)
      .filter(({ at, source }) => at === 'resident' && source.startsWith(dirname(index)))
      .map(({ path }) => path),
  )
  return code
    .replaceAll(/path: '([^']+)',/g, (text, path: string) => (pages.has(path) ? `${text} phone: true,` : text))
    .replaceAll(/slot: '([^']+)',/g, (text, slot: string) => (slots.has(slot) ? `${text} phone: true,` : text))
}
