import type { Day } from '#kit/pure/shanghai-time.ts'
import { sayDate } from '#kit/pure/spoken-time.ts'

/** What fills a template's placeholders: the same in both languages, or one word for each. A day (`2026-11-29`, `2026-11-29 19:00`) is said as people say it. */
export type Filling = Readonly<Record<string, string | number | { zh: string; en: string }>>

export interface Said {
  zh: string
  en: string
}

const placeholder = /\{(\w+)\}/g

export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))].toSorted((a, b) => (a < b ? -1 : 1))

const bareDay = /^(\d{4}-\d\d-\d\d)( \d\d:\d\d)?$/

/** `11月29日 19:00`, `29 Nov 19:00`; anything but a bare day stays as it is. */
function spoken(value: string, language: keyof Said, today: Day): string {
  const [, day, clock = ''] = bareDay.exec(value) ?? []
  return day === undefined ? value : sayDate(day, today, language === 'en' ? 'en' : 'zh-CN') + clock
}

/** Fills a sentence; names what is lacking, so that nobody is ever told “{name}”. */
function fillOne(text: string, data: Filling, say: (value: string) => string, language: keyof Said): string {
  return text.replace(placeholder, (_whole, key: string) => {
    const value = data[key]
    if (value === undefined) throw new RangeError(`the message lacks ${key}`)
    return say(typeof value === 'object' ? value[language] : String(value))
  })
}

export const fill = (text: Said, data: Filling, today: Day): Said => ({
  zh: fillOne(text.zh, data, (value) => spoken(value, 'zh', today), 'zh'),
  en: fillOne(text.en, data, (value) => spoken(value, 'en', today), 'en'),
})

/** A path of the app: ids only. */
export const fillPath = (path: string, data: Filling): string => fillOne(path, data, (value) => value, 'zh')
