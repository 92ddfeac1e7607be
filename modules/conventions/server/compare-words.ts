import { diffArrays } from 'diff'
import type { Stretch } from '../domain/compare.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A text as its words, signs and spaces; together they are the text again. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Two wordings, word by word. What stays and goes is the one, what stays and comes is the other. */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value.join(''),
  }))
}
