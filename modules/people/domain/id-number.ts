import { plain } from '#kit/pure/text.ts'

export type Sex = 'male' | 'female'

/** What an ID number itself says (GB 11643-1999): where it was first registered, birthday and sex. */
export interface IdFacts {
  number: string
  /** Six digits of the administrative division. */
  division: string
  /** `1953-04-02` */
  birthDate: string
  sex: Sex
}

/**
 * Why a written ID number is not taken:
 * - `id-lost-digits`: a spreadsheet kept it as a number and rounded it to 15 digits
 * - `id-bad-checksum`: the last character does not follow from the others
 * - `id-impossible-date`: the checksum holds, the birthday does not exist
 * - `id-wrong-length`, `id-old-fifteen` (the form used before 1999), `id-masked` (with `*`)
 * - `id-other-document`: a passport or travel permit
 */
export type IdDefect =
  | 'id-missing'
  | 'id-lost-digits'
  | 'id-bad-checksum'
  | 'id-impossible-date'
  | 'id-wrong-length'
  | 'id-old-fifteen'
  | 'id-masked'
  | 'id-other-document'
  | 'id-unreadable'
export type IdReading = { ok: true; facts: IdFacts } | { ok: false; defect: IdDefect }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** The check character for the first seventeen digits (GB 11643-1999 §4: weighted sum modulo 11). */
export function idCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return checks.charAt(sum % 11)
}

/** Whether year, month and day name a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const no = (defect: IdDefect): IdReading => ({ ok: false, defect })

/** Reads an ID number as it stands in a cell: text, or a number a spreadsheet made of it. */
export function readIdNumber(written: string | number | null | undefined): IdReading {
  if (written === null || written === undefined) return no('id-missing')
  // A number of 18 digits has lost its last three before anybody could read it.
  if (typeof written === 'number') return no(Math.abs(written) >= 1e15 ? 'id-lost-digits' : 'id-wrong-length')
  const text = plain(written).replace(/^['`‘’]+/, '')
  if (text === '' || /^(?:无|不详|未知|待查|-+|\/+|\?+|NULL|N\/A)$/.test(text)) return no('id-missing')
  if (/^\d(?:\.\d+)?E\+?1[67]$/.test(text)) return no('id-lost-digits')
  if (/^\d{6}.*\*+/.test(text)) return no('id-masked')
  if (/^[A-Z]{1,2}\d{7,10}$/.test(text)) return no('id-other-document')
  if (/^\d{15}$/.test(text)) return no('id-old-fifteen')
  if (/^\d{17}[\dX]$/.test(text)) return readEighteen(text)
  return no(/^\d+X?$/.test(text) ? 'id-wrong-length' : 'id-unreadable')
}

function readEighteen(number: string): IdReading {
  if (idCheckCharacter(number) !== number[17]) return no(number.endsWith('000') ? 'id-lost-digits' : 'id-bad-checksum')
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)]
  if (Number(year) < 1850 || !isDay(Number(year), Number(month), Number(day))) return no('id-impossible-date')
  const sex = Number(number[16]) % 2 === 1 ? 'male' : 'female'
  return { ok: true, facts: { number, division: number.slice(0, 6), birthDate: `${year}-${month}-${day}`, sex } }
}

/** For the screen: `310…0012`. */
export function maskIdNumber(number: string): string {
  return `${number.slice(0, 3)}…${number.slice(-4)}`
}
