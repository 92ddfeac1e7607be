import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  clockOf,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  minutesOf,
  shortDay,
  weekdayOf,
  yearOf,
} from './shanghai-time.ts'

const instants = fc.date({
  min: new Date('1992-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const inShanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

describe('days in Shanghai', () => {
  it('agrees with the time zone data', () => {
    fc.assert(
      fc.property(instants, (at) => {
        expect(dayOf(at)).toBe(inShanghai.format(at))
        expect(clockOf(at)).toBe(clock.format(at))
      }),
    )
  })

  it('turns an instant into a day and minutes and back, to the minute', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const back = instantAt(dayOf(at), minutesOf(at))
        expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0)
        expect(at.getTime() - back.getTime()).toBeLessThan(60_000)
      }),
    )
  })

  it('adds and counts days consistently', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -2000, max: 2000 }), (at, n) => {
        const day = dayOf(at)
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(Math.abs((weekdayOf(addDays(day, n)) - weekdayOf(day) - n) % 7)).toBe(0)
      }),
    )
  })

  it('knows the evening that is already tomorrow', () => {
    expect(dayOf(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25')
    expect(dayOf(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24')
    expect(instantAt('2026-11-24', 1440)).toEqual(instantAt('2026-11-25'))
  })

  it('names weekday, year and short form', () => {
    expect(weekdayOf('2026-11-25')).toBe(3)
    expect(weekdayOf('1969-12-28')).toBe(7)
    expect(yearOf('2026-11-25')).toBe(2026)
    expect(shortDay('2026-11-24')).toBe('261124')
  })

  it('refuses days that do not exist', () => {
    expect(isDay('2026-02-28')).toBe(true)
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-00-10', '20261124'])
      expect(isDay(text)).toBe(false)
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError)
  })
})
