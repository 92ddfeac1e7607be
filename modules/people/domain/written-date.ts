import { plain } from '#kit/pure/text.ts'
import { isDay } from './id-number.ts'

/** A date cell of a spreadsheet: days since 1899-12-30. */
export interface SerialDate {
  readonly serial: number
}
export type DateStyle = 'serial' | 'dash' | 'dot' | 'chinese' | 'compact' | 'slash'
/**
 * Why a date was not read: `two-digit-year` (53/4/2; `candidates` are the days it may mean), `no-day` (only year and
 * month are written), `day-or-month` (4/2/1953), `impossible` (1953.2.30), `unreadable`.
 */
export type DateDoubt = 'missing' | 'two-digit-year' | 'no-day' | 'day-or-month' | 'impossible' | 'unreadable'
export type DateReading =
  | { ok: true; date: string; style: DateStyle }
  | { ok: false; reason: DateDoubt; candidates: readonly string[] }

const no = (reason: DateDoubt, candidates: readonly string[] = []): DateReading => ({ ok: false, reason, candidates })
const two = (part: number) => String(part).padStart(2, '0')
const dayText = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The day of a spreadsheet's serial number (1 = 1900-01-01 in its own calendar, which has a 29 February 1900). */
export function dayOfSerial(serial: number): string | undefined {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 61 || whole > 109_574) return undefined
  return new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000).toISOString().slice(0, 10)
}

/** Reads a date as people write it: date cells, 1953-04-02, 1953.4.2, 1953年4月2日, 19530402, 1953/4/2, and 53/4/2 with doubt. */
export function readWrittenDate(written: string | number | SerialDate | null | undefined): DateReading {
  if (written === null || written === undefined) return no('missing')
  if (typeof written === 'object') return fromSerial(written.serial)
  const text = plain(typeof written === 'number' ? String(written) : written.replace(/[T\s]+\d{1,2}:\d{2}.*$/, ''))
  if (text === '' || /^(?:无|不详|未知|-+|\/+)$/.test(text)) return no('missing')
  const compact = /^([12]\d{3})(\d{2})(\d{2})$/.exec(text)
  if (compact) return fromParts('compact', compact[1], compact[2], compact[3])
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text))
  const chinese = /^(\d{2}|\d{4})年(\d{1,2})月(?:(\d{1,2})日?)?(?:生)?$/.exec(text)
  if (chinese) return fromParts('chinese', chinese[1], chinese[2], chinese[3])
  const parts = /^(\d{1,4})([-./])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text)
  if (!parts) return no('unreadable')
  if (parts[4] !== undefined && parts[4].length === 4 && (parts[1] ?? '').length < 3) return no('day-or-month')
  const style = parts[2] === '-' ? 'dash' : parts[2] === '.' ? 'dot' : 'slash'
  return fromParts(style, parts[1], parts[3], parts[4])
}

function fromSerial(serial: number): DateReading {
  const date = dayOfSerial(serial)
  return date === undefined ? no('impossible') : { ok: true, date, style: 'serial' }
}

function fromParts(style: DateStyle, year = '', month = '', day: string | undefined): DateReading {
  if (year.length !== 4 && year.length !== 2) return no('unreadable')
  if (day === undefined) return no(year.length === 4 ? 'no-day' : 'unreadable')
  if (year.length === 2) {
    const meant = [1900, 2000]
      .map((century) => century + Number(year))
      .filter((full) => isDay(full, Number(month), Number(day)))
    return no(
      meant.length === 0 ? 'impossible' : 'two-digit-year',
      meant.map((full) => dayText(full, Number(month), Number(day))),
    )
  }
  if (!isDay(Number(year), Number(month), Number(day))) return no('impossible')
  return { ok: true, date: dayText(Number(year), Number(month), Number(day)), style }
}
