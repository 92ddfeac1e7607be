import type { Catalogue } from './texts.ts'

/** One chunk per room and language, for whoever works here. Residents' pages do with a part of each (`texts.ts`). */
const catalogues: Record<string, Catalogue> = {
  ...import.meta.glob<Awaited<ReturnType<Catalogue>>>('/modules/*/web/texts/*.po'),
  ...import.meta.glob<Awaited<ReturnType<Catalogue>>>('/kit/web/texts/*.po'),
  ...import.meta.glob<Awaited<ReturnType<Catalogue>>>('/kit/web/offline/texts/*.po'),
  ...import.meta.glob<Awaited<ReturnType<Catalogue>>>('/apps/texts/*.po'),
}

/** The texts of the house (`kit`, `apps`, `offline`) or of a room by its folder name; undefined where it has none. */
export function wholeOf(name: string, language: string): Catalogue | undefined {
  return catalogues[pathOf(name, language)]
}

function pathOf(name: string, language: string): string {
  if (name === 'kit') return `/kit/web/texts/${language}.po`
  if (name === 'offline') return `/kit/web/offline/texts/${language}.po`
  if (name === 'apps') return `/apps/texts/${language}.po`
  return `/modules/${name}/web/texts/${language}.po`
}
