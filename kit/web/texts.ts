import { i18n, type Messages } from '@lingui/core'
import { phoneTexts } from 'virtual:phone-texts'
import { settings } from './settings.ts'

export type Catalogue = () => Promise<{ messages: Messages }>

/** What was asked for so far, `phone` texts apart from whole ones. */
const wanted = new Map<string, Wanted>()
type Wanted = { name: string; phone: boolean }

/**
 * Loads the texts of the house (`kit`, `apps`, `offline`) or of a room by its folder name, in the language now set. A room without
 * texts is no mistake: nothing happens.
 */
export async function loadTexts(...names: string[]): Promise<void> {
  await want(names.map((name) => ({ name, phone: false })))
}

/** The same, but only what residents' pages say (`scripts/web-texts.ts`). */
export async function loadPhoneTexts(...names: string[]): Promise<void> {
  await want(names.map((name) => ({ name, phone: true })))
}

/** Loads everything shown so far in the language now set, and switches to it. */
export async function switchLanguage(): Promise<void> {
  await load([...wanted.values()])
}

async function want(asked: Wanted[]): Promise<void> {
  for (const one of asked) wanted.set(`${one.name} ${one.phone}`, one)
  await load(asked)
}

async function load(asked: Wanted[]): Promise<void> {
  const { language } = settings()
  const found = await Promise.all(asked.map(async (one) => (await catalogueOf(one, language))?.()))
  const loaded = found.filter((catalogue) => catalogue !== undefined)
  for (const { messages } of loaded) i18n.load(language, messages)
  if (loaded.length > 0 && i18n.locale !== language && settings().language === language) i18n.activate(language)
}

async function catalogueOf({ name, phone }: Wanted, language: string): Promise<Catalogue | undefined> {
  if (phone) return phoneTexts[name]?.[language]
  return (await import('./whole-texts.ts')).wholeOf(name, language)
}
