import { type Clause, plainText } from './clauses.ts'

/** A stretch of words that stays, comes in or goes out. */
export interface Stretch {
  kind: 'same' | 'in' | 'out'
  text: string
}

/** How two wordings are told apart, word by word. */
export type CompareWords = (before: string, after: string) => Stretch[]

export interface ComparedClause {
  id: string
  change: 'same' | 'changed' | 'added' | 'removed'
  /** Its number in each version, from 1. */
  before: number | null
  after: number | null
  stretches: Stretch[]
}

/**
 * Two versions, clause by clause: a clause is known by its id, however it was moved. In the order of the later version; a
 * clause that went stands where it stood, behind the last one before it that stays.
 */
export function compareClauses(
  before: readonly Clause[],
  after: readonly Clause[],
  compareWords: CompareWords,
): ComparedClause[] {
  const earlier = new Map(before.map((clause, at) => [clause.id, { text: plainText(clause.text), number: at + 1 }]))
  const staying = new Set(after.map(({ id }) => id))
  const gone = new Map<string | null, ComparedClause[]>()
  let behind: string | null = null
  for (const [at, { id, text }] of before.entries()) {
    if (staying.has(id)) behind = id
    else {
      const one = {
        id,
        change: 'removed',
        before: at + 1,
        after: null,
        stretches: compareWords(plainText(text), ''),
      } as const
      gone.set(behind, [...(gone.get(behind) ?? []), one])
    }
  }
  return [
    ...(gone.get(null) ?? []),
    ...after.flatMap(({ id, text }, at) => [
      compareOne(id, earlier.get(id), { text: plainText(text), number: at + 1 }, compareWords),
      ...(gone.get(id) ?? []),
    ]),
  ]
}

type Placed = { text: string; number: number }

function compareOne(id: string, was: Placed | undefined, is: Placed, compareWords: CompareWords): ComparedClause {
  const change = was === undefined ? 'added' : was.text === is.text ? 'same' : 'changed'
  return {
    id,
    change,
    before: was?.number ?? null,
    after: is.number,
    stretches: compareWords(was?.text ?? '', is.text),
  }
}
