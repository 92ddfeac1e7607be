/** What fills a template's placeholders: the same in both languages, or one word for each. */
export type Filling = Readonly<Record<string, string | number | { zh: string; en: string }>>

export interface Said {
  zh: string
  en: string
}

const placeholder = /\{(\w+)\}/g

export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))].toSorted((a, b) => (a < b ? -1 : 1))

/** Fills a sentence; names what is lacking, so that nobody is ever told “{name}”. */
function fillOne(text: string, data: Filling, language: keyof Said): string {
  return text.replace(placeholder, (_whole, key: string) => {
    const value = data[key]
    if (value === undefined) throw new RangeError(`the message lacks ${key}`)
    return typeof value === 'object' ? value[language] : String(value)
  })
}

export const fill = (text: Said, data: Filling): Said => ({
  zh: fillOne(text.zh, data, 'zh'),
  en: fillOne(text.en, data, 'en'),
})

/** A path of the app: ids only. */
export const fillPath = (path: string, data: Filling): string => fillOne(path, data, 'zh')
