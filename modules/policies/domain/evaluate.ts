import { type Columns, columnsOf } from './columns.ts'
import { type Answering, answers, both, compile, UNKNOWN, YES } from './compile.ts'
import type { FactKey, FactValues } from './facts.ts'
import { factsOf, type PolicyVersion, type Verdict } from './policy.ts'

/** A version, compiled for one day. */
export interface Compiled {
  version: PolicyVersion
  on: string
  clauses: readonly Answering[]
  bands: readonly (Answering | null)[]
  /** The facts its clauses and bands ask. */
  facts: readonly FactKey[]
}

/** Makes a version ready to be evaluated for many persons, as of a day: ages are counted on it. */
export function compilePolicy(version: PolicyVersion, on: string): Compiled {
  return {
    version,
    on,
    clauses: version.clauses.map((clause) => compile(clause.condition, on)),
    bands: version.bands.map((band) => band.condition && compile(band.condition, on)),
    facts: factsOf(version),
  }
}

/** The answers of one policy over many persons: the verdict and each clause, as NO, UNKNOWN or YES. */
export interface Answers {
  verdict: Uint8Array
  clauses: readonly Uint8Array[]
}

/** Room for the answers of so many persons, to be used again for the next ones. */
export function answersFor({ clauses }: Compiled, count: number): Answers {
  return { verdict: answers(count), clauses: clauses.map(() => answers(count)) }
}

/** Evaluates a policy over all persons of the columns: every clause is answered, none is skipped. */
export function evaluate(compiled: Compiled, columns: Columns, into = answersFor(compiled, columns.count)): Answers {
  const { count } = columns
  into.verdict.fill(YES, 0, count)
  for (let at = 0; at < compiled.clauses.length; at += 1) {
    const clause = into.clauses[at] as Uint8Array
    ;(compiled.clauses[at] as Answering)(columns, clause, count)
    both(into.verdict, clause, count)
  }
  return into
}

export const verdictOf = (answer: number | undefined): Verdict =>
  answer === YES ? 'yes' : answer === UNKNOWN ? 'unknown' : 'no'

/** The band one person gets: its place; `null` where none fits, `undefined` while that is not known. */
export function bandOf(compiled: Compiled, values: FactValues): number | null | undefined {
  const columns = columnsOf([values], compiled.facts)
  const out = answers(1)
  for (let at = 0; at < compiled.bands.length; at += 1) {
    const band = compiled.bands[at]
    if (band === null) return at
    band?.(columns, out, 1)
    if (out[0] === YES) return at
    if (out[0] === UNKNOWN) return undefined
  }
  return null
}

/** One person, one policy: the verdict and each clause. */
export function evaluateOne(compiled: Compiled, values: FactValues): { verdict: Verdict; clauses: Verdict[] } {
  const { verdict, clauses } = evaluate(compiled, columnsOf([values], compiled.facts))
  return { verdict: verdictOf(verdict[0]), clauses: clauses.map((clause) => verdictOf(clause[0])) }
}
