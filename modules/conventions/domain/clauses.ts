/** What another room counts or spends by: how silence is taken, whether car spaces count in area, in which order what is left is used. */
export const reliedKinds = ['silence', 'car-space-area', 'remainder-order'] as const
export type ReliedKind = (typeof reliedKinds)[number]

/** The five texts a neighbourhood gives itself. */
export const conventionKinds = ['residents', 'mini', 'charter', 'procedure', 'covenant'] as const
export type ConventionKind = (typeof conventionKinds)[number]

/** One clause; its id stays with it through all versions, its number is its place. */
export interface Clause {
  id: string
  text: string
  relied: ReliedKind | null
}

/** What a reviewer reads and a meeting adopts. */
export interface ExactText {
  title: string
  clauses: readonly Clause[]
}

/** Line ends of one kind, no space at the ends of lines: what cannot be seen on paper does not make another text. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}

/**
 * The exact text as one string, of which the digest is made (SHA-256, UTF-8). Every line of a clause is indented, so no
 * wording can pass for the beginning of another clause: two texts are the same string only if they are the same text.
 * Ids are not part of it, since nobody reads them; the marks other rooms rely on are.
 */
export function canonicalText({ title, clauses }: ExactText): string {
  const parts = clauses.map(({ text, relied }, at) => {
    const mark = relied === null ? '' : ` [${relied}]`
    const lines = plainText(text)
      .split('\n')
      .map((line) => `  ${line}`)
    return [`第${at + 1}条${mark}`, ...lines].join('\n')
  })
  return [plainText(title).replaceAll('\n', ' '), ...parts].join('\n')
}

export type ClauseFault = 'no-clauses' | 'same-clause-twice' | 'relied-twice' | 'not-for-this-kind'

/**
 * What is wrong with a list of clauses, or null. Two clauses may not both say the same thing other rooms rely on; how
 * silence and car spaces count in a vote of owners stands in what owners decide on (Civil Code 278 (1)(1) and (2)).
 */
export function clauseFault(kind: ConventionKind, clauses: readonly Clause[]): ClauseFault | null {
  if (clauses.length === 0 || clauses.some(({ text }) => plainText(text) === '')) return 'no-clauses'
  if (new Set(clauses.map(({ id }) => id)).size < clauses.length) return 'same-clause-twice'
  const relied = clauses.flatMap((clause) => clause.relied ?? [])
  if (new Set(relied).size < relied.length) return 'relied-twice'
  const owners = kind === 'procedure' || kind === 'covenant'
  return !owners && relied.some((one) => one !== 'remainder-order') ? 'not-for-this-kind' : null
}
