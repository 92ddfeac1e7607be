import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from './shanghai-time.ts'
import { exactTime, sayLength, sayWhen, writeDate } from './spoken-time.ts'

/** Wednesday 25 November 2026, 15:12 in Shanghai. */
const now = new Date('2026-11-25T15:12:00+08:00')
const at = (text: string) => new Date(`${text}:00+08:00`)

describe('sayWhen', () => {
  it.each([
    ['2026-11-25T14:00', 'part', '今天下午', 'this afternoon'],
    ['2026-11-25T19:30', 'part', '今天晚上', 'tonight'],
    ['2026-11-24T16:20', 'minute', '昨天 16:20', 'yesterday, 16:20'],
    ['2026-11-26T11:30', 'part', '明天中午', 'tomorrow at noon'],
    ['2026-11-27T09:00', 'day', '后天', 'Friday'],
    ['2026-11-23T09:00', 'day', '前天', 'Monday'],
    ['2026-11-28T09:00', 'day', '周六', 'Saturday'],
    ['2026-12-02T09:00', 'day', '下周三', 'next Wednesday'],
    ['2026-11-20T09:00', 'day', '上周五', 'last Friday'],
    ['2026-11-06T10:00', 'day', '11月6日', '6 Nov'],
    ['2025-03-02T10:00', 'day', '2025年3月2日', '2 Mar 2025'],
    ['2026-11-25T00:30', 'part', '今天凌晨', 'today before dawn'],
  ] as const)('%s as %s is %s', (moment, precision, chinese, english) => {
    expect(sayWhen(at(moment), now, 'zh-CN', precision)).toBe(chinese)
    expect(sayWhen(at(moment), now, 'en', precision)).toBe(english)
  })

  it('goes by the day in Shanghai, not in UTC', () => {
    const lateEvening = new Date('2026-11-24T16:30:00Z')
    expect(sayWhen(lateEvening, now, 'zh-CN')).toBe('今天 00:30')
  })

  it('says today only of the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400 * 24 * 60, max: 400 * 24 * 60 }), (minutes) => {
        const moment = new Date(now.getTime() + minutes * 60_000)
        const same = dayOf(moment) === dayOf(now)
        expect(sayWhen(moment, now, 'zh-CN', 'day') === '今天').toBe(same)
      }),
    )
  })
})

it('gives the exact time beneath', () => {
  expect(exactTime(at('2026-11-25T14:00'), now, 'zh-CN')).toBe('11月25日 14:00')
  expect(exactTime(at('2025-11-25T14:05'), now, 'en')).toBe('25 Nov 2025, 14:05')
})

it('says lengths in the largest unit without rounding up', () => {
  expect(sayLength(2 * 3_600_000 + 59 * 60_000, 'zh-CN')).toBe('2 小时')
  expect(sayLength(26 * 3_600_000, 'zh-CN')).toBe('1 天')
  expect(sayLength(1000, 'en')).toBe('1 minute')
})

it('writes a day as a date, for a text that is read on another day', () => {
  expect(writeDate('2026-12-11', '2026-12-10', 'zh-CN')).toBe('12月11日')
  expect(writeDate('2026-12-11', '2026-12-10', 'en')).toBe('11 December')
  expect(writeDate('2027-01-06', '2026-12-10', 'zh-CN')).toBe('2027年1月6日')
  expect(writeDate('2027-01-06', '2026-12-10', 'en')).toBe('6 January 2027')
})
