import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { allPages, drawsDesk, pageLists } from './web-pages.ts'

/** What residents come upon: sources by their paths in the house, and the slots that those offer. */
export interface Reach {
  files: ReadonlySet<string>
  slots: ReadonlySet<string>
}

const reached = new Map<string, Reach>()

/**
 * Everything that a resident's page can show: the shell, residents' pages, what rooms fill into their slots, and all that
 * these import, now or later. Rather too much than too little: a sentence of a file that is missing here would not be there.
 */
export function residentReach(root: string): Reach {
  const before = reached.get(root)
  if (before) return before
  const pages = allPages(root).filter(({ at }) => at === 'resident')
  const lists = new Set(
    roomIndexes(root)
      .flatMap(pageLists)
      .map((path) => relative(root, path)),
  )
  const files = new Set<string>()
  const slots = new Set<string>()
  const take = (path: string) => {
    if (files.has(path)) return
    files.add(path)
    const text = readFileSync(join(root, path), 'utf8')
    for (const [, name = ''] of text.matchAll(/<Slot(?:<[^>]+>)?\s+name="([^"]+)"/g)) slots.add(name)
    // What the list of a room's pages can load is every page of it.
    if (lists.has(path)) return
    for (const next of importsOf(root, path, text)) if (isForResidents(root, path, text, next)) take(next)
  }
  take('kit/web/start.tsx')
  for (const { source } of pages) take(relative(root, source))
  // A filling may offer a slot itself.
  for (let known = -1; known < files.size;) {
    known = files.size
    for (const { slot, source } of fillings(root)) if (slots.has(slot)) take(relative(root, source))
  }
  const found = { files, slots }
  reached.set(root, found)
  return found
}

/**
 * What a page shows at a desk instead of itself is no resident's, and neither is the gallery. It has to come by `Late`, which
 * brings the texts that it needs.
 */
function isForResidents(root: string, path: string, text: string, next: string): boolean {
  if (next.startsWith('kit/web/gallery/')) return false
  if (!path.startsWith('modules/') || !drawsDesk(join(root, next), new Set())) return true
  if (!/<Late\s/.test(text)) throw new Error(`${path} shows ${next} at a desk: use <Late> (kit/web/house.tsx)`)
  return false
}

export function roomIndexes(root: string): string[] {
  return readdirSync(join(root, 'modules'))
    .map((room) => join(root, 'modules', room, 'web/index.tsx'))
    .filter((index) => existsSync(index))
}

function fillings(root: string): { slot: string; source: string }[] {
  return roomIndexes(root).flatMap((index) =>
    [...readFileSync(index, 'utf8').matchAll(/slot: '([^']+)'(?:(?!slot: ')[\s\S])*?import\('([^']+)'\)/g)].map(
      ([, slot = '', from = '']) => ({ slot, source: join(dirname(index), from) }),
    ),
  )
}

const IMPORT = /(?:import|export)\s+(type\s)?[^'"`;]*?\sfrom '([^']+)'|import\(\s*'([^']+)'\s*\)|import '([^']+)'/g

/** The house's own sources that one imports; types alone bring nothing along. */
function importsOf(root: string, path: string, text: string): string[] {
  if (!/\.tsx?$/.test(path)) return []
  return [...text.matchAll(IMPORT)].flatMap(([, types, from, late, bare]) => {
    const name = from ?? late ?? bare ?? ''
    const target = types ? null : targetOf(path, name)
    if (target === null) return []
    if (!existsSync(join(root, target))) throw new Error(`${path} imports ${name}, which is not found at ${target}`)
    return [target]
  })
}

function targetOf(path: string, name: string): string | null {
  if (name.startsWith('.')) return join(dirname(path), name)
  const [, place = '', rest] = /^#([^/]+)(?:\/(.+))?$/.exec(name) ?? []
  if (place === '') return null
  if (place === 'kit' || place === 'apps') return `${place}/${rest}`
  const doors: Record<string, string> = { web: 'web/index.tsx', room: 'server/room.ts' }
  return `modules/${place}/${rest === undefined ? 'api.ts' : (doors[rest] ?? `${rest}.ts`)}`
}
