/** The two languages times are said in. */
export type SpokenLanguage = 'zh-CN' | 'en'

/**
 * How precisely a time is meant: to the minute (昨天 16:20), to a part of the day (今天下午), or to the day (周三).
 */
export type Precision = 'minute' | 'part' | 'day'

type Clock = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  weekday: number
  dayNumber: number
}

const shanghai = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

const DAY = 86_400_000
const ZH_WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const EN_WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const EN_MONTH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment on the wall clock and calendar of Shanghai; Monday is weekday 0. */
export function inShanghai(at: Date): Clock {
  const parts: Record<string, number> = {}
  for (const { type, value } of shanghai.formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  const dayNumber = Math.floor(Date.UTC(year, month - 1, day) / DAY)
  return { year, month, day, hour, minute, dayNumber, weekday: (dayNumber + 3) % 7 }
}

/**
 * Says a moment as people say it, seen from `now`: 今天下午, 昨天 16:20, 下周三, 11月6日, 2025年3月2日. Weekdays are named
 * within last, this and next week; beyond that the date stands, with its year only if it is another one.
 */
export function sayWhen(at: Date, now: Date, language: SpokenLanguage, precision: Precision = 'minute'): string {
  const then = inShanghai(at)
  const today = inShanghai(now)
  const day = sayDay(then, today, language)
  if (precision === 'day') return day
  if (precision === 'part') return joinPart(day, then.hour, language)
  return `${day}${language === 'en' ? ', ' : ' '}${clock(then)}`
}

/** The exact time beneath the spoken one: `11月25日 16:20`, `25 Nov, 16:20`; with the year if it is not this one. */
export function exactTime(at: Date, now: Date, language: SpokenLanguage): string {
  const then = inShanghai(at)
  return `${sayDate(then, inShanghai(now), language)}${language === 'en' ? ', ' : ' '}${clock(then)}`
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

function sayDay(then: Clock, today: Clock, language: SpokenLanguage): string {
  const away = then.dayNumber - today.dayNumber
  const near = NEAR[language].get(away)
  if (near !== undefined) return near
  const weeks = Math.floor((then.dayNumber - then.weekday - (today.dayNumber - today.weekday)) / 7)
  if (Math.abs(weeks) > 1 || Math.abs(away) > 9) return sayDate(then, today, language)
  const name = (language === 'en' ? EN_WEEK : ZH_WEEK)[then.weekday] ?? ''
  if (weeks === 0) return name
  if (language === 'en') return weeks < 0 ? `last ${name}` : `next ${name}`
  return weeks < 0 ? `上${name}` : `下${name}`
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

function sayDate(then: Clock, today: Clock, language: SpokenLanguage): string {
  const sameYear = then.year === today.year
  if (language === 'en') return `${then.day} ${EN_MONTH[then.month - 1]}${sameYear ? '' : ` ${then.year}`}`
  return `${sameYear ? '' : `${then.year}年`}${then.month}月${then.day}日`
}

function joinPart(day: string, hour: number, language: SpokenLanguage): string {
  const part = partOfDay(hour)
  if (language === 'zh-CN') return `${day}${ZH_PART[part]}`
  if (day === 'today') return part === 'night' ? 'tonight' : `this ${EN_PART[part]}`
  return `${day} ${EN_PART[part]}`
}

type Part = 'small' | 'morning' | 'noon' | 'afternoon' | 'night'
const ZH_PART: Record<Part, string> = { small: '凌晨', morning: '上午', noon: '中午', afternoon: '下午', night: '晚上' }
const EN_PART: Record<Part, string> = {
  small: 'early morning',
  morning: 'morning',
  noon: 'noon',
  afternoon: 'afternoon',
  night: 'evening',
}

/** Before five it is the small hours; 11 to 13 is noon; from 18 on it is evening. */
function partOfDay(hour: number): Part {
  if (hour < 5) return 'small'
  if (hour < 11) return 'morning'
  if (hour < 13) return 'noon'
  return hour < 18 ? 'afternoon' : 'night'
}

/** What to greet with: 早上好, 上午好 … by the hour in Shanghai. */
export function partOfDayNow(now: Date): Part {
  return partOfDay(inShanghai(now).hour)
}

function clock({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
