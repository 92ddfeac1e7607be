import { type FactKey, factOf, fits, isFactKey } from './facts.ts'

export type Comparison = '<' | '<=' | '=' | '>=' | '>'

/**
 * A condition over what is known of a person. It is yes, no or unknown: unknown parts are carried through (Kleene), so an
 * answer that is given never turns over when more becomes known.
 */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { atLeast: number; of: readonly Condition[] }
  | { fact: FactKey; is: boolean }
  | { fact: FactKey; in: readonly string[] }
  | { fact: FactKey; op: Comparison; value: number }
  /** Whole years since a date, on the day the question is asked. */
  | { age: FactKey; op: Comparison; years: number }
  /** A date against a day of the calendar. */
  | { fact: FactKey; op: Comparison; day: string }

/** Why a text is no condition. */
export type ConditionFault = 'shape' | 'fact' | 'value' | 'size'

const comparisons: readonly unknown[] = ['<', '<=', '=', '>=', '>']
const MOST_PARTS = 60
const DEEPEST = 6

/** Reads what somebody wrote as a condition, or says what is wrong with it; unknown words are not passed over. */
export function readCondition(given: unknown): { condition: Condition } | { fault: ConditionFault } {
  const left = { parts: MOST_PARTS }
  try {
    return { condition: read(given, 0, left) }
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault }
    throw error
  }
}

class Fault extends Error {
  readonly fault: ConditionFault
  constructor(fault: ConditionFault) {
    super(fault)
    this.fault = fault
  }
}
const stop = (fault: ConditionFault): never => {
  throw new Fault(fault)
}

function read(given: unknown, depth: number, left: { parts: number }): Condition {
  left.parts -= 1
  if (left.parts < 0 || depth > DEEPEST) stop('size')
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return stop('shape')
  const part = given as Record<string, unknown>
  const words = Object.keys(part).toSorted().join(' ')
  const several = (list: unknown): Condition[] => {
    if (!Array.isArray(list) || list.length === 0) return stop('shape')
    return list.map((one) => read(one, depth + 1, left))
  }
  switch (words) {
    case 'all':
      return { all: several(part['all']) }
    case 'any':
      return { any: several(part['any']) }
    case 'not':
      return { not: read(part['not'], depth + 1, left) }
    case 'atLeast of': {
      const of = several(part['of'])
      const least = part['atLeast']
      if (!Number.isInteger(least) || Number(least) < 1 || Number(least) > of.length) stop('value')
      return { atLeast: Number(least), of }
    }
    default:
      return readLeaf(part, words)
  }
}

function readLeaf(part: Record<string, unknown>, words: string): Condition {
  const named = part['fact'] ?? part['age']
  if (typeof named !== 'string') return stop('shape')
  if (!isFactKey(named)) return stop('fact')
  const { kind } = factOf(named)
  const op = part['op'] as Comparison
  switch (words) {
    case 'fact is':
      if (kind !== 'boolean' || typeof part['is'] !== 'boolean') return stop('value')
      return { fact: named, is: part['is'] }
    case 'fact in': {
      const among = part['in']
      if (kind !== 'choice' || !Array.isArray(among) || among.length === 0) return stop('value')
      if (!among.every((one) => fits(named, one))) return stop('value')
      return { fact: named, in: among as string[] }
    }
    case 'fact op value':
      if (kind !== 'integer' || !comparisons.includes(op) || !fits(named, part['value'])) return stop('value')
      return { fact: named, op, value: Number(part['value']) }
    case 'age op years':
      if (kind !== 'date' || !comparisons.includes(op) || !Number.isInteger(part['years'])) return stop('value')
      if (Number(part['years']) < 0 || Number(part['years']) > 130) return stop('value')
      return { age: named, op, years: Number(part['years']) }
    case 'day fact op':
      if (kind !== 'date' || !comparisons.includes(op) || !fits(named, part['day'])) return stop('value')
      return { fact: named, op, day: String(part['day']) }
    default:
      return stop('shape')
  }
}

/** Every fact a condition asks, each once, in the order it is written. */
export function factsIn(condition: Condition): FactKey[] {
  const found = new Set<FactKey>()
  const walk = (part: Condition): void => {
    if ('all' in part) part.all.forEach(walk)
    else if ('any' in part) part.any.forEach(walk)
    else if ('of' in part) part.of.forEach(walk)
    else if ('not' in part) walk(part.not)
    else found.add('age' in part ? part.age : part.fact)
  }
  walk(condition)
  return [...found]
}

/** The ages at which a condition may turn, of one date: for finding the next birthday that matters. */
export function agesIn(condition: Condition): { fact: FactKey; years: number }[] {
  if ('all' in condition) return condition.all.flatMap(agesIn)
  if ('any' in condition) return condition.any.flatMap(agesIn)
  if ('of' in condition) return condition.of.flatMap(agesIn)
  if ('not' in condition) return agesIn(condition.not)
  if (!('age' in condition)) return []
  const { op, years } = condition
  const at = op === '<' || op === '>=' ? [years] : op === '=' ? [years, years + 1] : [years + 1]
  return at.map((turn) => ({ fact: condition.age, years: turn }))
}
