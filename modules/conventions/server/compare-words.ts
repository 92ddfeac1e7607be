import { diffArrays } from 'diff'
import type { Stretch } from '../domain/compare.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A text as its words, signs and spaces; together they are the text again. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A text as its phrases, each with the sign it ends in; together they are the text again. */
const phrasesOf = (text: string): string[] =>
  text.match(/[^，。；：、！？\n]*[，。；：、！？\n]|[^，。；：、！？\n]+/g) ?? []

/**
 * Two wordings, word by word. What stays and goes is the one, what stays and comes is the other. Phrases that stand in both
 * are found first: long wordings that differ much take long to compare word by word, and read badly when a single word of
 * another sentence is found again.
 */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const found: Stretch[] = []
  let [out, into] = ['', '']
  const settle = () => {
    for (const one of byWords(out, into)) join(found, one)
    out = ''
    into = ''
  }
  for (const { added, removed, value } of diffArrays(phrasesOf(before), phrasesOf(after))) {
    const text = value.join('')
    if (removed) out += text
    else if (added) into += text
    else {
      settle()
      join(found, { kind: 'same', text })
    }
  }
  settle()
  return found
}

function byWords(before: string, after: string): Stretch[] {
  if (before === '') return after === '' ? [] : [{ kind: 'in', text: after }]
  if (after === '') return [{ kind: 'out', text: before }]
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value.join(''),
  }))
}

/** What stays on both sides of a seam is one stretch. */
function join(found: Stretch[], next: Stretch): void {
  const last = found.at(-1)
  if (last?.kind === next.kind) last.text += next.text
  else found.push(next)
}
