import { dayNumber, type FactKey, factKeys, factOf, type FactValue, type FactValues } from './facts.ts'

/** Nothing is known: neither no nor zero. All other values lie between this and its opposite, so that differences stay within 32 bits. */
export const MISSING = -536_870_912

/**
 * What is known of many persons, one typed column for each fact: integers, 0 and 1 for no and yes, days since 1970 for dates,
 * the option's place for choices.
 */
export interface Columns {
  readonly count: number
  readonly of: Readonly<Record<FactKey, Int32Array>>
  /** Of facts that are not known and yet cannot be less than this; only of facts of which that is known of somebody. */
  readonly atLeast: Partial<Record<FactKey, Int32Array>>
}

/** Columns in which nothing is known; only of these facts, where no other is asked. */
export function emptyColumns(count: number, keys: readonly FactKey[] = factKeys): Columns {
  const of = Object.fromEntries(keys.map((key) => [key, new Int32Array(count).fill(MISSING)]))
  return { count, of: of as Record<FactKey, Int32Array>, atLeast: {} }
}

/** A value as it stands in its column. */
export function encoded(key: FactKey, value: FactValue | undefined): number {
  if (value === undefined) return MISSING
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number') return value
  const { kind, options } = factOf(key)
  if (kind === 'date') return dayNumber(value) ?? MISSING
  const place = options?.findIndex((option) => option.value === value) ?? -1
  return place < 0 ? MISSING : place
}

/** Writes what is known of one person into their row; what is not known stays missing. */
export function put(columns: Columns, row: number, values: FactValues): void {
  for (const [key, value] of Object.entries(values) as [FactKey, FactValue | undefined][]) {
    const column = columns.of[key] as Int32Array | undefined
    if (column !== undefined) column[row] = encoded(key, value)
  }
  for (const [key, value] of Object.entries(values.atLeast ?? {}) as [FactKey, number][]) {
    if (!Object.hasOwn(columns.of, key)) continue
    const least = (columns.atLeast[key] ??= new Int32Array(columns.count).fill(MISSING))
    least[row] = value
  }
}

/** Persons as columns, one row each in the order given; with `keys`, only those facts. */
export function columnsOf(persons: readonly FactValues[], keys?: readonly FactKey[]): Columns {
  const columns = emptyColumns(persons.length, keys)
  persons.forEach((values, row) => put(columns, row, values))
  return columns
}
