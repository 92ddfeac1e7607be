import { sinceAtLeast } from './age.ts'
import { type Columns, encoded, MISSING } from './columns.ts'
import type { Comparison, Condition } from './condition.ts'
import { dayNumber, type FactKey } from './facts.ts'

/**
 * Answers as two bits, *possible* and *certain*: so *and* and *or* are those of the machine, four persons at a time, and no
 * answer is a branch that the processor has to guess.
 */
export const NO = 0
export const UNKNOWN = 1
export const YES = 3

/** Answers a condition for the first `count` persons of the columns, into `out`. */
export type Answering = (columns: Columns, out: Uint8Array, count: number) => void

/** Lends arrays for parts of a condition; one set a depth, grown as needed. */
const lent: Uint8Array[] = []
let depth = 0
function borrow(count: number): Uint8Array {
  let array = lent[depth]
  if (array === undefined || array.length < count) lent[depth] = array = answers(Math.max(count, 4_096))
  depth += 1
  return array
}
const giveBack = () => void (depth -= 1)

/**
 * Compiles a condition to closures that run down typed columns: no interpretation, no objects for each person. `on` is the
 * day ages are reckoned at.
 */
export function compile(condition: Condition, on: string): Answering {
  if ('all' in condition)
    return joined(
      condition.all.map((part) => compile(part, on)),
      both,
    )
  if ('any' in condition)
    return joined(
      condition.any.map((part) => compile(part, on)),
      either,
    )
  if ('of' in condition)
    return counted(
      condition.of.map((part) => compile(part, on)),
      condition.atLeast,
    )
  if ('not' in condition) return turned(compile(condition.not, on))
  if ('is' in condition) return compared(condition.fact, '=', condition.is ? 1 : 0)
  if ('in' in condition)
    return among(
      condition.fact,
      condition.in.map((one) => encoded(condition.fact, one)),
    )
  if ('age' in condition) return aged(condition.age, condition.op, condition.years, on)
  if ('day' in condition) return compared(condition.fact, condition.op, Number(dayNumber(condition.day)))
  return compared(condition.fact, condition.op, condition.value)
}

/** Room for so many answers, in whole words. */
export function answers(count: number): Uint8Array {
  return new Uint8Array((count + 3) & ~3).subarray(0, count)
}
const words = (bytes: Uint8Array, count: number) => new Uint32Array(bytes.buffer, bytes.byteOffset, (count + 3) >> 2)

type Join = (out: Uint8Array, part: Uint8Array, count: number) => void
/** *And*: the least of both. */
export const both: Join = (out, part, count) => {
  const [to, from] = [words(out, count), words(part, count)]
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) & (from[at] as number)
}
const either: Join = (out, part, count) => {
  const [to, from] = [words(out, count), words(part, count)]
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) | (from[at] as number)
}

function joined([first, ...rest]: readonly Answering[], join: Join): Answering {
  if (first === undefined) throw new RangeError('nothing to join')
  if (rest.length === 0) return first
  return (columns, out, count) => {
    first(columns, out, count)
    const part = borrow(count)
    for (const one of rest) {
      one(columns, part, count)
      join(out, part, count)
    }
    giveBack()
  }
}

/** Yes when enough parts are yes; no when too few still can be. */
function counted(parts: readonly Answering[], atLeast: number): Answering {
  return (columns, out, count) => {
    const part = borrow(count)
    const possible = borrow(count)
    out.fill(0, 0, count)
    possible.fill(0, 0, count)
    for (const one of parts) {
      one(columns, part, count)
      for (let row = 0; row < count; row += 1) {
        const answer = part[row] as number
        out[row] = (out[row] as number) + (answer >> 1)
        possible[row] = (possible[row] as number) + (answer & 1)
      }
    }
    for (let row = 0; row < count; row += 1) {
      out[row] = (out[row] as number) >= atLeast ? YES : (possible[row] as number) >= atLeast ? UNKNOWN : NO
    }
    giveBack()
    giveBack()
  }
}

/** Certain becomes impossible, and possible not certain. */
function turned(part: Answering): Answering {
  return (columns, out, count) => {
    part(columns, out, count)
    for (let row = 0; row < count; row += 1) {
      const flipped = (out[row] as number) ^ YES
      out[row] = ((flipped & 1) << 1) | (flipped >> 1)
    }
  }
}

function among(fact: FactKey, wanted: readonly number[]): Answering {
  const fits = new Uint8Array(256)
  for (const one of wanted) fits[one] = YES
  return (columns, out, count) => {
    const column = columns.of[fact]
    for (let row = 0; row < count; row += 1) {
      const value = column[row] as number
      const known = (MISSING - value) >>> 31
      out[row] = 1 + known * ((fits[value & 255] as number) - 1)
    }
  }
}

/** From `low` up to and with `high`. The sign of a difference is the answer. */
function within(fact: FactKey, low: number, high: number): Answering {
  return (columns, out, count) => {
    const column = columns.of[fact]
    for (let row = 0; row < count; row += 1) {
      const value = column[row] as number
      const known = (MISSING - value) >>> 31
      const outside = ((value - low) | (high - value)) >>> 31
      out[row] = 1 + known * (2 - 3 * outside)
    }
    const least = columns.atLeast[fact]
    if (least !== undefined) bounded(column, least, low, high, out, count)
  }
}

/** What is not known and cannot be less than something: no where that is too much already, yes where only too little counts. */
function bounded(
  column: Int32Array,
  least: Int32Array,
  low: number,
  high: number,
  out: Uint8Array,
  count: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const from = least[row] as number
    if (column[row] !== MISSING || from === MISSING) continue
    if (from > high) out[row] = NO
    else if (from >= low && high === HIGHEST) out[row] = YES
  }
}

const LOWEST = MISSING + 1
const HIGHEST = -MISSING

function compared(fact: FactKey, op: Comparison, value: number): Answering {
  if (op === '=') return within(fact, value, value)
  if (op === '<' || op === '<=') return within(fact, LOWEST, op === '<' ? value - 1 : value)
  return within(fact, op === '>' ? value + 1 : value, HIGHEST)
}

/** An age is a span of dates: at least 65 is born up to a day, under 66 is born after another. */
function aged(fact: FactKey, op: Comparison, years: number, on: string): Answering {
  const upTo = (age: number) => sinceAtLeast(age, on)
  if (op === '>=') return within(fact, LOWEST, upTo(years))
  if (op === '>') return within(fact, LOWEST, upTo(years + 1))
  if (op === '<') return within(fact, upTo(years) + 1, HIGHEST)
  if (op === '<=') return within(fact, upTo(years + 1) + 1, HIGHEST)
  return within(fact, upTo(years + 1) + 1, upTo(years))
}
