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

/** The day on which somebody who is `age` today was born at the latest: for filtering by age. */
export function bornBy(age: number, today: string): string {
  const year = Number(today.slice(0, 4)) - age
  return `${String(year).padStart(4, '0')}${today.slice(4)}`
}

/** A name for the screen: 吴*芬, 王*, 欧**华; other scripts keep the first letter. */
export function maskName(name: string): string {
  const letters = [...name]
  const first = letters[0] ?? ''
  if (!/\p{Script=Han}/u.test(first)) return `${first}***`
  if (letters.length <= 2) return `${first}*`
  return `${first}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`
}
