import { i18n, type Messages } from '@lingui/core'
import { settings } from './settings.ts'

type Catalogue = () => Promise<{ messages: Messages }>

/** One chunk per room and language; a page waits for its own room's texts only. */
const catalogues: Record<string, Catalogue> = {
  ...import.meta.glob<{ messages: Messages }>('/modules/*/web/texts/*.po'),
  ...import.meta.glob<{ messages: Messages }>('/kit/web/texts/*.po'),
  ...import.meta.glob<{ messages: Messages }>('/kit/web/offline/texts/*.po'),
  ...import.meta.glob<{ messages: Messages }>('/apps/texts/*.po'),
}

const wanted = new Set<string>()

/**
 * Loads the texts of the house (`kit`, `apps`, `offline`) or of a room by its folder name, in the language now set. A room without
 * texts is no mistake: nothing happens.
 */
export async function loadTexts(...names: string[]): Promise<void> {
  for (const name of names) wanted.add(name)
  await load(names)
}

/** Loads everything shown so far in the language now set, and switches to it. */
export async function switchLanguage(): Promise<void> {
  await load([...wanted])
}

async function load(names: string[]): Promise<void> {
  const { language } = settings()
  const found = names.map((name) => catalogues[pathOf(name, language)]).filter((catalogue) => catalogue !== undefined)
  const loaded = await Promise.all(found.map((catalogue) => catalogue()))
  for (const { messages } of loaded) i18n.load(language, messages)
  if (loaded.length > 0 && i18n.locale !== language && settings().language === language) i18n.activate(language)
}

function pathOf(name: string, language: string): string {
  if (name === 'kit') return `/kit/web/texts/${language}.po`
  if (name === 'offline') return `/kit/web/offline/texts/${language}.po`
  if (name === 'apps') return `/apps/texts/${language}.po`
  return `/modules/${name}/web/texts/${language}.po`
}
