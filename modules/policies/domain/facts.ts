import type { FactDefinition, FactKind, Touch } from './fact-definition.ts'
import { means } from './facts/means.ts'
import { standing } from './facts/standing.ts'

export type { FactDefinition, FactKind, Touch }

/** Every fact that a condition may ask. */
export const facts = { ...standing, ...means }

/** What fits into a column. */
const MOST = 500_000_000

export type FactKey = keyof typeof facts
export const factKeys = Object.keys(facts) as FactKey[]
export const isFactKey = (key: string): key is FactKey => Object.hasOwn(facts, key)
/** The definition as every caller may read it, whichever fact it is. */
export const factOf = (key: FactKey): FactDefinition => facts[key]

/** A value in plain form: as it is said, stored and shown. */
export type FactValue = boolean | number | string
export type FactValues = Partial<Record<FactKey, FactValue>> & {
  /** Of a sum that is not known as a whole: what it cannot be less than. */
  atLeast?: Partial<Record<FactKey, number>>
}

/** Whether this value can be one of this fact. */
export function fits(key: FactKey, value: unknown): value is FactValue {
  const fact = factOf(key)
  if (fact.kind === 'boolean') return typeof value === 'boolean'
  if (fact.kind === 'integer') {
    return Number.isInteger(value) && Number(value) >= (fact.least ?? -MOST) && Number(value) <= (fact.most ?? MOST)
  }
  if (typeof value !== 'string') return false
  if (fact.kind === 'choice') return fact.options?.some((option) => option.value === value) ?? false
  return dayNumber(value) !== null && value >= '1900-01-01' && value <= '2200-12-31'
}

/** Days since 1970-01-01 of a day of the calendar; null for what is none. */
export function dayNumber(day: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!found) return null
  const at = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  return new Date(at).toISOString().slice(0, 10) === day ? at / 86_400_000 : null
}

/** The day of a day number. */
export const dayOfNumber = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
