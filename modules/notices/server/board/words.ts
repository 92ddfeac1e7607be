import { addDays, clockOf, dayOf, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'

/** The board's own words; a notice's text stands in the language in which it was written. */
const words = {
  zh: {
    board: '公告栏',
    committee: (name: string) => `${name}居委会`,
    none: '现在没有公告',
    noneMore: '有新的公告会贴在这里。',
    count: (n: number) => `现在贴着 ${n} 份公告`,
    until: (end: string) => `贴到 ${end}`,
    event: { meeting: (day: string) => `${day}开会`, decision: (day: string) => `${day}作出决定` },
    from: (start: string) => `${start} 起`,
    all: '全部小区',
    corrected: (day: string, why: string) => `${day} 更正：${why}`,
    expired: (day: string) => `已于 ${day} 到期`,
    endedEarly: (day: string, why: string) => `已于 ${day} 撤下：${why}`,
    current: '还在贴，没有改过',
    versions: '改过的地方',
    version: (n: number) => `第 ${n} 版`,
    back: '看全部公告',
    questions: '有话要问，请打',
    screen: '楼道屏',
    feed: '订阅（RSS）',
    other: 'English',
    private: '看公告不用登录，也不记录谁看过。',
    missing: '没有找到这块公告栏',
    missingMore: '请看看网址，或者再扫一次码。',
    next: '下一条',
    pause: '暂停',
    goOn: '继续',
    offline: (at: string) => `没有网络，内容截至 ${at}`,
    scan: '扫码看全文',
  },
  en: {
    board: 'Notice board',
    committee: (name: string) => `${name} Residents’ Committee`,
    none: 'No notices at present',
    noneMore: 'New notices will be posted here.',
    count: (n: number) => (n === 1 ? 'One notice hangs now' : `${n} notices hang now`),
    until: (end: string) => `until ${end}`,
    event: { meeting: (day: string) => `Meeting on ${day}`, decision: (day: string) => `Decided on ${day}` },
    from: (start: string) => `from ${start}`,
    all: 'All compounds',
    corrected: (day: string, why: string) => `Corrected ${day}: ${why}`,
    expired: (day: string) => `Expired ${day}`,
    endedEarly: (day: string, why: string) => `Taken down ${day}: ${why}`,
    current: 'Still posted, unchanged',
    versions: 'What was corrected',
    version: (n: number) => `Version ${n}`,
    back: 'All notices',
    questions: 'Questions? Please call',
    screen: 'Lobby screen',
    feed: 'Feed (RSS)',
    other: '中文',
    private: 'Reading needs no sign-in, and nobody records who reads.',
    missing: 'There is no such notice board',
    missingMore: 'Please check the address, or scan the code again.',
    next: 'Next',
    pause: 'Pause',
    goOn: 'Go on',
    offline: (at: string) => `No network; as of ${at}`,
    scan: 'Scan for the full text',
  },
} as const

export type Language = keyof typeof words
export const wordsIn = (language: Language) => words[language]

const weekdays = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 11月25日 周三; with the year where it is another one than now. */
export function sayDay(at: Date, now: Date, language: Language): string {
  const day = dayOf(at)
  const [year = '', month = '', date = ''] = day.split('-')
  const week = weekdays[language][weekdayOf(day) - 1] ?? ''
  const same = dayOf(now).slice(0, 4) === year
  if (language === 'en') return `${week} ${Number(date)} ${months[Number(month) - 1] ?? ''}${same ? '' : ` ${year}`}`
  return `${same ? '' : `${year}年`}${Number(month)}月${Number(date)}日 ${week}`
}

/** Until when, as people say it: a notice that ends at midnight hangs through the day before. */
export function sayEnd(end: Date, now: Date, language: Language): string {
  if (clockOf(end) !== '00:00') return `${sayDay(end, now, language)} ${clockOf(end)}`
  const before = new Date(end.getTime() - 1)
  return dayOf(before) === addDays(dayOf(end), -1) ? sayDay(before, now, language) : sayDay(end, now, language)
}

/** The day it is about, where its kind has one: a meeting's, a decision's. */
export function sayEvent(
  { kind, eventOn }: { kind: string; eventOn: string | null },
  now: Date,
  language: Language,
): string | null {
  if (eventOn === null || (kind !== 'meeting' && kind !== 'decision')) return null
  return words[language].event[kind](sayDay(instantAt(eventOn), now, language))
}

export const sayClock = (at: Date): string => clockOf(at)
