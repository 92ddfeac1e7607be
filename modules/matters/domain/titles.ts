import { type Category, categoryFacts } from './categories.ts'

export type Language = 'zh-CN' | 'en'

const LONGEST = 40

/** The title a reader sees when nothing was typed: place and category, 「3号楼2楼走道漏水」 or “Leak, 3号楼2楼走道”. */
export function madeTitle(category: Category, placeLabel: string, language: Language = 'zh-CN'): string {
  const place = placeLabel.replace(/\s+/g, '')
  const { title } = categoryFacts[category]
  if (language === 'en') return place === '' ? title.en : `${title.en}, ${place}`
  return `${place}${title.zh}`
}

/** A title out of what was typed: its first clause, not longer than 40 characters; null when there is nothing to show. */
export function typedTitle(words: string): string | null {
  const flat = words.replace(/\s+/g, ' ').trim()
  if (flat === '') return null
  const clause = /^[^。！？!?\n]{4,}?(?=[。！？!?\n]|$)/u.exec(flat)?.[0] ?? flat
  const letters = Array.from(clause)
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : clause
}
