import { addDays, clockOf, dayOf, daysBetween, minutesOf, weekdayOf, yearOf, type Day } from './shanghai-time.ts'

/** The two languages times are said in. */
export type SpokenLanguage = 'zh-CN' | 'en'

/**
 * How precisely a time is meant: to the minute (昨天 16:20), to a part of the day (今天下午), or to the day (周三).
 */
export type Precision = 'minute' | 'part' | 'day'

/** 凌晨 before five, 上午 before eleven, 中午 before one, 下午 before six, then 晚上. */
export type PartOfDay = 'small' | 'morning' | 'noon' | 'afternoon' | 'night'

const ZH_WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const EN_WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const EN_MONTH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ZH_PART: Record<PartOfDay, string> = {
  small: '凌晨',
  morning: '上午',
  noon: '中午',
  afternoon: '下午',
  night: '晚上',
}
const EN_PART: Record<PartOfDay, string> = {
  small: 'before dawn',
  morning: 'morning',
  noon: 'noon',
  afternoon: 'afternoon',
  night: 'evening',
}

/**
 * Says a moment as people say it, seen from `now`: 今天下午, 昨天 16:20, 下周三, 11月6日, 2025年3月2日. Weekdays are named
 * within last, this and next week; beyond that the date stands, with its year only if it is another one.
 */
export function sayWhen(at: Date, now: Date, language: SpokenLanguage, precision: Precision = 'minute'): string {
  const day = sayDay(dayOf(at), dayOf(now), language)
  if (precision === 'day') return day
  if (precision === 'part') return withPart(day, partOfDay(at), language)
  return `${day}${language === 'en' ? ', ' : ' '}${clockOf(at)}`
}

/** Says a day of the calendar: 今天, 周三, 11月6日. For deadlines and other things that have no hour. */
export function sayDay(day: Day, today: Day, language: SpokenLanguage): string {
  const away = daysBetween(today, day)
  const near = NEAR[language].get(away)
  if (near !== undefined) return near
  const weeks = daysBetween(mondayOf(today), mondayOf(day)) / 7
  if (Math.abs(weeks) > 1 || Math.abs(away) > 9) return sayDate(day, today, language)
  const name = (language === 'en' ? EN_WEEK : ZH_WEEK)[weekdayOf(day) - 1] ?? ''
  if (weeks === 0) return name
  if (language === 'en') return weeks < 0 ? `last ${name}` : `next ${name}`
  return weeks < 0 ? `上${name}` : `下${name}`
}

/** The exact time beneath the spoken one: `11月25日 16:20`, `25 Nov, 16:20`; with the year if it is not this one. */
export function exactTime(at: Date, now: Date, language: SpokenLanguage): string {
  return `${sayDate(dayOf(at), dayOf(now), language)}${language === 'en' ? ', ' : ' '}${clockOf(at)}`
}

/** `11月6日`, `6 Nov`; with the year if it is not that of `today`. */
export function sayDate(day: Day, today: Day, language: SpokenLanguage): string {
  const sameYear = yearOf(day) === yearOf(today)
  const month = Number(day.slice(5, 7))
  const ofMonth = Number(day.slice(8, 10))
  if (language === 'en') return `${ofMonth} ${EN_MONTH[month - 1]}${sameYear ? '' : ` ${yearOf(day)}`}`
  return `${sameYear ? '' : `${yearOf(day)}年`}${month}月${ofMonth}日`
}

/** The same as it is written in a text, minutes or a letter: `11月6日`, `6 November`. */
export function writeDate(day: Day, today: Day, language: SpokenLanguage): string {
  if (language !== 'en') return sayDate(day, today, language)
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
  return `${Number(day.slice(8, 10))} ${month}${yearOf(day) === yearOf(today) ? '' : ` ${yearOf(day)}`}`
}

/** A length of time in its largest unit, never rounded up: `2 小时`, `1 天`, `40 分钟`. Less than a minute is one minute. */
export function sayLength(milliseconds: number, language: SpokenLanguage): string {
  const minutes = Math.max(1, Math.floor(Math.abs(milliseconds) / 60_000))
  if (minutes < 60) return language === 'en' ? plural(minutes, 'minute') : `${minutes} 分钟`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return language === 'en' ? plural(hours, 'hour') : `${hours} 小时`
  const days = Math.floor(hours / 24)
  return language === 'en' ? plural(days, 'day') : `${days} 天`
}

/** Which part of the day it is in Shanghai, for greetings and times meant roughly. */
export function partOfDay(at: Date): PartOfDay {
  const hour = Math.floor(minutesOf(at) / 60)
  if (hour < 5) return 'small'
  if (hour < 11) return 'morning'
  if (hour < 13) return 'noon'
  return hour < 18 ? 'afternoon' : 'night'
}

const NEAR: Record<SpokenLanguage, ReadonlyMap<number, string>> = {
  'zh-CN': new Map([
    [-2, '前天'],
    [-1, '昨天'],
    [0, '今天'],
    [1, '明天'],
    [2, '后天'],
  ]),
  en: new Map([
    [-1, 'yesterday'],
    [0, 'today'],
    [1, 'tomorrow'],
  ]),
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

function withPart(day: string, part: PartOfDay, language: SpokenLanguage): string {
  if (language === 'zh-CN') return `${day}${ZH_PART[part]}`
  if (part === 'noon' || part === 'small') return `${day} ${part === 'noon' ? 'at noon' : EN_PART.small}`
  if (day === 'today') return part === 'night' ? 'tonight' : `this ${EN_PART[part]}`
  return `${day} ${EN_PART[part]}`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
