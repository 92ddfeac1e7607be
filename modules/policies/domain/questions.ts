import { sinceAtLeast } from './age.ts'
import { columnsOf, emptyColumns, encoded, MISSING } from './columns.ts'
import { UNKNOWN, YES } from './compile.ts'
import { type Condition, factsIn } from './condition.ts'
import { dayNumber, type FactKey, factOf, type FactValues } from './facts.ts'
import { type Compiled, evaluate } from './evaluate.ts'
import type { PolicyVersion, Verdict } from './policy.ts'

/** More combinations than this are not tried through; then every open fact of an open clause is asked. */
const MOST = 40_000

/** Values that stand for all values of a fact in these conditions: what lies between two limits answers alike. */
export function cellsOf(fact: FactKey, conditions: readonly Condition[], on: string): number[] {
  const definition = factOf(fact)
  if (definition.kind === 'boolean') return [0, 1]
  if (definition.kind === 'choice') return (definition.options ?? []).map((_, place) => place)
  const limits = new Set<number>()
  const walk = (part: Condition): void => {
    if ('all' in part) part.all.forEach(walk)
    else if ('any' in part) part.any.forEach(walk)
    else if ('of' in part) part.of.forEach(walk)
    else if ('not' in part) walk(part.not)
    else if ('age' in part) {
      if (part.age === fact) for (const years of [part.years, part.years + 1]) limits.add(sinceAtLeast(years, on))
    } else if (part.fact === fact && 'op' in part) limits.add('day' in part ? Number(dayNumber(part.day)) : part.value)
  }
  conditions.forEach(walk)
  const low = definition.least ?? (definition.kind === 'date' ? Number(dayNumber('1900-01-01')) : -5e8)
  const high = definition.most ?? (definition.kind === 'date' ? Number(dayNumber('2200-12-31')) : 5e8)
  const cells = new Set([...limits].flatMap((limit) => [limit - 1, limit, limit + 1]))
  const fitting = [...cells].filter((cell) => cell >= low && cell <= high).toSorted((a, b) => a - b)
  return fitting.length === 0 ? [Math.max(low, 0)] : fitting
}

export interface ToAsk {
  /** What settles it whatever the answers are, the one first that settles most by itself. */
  facts: FactKey[]
  /** Set where nothing is left to ask although a clause stands open: every completion gives this. */
  settled: Verdict | null
}

/**
 * The fewest facts whose answers settle the verdict, whatever they are. A fact has to be asked exactly when two completions that
 * differ in it alone give different verdicts; all such facts together settle it, and no set without one of them does. So the
 * set is found by trying the completions, one row each.
 */
export function toAsk(compiled: Compiled, values: FactValues): ToAsk {
  const { version, on } = compiled
  // Persons whose values lie between the same limits are asked the same.
  const alike = likeness(compiled, values)
  const known = remembered.get(compiled) ?? new Map<string, ToAsk>()
  remembered.set(compiled, known)
  const before = known.get(alike)
  if (before !== undefined) return before
  if (known.size > 5_000) known.clear()
  const answer = find(compiled, values, version, on)
  known.set(alike, answer)
  return answer
}

const remembered = new WeakMap<Compiled, Map<string, ToAsk>>()

function likeness({ version, on, facts }: Compiled, values: FactValues): string {
  const conditions = version.clauses.map((clause) => clause.condition)
  const places = facts.map((fact) => {
    const value = values[fact]
    if (value === undefined) {
      const least = values.atLeast?.[fact]
      return least === undefined ? '?' : `?${cellsOf(fact, conditions, on).filter((cell) => cell < least).length}`
    }
    const at = encoded(fact, value)
    if (factOf(fact).kind === 'boolean' || factOf(fact).kind === 'choice') return at
    return cellsOf(fact, conditions, on).filter((cell) => cell <= at).length
  })
  return places.join(' ')
}

function find(compiled: Compiled, values: FactValues, version: PolicyVersion, on: string): ToAsk {
  const conditions = openConditions(compiled, values)
  const open = [...new Set(conditions.flatMap(factsIn))].filter((fact) => values[fact] === undefined)
  const every = version.clauses.map((clause) => clause.condition)
  const cells = open.map((fact) => possible(cellsOf(fact, every, on), values.atLeast?.[fact]))
  const rows = cells.reduce((product, { length }) => product * length, 1)
  if (rows > MOST) return { facts: open, settled: null }
  const verdicts = completions(compiled, values, open, cells, rows)
  let stride = 1
  const worth: { fact: FactKey; settles: number }[] = []
  open.forEach((fact, place) => {
    const size = cells[place]?.length ?? 1
    if (matters(verdicts, rows, stride, size)) worth.push({ fact, settles: settling(verdicts, rows, stride, size) })
    stride *= size
  })
  if (worth.length === 0) return { facts: [], settled: rows > 0 ? said(verdicts[0]) : null }
  const ordered = worth.toSorted((a, b) => b.settles - a.settles || ease(a.fact) - ease(b.fact))
  return { facts: ordered.map(({ fact }) => fact), settled: null }
}

/** The cells that can still be, where a value cannot be less than something. */
function possible(cells: readonly number[], least: number | undefined): readonly number[] {
  if (least === undefined) return cells
  const above = cells.filter((cell) => cell >= least)
  return above.length === 0 ? [least] : above
}

const said = (answer: number | undefined): Verdict => (answer === YES ? 'yes' : answer === UNKNOWN ? 'unknown' : 'no')

/** Clauses that are neither met nor failed; none where one has failed: then nothing else matters. */
function openConditions(compiled: Compiled, values: FactValues): Condition[] {
  const { clauses, verdict } = evaluate(compiled, columnsOf([values], compiled.facts))
  if (verdict[0] !== UNKNOWN) return []
  return compiled.version.clauses.filter((_, at) => clauses[at]?.[0] === UNKNOWN).map((clause) => clause.condition)
}

/** The verdict of every combination of the open facts' cells; the first fact turns fastest. */
function completions(
  compiled: Compiled,
  values: FactValues,
  open: readonly FactKey[],
  cells: readonly (readonly number[])[],
  rows: number,
): Uint8Array {
  const columns = emptyColumns(rows, compiled.facts)
  for (const [fact, value] of Object.entries(values) as [FactKey, FactValues[FactKey]][]) {
    if (value !== undefined && compiled.facts.includes(fact)) columns.of[fact].fill(encoded(fact, value))
  }
  let stride = 1
  open.forEach((fact, place) => {
    const of = cells[place] ?? []
    const column = columns.of[fact]
    for (let row = 0; row < rows; row += 1) column[row] = of[Math.floor(row / stride) % of.length] ?? MISSING
    stride *= of.length
  })
  return evaluate(compiled, columns).verdict
}

/** Whether the verdict turns anywhere when this fact alone changes. */
function matters(verdicts: Uint8Array, rows: number, stride: number, size: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    if (Math.floor(row / stride) % size === 0) continue
    if (verdicts[row] !== verdicts[row - stride]) return true
  }
  return false
}

/** Of how many of its answers the verdict follows at once, in thousandths. */
function settling(verdicts: Uint8Array, rows: number, stride: number, size: number): number {
  let settled = 0
  for (let cell = 0; cell < size; cell += 1) {
    let first: number | undefined
    let alike = true
    for (let row = 0; row < rows && alike; row += 1) {
      if (Math.floor(row / stride) % size !== cell) continue
      first ??= verdicts[row]
      alike = verdicts[row] === first
    }
    if (alike) settled += 1
  }
  return Math.round((settled * 1_000) / size)
}

/** What is easier to say comes first: plain before economic and health, yes or no before a sum. */
function ease(fact: FactKey): number {
  const { touch, kind } = factOf(fact)
  return (touch === 'plain' ? 0 : 2) + (kind === 'boolean' ? 0 : 1)
}
