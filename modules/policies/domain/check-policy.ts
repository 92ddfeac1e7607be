import { emptyColumns, MISSING } from './columns.ts'
import { YES } from './compile.ts'
import { type Condition, factsIn } from './condition.ts'
import { compilePolicy, evaluate, evaluateOne } from './evaluate.ts'
import type { FactKey } from './facts.ts'
import type { PolicyVersion, Verdict } from './policy.ts'
import { cellsOf } from './questions.ts'

/** Why a version is not published; `data` fills the sentence. */
export interface PolicyFault {
  code: 'no-source' | 'never-met' | 'contradiction' | 'example-fails' | 'examples-missing' | 'dates'
  data: Record<string, string | number>
}

const MOST = 200_000

/**
 * What keeps a version from being published: no source, clauses nobody can meet together, an example that comes out otherwise
 * than it says, or no example for one of the three answers.
 */
export function faultOf(version: PolicyVersion): PolicyFault | null {
  if (version.source.trim() === '' || version.bands.some((band) => band.source.trim() === ''))
    return { code: 'no-source', data: {} }
  if (version.to !== null && version.to < version.from) return { code: 'dates', data: {} }
  const { clauses } = version
  for (const [at, clause] of clauses.entries()) {
    if (!canBeMet([clause.condition], version.from)) return { code: 'never-met', data: { clause: at + 1 } }
  }
  for (const [at, one] of clauses.entries()) {
    for (const [place, other] of clauses.slice(at + 1).entries()) {
      if (!canBeMet([one.condition, other.condition], version.from))
        return { code: 'contradiction', data: { one: at + 1, other: at + place + 2 } }
    }
  }
  if (
    !canBeMet(
      clauses.map((clause) => clause.condition),
      version.from,
    )
  ) {
    return { code: 'contradiction', data: { one: 1, other: clauses.length } }
  }
  return examplesFault(version)
}

function examplesFault(version: PolicyVersion): PolicyFault | null {
  for (const expect of ['yes', 'no', 'unknown'] satisfies Verdict[]) {
    if (!version.examples.some((example) => example.expect === expect))
      return { code: 'examples-missing', data: { expect } }
  }
  for (const example of version.examples) {
    const found = resultOf(version, example)
    if (found !== example.expect) return { code: 'example-fails', data: { name: example.name, found } }
  }
  return null
}

/** How an example comes out. */
export function resultOf(version: PolicyVersion, example: PolicyVersion['examples'][number]): Verdict {
  return evaluateOne(compilePolicy(version, example.on), example.facts).verdict
}

/**
 * Whether anybody could meet all of these conditions. Where too many combinations would have to be tried it is taken to be so:
 * the examples then have to show it.
 */
function canBeMet(conditions: readonly Condition[], on: string): boolean {
  const facts = [...new Set(conditions.flatMap(factsIn))]
  const cells = facts.map((fact) => cellsOf(fact, conditions, on))
  const rows = cells.reduce((product, { length }) => product * length, 1)
  if (rows > MOST) return true
  const columns = emptyColumns(rows, facts)
  let stride = 1
  facts.forEach((fact: FactKey, place) => {
    const of = cells[place] ?? []
    const column = columns.of[fact]
    for (let row = 0; row < rows; row += 1) column[row] = of[Math.floor(row / stride) % of.length] ?? MISSING
    stride *= of.length
  })
  const clauses = conditions.map((condition, at) => ({
    key: String(at),
    text: { zh: '', en: '' },
    source: null,
    condition,
  }))
  const asked = { ...blank, clauses }
  return evaluate(compilePolicy(asked, on), columns).verdict.includes(YES)
}

const blank: PolicyVersion = {
  policy: '',
  number: 1,
  kind: 'benefit',
  title: { zh: '', en: '' },
  text: { zh: '', en: '' },
  source: '',
  verified: false,
  office: 'subdistrict',
  from: '2020-01-01',
  to: null,
  already: null,
  clauses: [],
  bands: [],
  papers: [],
  apply: { zh: '', en: '' },
  examples: [],
}
