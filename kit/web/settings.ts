import { useSyncExternalStore } from 'react'

export type Language = 'zh-CN' | 'en'
/** `elder` is the 长辈版 (×1.35), `largest` goes to ×1.7; both change whole journeys, not single pages. */
export type Size = 'standard' | 'elder' | 'largest'
export type Theme = 'light' | 'dark'
export type Settings = { language: Language; size: Size; theme: Theme }

const KEY = 'mulin.settings'
const SIZES: readonly Size[] = ['standard', 'elder', 'largest']
const listeners = new Set<() => void>()

let current: Settings = read()

/** What this device is set to. Safe to call before anything is drawn. */
export function settings(): Settings {
  return current
}

/** Changes settings on this device at once, and for its next visits. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // Private windows refuse storage; the change then lasts as long as the page.
  }
  applySettings()
  for (const listener of listeners) listener()
}

/** Puts size, theme and language on the document. Called once at the start and after each change. */
export function applySettings(): void {
  const root = document.documentElement
  root.lang = current.language
  put(root, 'size', current.size === 'standard' ? undefined : current.size)
  put(root, 'theme', current.theme === 'light' ? undefined : current.theme)
  // A file is fetched by a plain link, which says only what the browser speaks; so what is set here goes along.
  document.cookie = `mulin.language=${current.language}; Path=/api; Max-Age=31536000; SameSite=Lax`
}

export function useSettings(): Settings {
  return useSyncExternalStore(listen, settings)
}

/** The size after this one, for the button that goes round: standard, elder, largest, standard. */
export function nextSize(size: Size): Size {
  return SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'standard'
}

/** Calls back after each change; returns how to stop. */
export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function put(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[name]
  else root.dataset[name] = value
}

function read(): Settings {
  const standard: Settings = { language: preferredLanguage(), size: 'standard', theme: 'light' }
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return standard
    const { language, size, theme } = kept as Record<string, unknown>
    return {
      language: language === 'zh-CN' || language === 'en' ? language : standard.language,
      size: SIZES.find((known) => known === size) ?? standard.size,
      theme: theme === 'dark' ? 'dark' : 'light',
    }
  } catch {
    return standard
  }
}

/** Chinese unless the device clearly speaks another language. */
function preferredLanguage(): Language {
  const languages = typeof navigator === 'undefined' ? [] : navigator.languages
  if (languages.length === 0 || languages.some((language) => language.toLowerCase().startsWith('zh'))) return 'zh-CN'
  return 'en'
}
