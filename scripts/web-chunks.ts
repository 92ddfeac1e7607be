import { relative } from 'node:path'
import { allPages } from './web-pages.ts'

type Info = { code: string | null; importers: string[]; isEntry: boolean } | null
type Context = { getModuleInfo(id: string): Info }

/** What reaches a module by static imports: the entry itself, and pages on the telephone. */
type Reach = { entry: boolean; residents: Set<string>; workers: Set<string> }

/** Forms cost 11 kB and few pages of residents have one, so these travel on their own. */
const FORMS = /\/kit\/web\/(field|form|text-fields|choice-fields)\.tsx?$|\/react-hook-form\//
const ICON = /\/@tabler\/icons-react\/.*\/(Icon\w+)\.mjs$/

/**
 * Which file a module is joined into. On a line of 400 ms each file of a few hundred bytes costs a kilobyte of headers and
 * a turn in the queue, so a resident's page shall be a handful of files: the shell that every page has, the parts that
 * residents' pages share (`phone`), what a room's own such pages share, the page, and the texts. All the rest is left to
 * the bundler.
 */
export function webChunks(root: string) {
  const classes = new Map(allPages(root).map(({ source, at }) => [source, at]))
  const known = new Map<string, Reach>()

  const reachOf = (id: string, context: Context): Reach => {
    const before = known.get(id)
    if (before) return before
    const found: Reach = { entry: false, residents: new Set(), workers: new Set() }
    const seen = new Set([id])
    for (const at of seen) {
      const info = context.getModuleInfo(at)
      if (info?.isEntry) found.entry = true
      if (classes.get(at) === 'resident') found.residents.add(at)
      if (classes.get(at) === 'work') found.workers.add(at)
      for (const importer of info?.importers ?? []) seen.add(importer)
    }
    known.set(id, found)
    return found
  }
  /** All icons pass through one list; what counts is who draws this one. */
  const drawnBy = (icon: string, context: Context): Reach[] => {
    const named = new RegExp(`\\b${icon}\\b`)
    const users = context.getModuleInfo(`${root}/kit/web/icons.ts`)?.importers ?? []
    return users
      .filter((user) => named.test(context.getModuleInfo(user)?.code ?? ''))
      .map((user) => reachOf(user, context))
  }
  const fileOf = (id: string, context: Context): string | null => {
    const [, icon] = ICON.exec(id) ?? []
    if (icon !== undefined) {
      const all = drawnBy(icon, context)
      if (all.some(({ entry }) => entry)) return 'shell'
      return all.some(({ residents }) => residents.size > 0) ? 'phone' : null
    }
    const { entry, residents, workers } = reachOf(id, context)
    if (entry) return 'shell'
    if (FORMS.test(id)) return 'forms'
    if (residents.size === 0 || residents.size + workers.size < 2 || id.includes('/node_modules/')) return null
    const [place, room] = relative(root, id).split('/')
    if (place === 'kit') return 'phone'
    const small = (context.getModuleInfo(id)?.code ?? '').length < 1_000
    return residents.size > 3 || (small && residents.size > 1) ? `${room}-phone` : null
  }
  // A group takes along what its modules import, so the one that all others stand on comes first.
  const only = (wanted: (name: string) => boolean) => (id: string, context: Context) => {
    const name = fileOf(id, context)
    return name !== null && wanted(name) ? name : null
  }
  return {
    groups: [
      { debugName: 'shell', priority: 4, name: only((name) => name === 'shell') },
      { debugName: 'phone', priority: 3, name: only((name) => name === 'phone') },
      { debugName: 'forms', priority: 2, name: only((name) => name === 'forms') },
      { debugName: 'rooms', priority: 1, name: only(() => true) },
    ],
  }
}
