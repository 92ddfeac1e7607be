import { addDays, isDay } from '#kit/pure/shanghai-time.ts'
import type { Sex } from '../contract/words.ts'
import type { IdFacts } from './id-number.ts'

/** Where birthday or sex, as given, contradict the ID number (GB 11643 writes both into it). */
export interface Contradictions {
  readonly birthDate: boolean
  readonly sex: boolean
}

/** Compares what was said with what the ID number says; what was not said contradicts nothing. */
export function contradictions(
  id: IdFacts | null,
  said: { readonly birthDate: string | null; readonly sex: Sex | null },
): Contradictions {
  return {
    birthDate: id !== null && said.birthDate !== null && said.birthDate !== id.birthDate,
    sex: id !== null && said.sex !== null && said.sex !== id.sex,
  }
}

/** Whole years of age on a day; null before birth. Born on 29 February counts from 1 March in common years (as 民法典 201 counts). */
export function ageOn(birthDate: string, today: string): number | null {
  if (birthDate > today) return null
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** The latest birthday of somebody who is at least `age` today: for filtering by age. */
export function bornBy(age: number, today: string): string {
  return shiftYears(today, -age)
}

/** The earliest birthday of somebody who is at most `age` today. */
export function bornAfter(age: number, today: string): string {
  return addDays(shiftYears(today, -age - 1), 1)
}

/** The same day in another year; where there is none (29 February), the day before. */
function shiftYears(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return isDay(moved) ? moved : addDays(`${moved.slice(0, 8)}01`, 27)
}

/** A name for the screen: 吴*芬, 王*, 欧**华; other scripts keep the first letter. */
export function maskName(name: string): string {
  const letters = [...name]
  const first = letters[0] ?? ''
  if (!/\p{Script=Han}/u.test(first)) return `${first}***`
  if (letters.length <= 2) return `${first}*`
  return `${first}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`
}
