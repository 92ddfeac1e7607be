import type { Day } from './shanghai-time.ts'
import type { SpokenLanguage } from './spoken-time.ts'

/**
 * The margins and type of an official paper (公文), in hundredths of a millimetre and half points; the line in points. Nobody
 * has held it against the standard's own text.
 */
export const paperLayout = {
  page: { width: 21_000, height: 29_700 },
  margin: { top: 3_700, bottom: 3_500, left: 2_800, right: 2_600 },
  title: 44,
  body: 32,
  pageNumber: 28,
  line: 28,
  source: 'GB/T 9704-2012《党政机关公文格式》',
  verified: false,
} as const

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 一 … 十, 十一 … 九十九. */
export const ordinal = (n: number): string =>
  n <= 10
    ? (digits[n - 1] ?? '')
    : `${n >= 20 ? digits[Math.floor(n / 10) - 1] : ''}十${n % 10 === 0 ? '' : digits[(n % 10) - 1]}`

/** 2026-11-27 → 2026年11月27日, as a date stands under an official paper. */
export const chineseDay = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The same under a paper that is read in English: 27 November 2026. */
export const officialDay = (day: Day, language: SpokenLanguage): string =>
  language === 'en'
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
    : chineseDay(day)
