import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, instantAt, minutesOf } from './shanghai-time.ts'
import {
  addWorkingDays,
  isWorkingDay,
  type Pause,
  publishedYears,
  stateCouncilCalendar,
  usualHours,
  workCalendar,
  workingDaysBetween,
} from './working-days.ts'

const instants = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2026-10-30T00:00:00Z'),
  noInvalidDate: true,
})
const counts = fc.integer({ min: 0, max: 20 })
const at = (day: string, hour: number, minute = 0) => instantAt(day, hour * 60 + minute)
const endOf = (day: string) => instantAt(day, usualHours.closes)

describe('the State Council calendar', () => {
  it('knows holidays and make-up workdays of 2025 and 2026', () => {
    const kind = (day: string) => stateCouncilCalendar.mark(day).kind
    expect(kind('2025-01-26')).toBe('make-up')
    expect(kind('2025-01-28')).toBe('holiday')
    expect(kind('2026-02-14')).toBe('make-up')
    expect(kind('2026-02-23')).toBe('holiday')
    expect(kind('2026-09-20')).toBe('make-up')
    expect(kind('2026-11-25')).toBe('workday')
    expect(kind('2026-11-28')).toBe('weekend')
  })

  it('says so where no notice is out, and assumes Monday to Friday', () => {
    const uncovered = Math.max(...publishedYears.map((notice) => notice.year)) + 1
    expect(stateCouncilCalendar.covers(uncovered)).toBe(false)
    expect(stateCouncilCalendar.mark(`${uncovered}-03-01`).known).toBe(false)
    expect(stateCouncilCalendar.mark(`${uncovered - 1}-12-28`).known).toBe(true)
    expect(stateCouncilCalendar.mark(`${uncovered - 1}-12-29`).known).toBe(false)
    expect(addWorkingDays(at(`${uncovered - 1}-12-25`, 10), 15)?.known).toBe(false)
  })

  it('takes a notice that came out after the library', () => {
    const calendar = workCalendar([...publishedYears, { year: 2027, off: ['2027-01-01'], worked: ['2027-01-09'] }])
    expect(calendar.mark('2027-01-01')).toEqual({ kind: 'holiday', known: true })
    expect(calendar.mark('2027-01-09')).toEqual({ kind: 'make-up', known: true })
    expect(calendar.mark('2026-12-31').known).toBe(true)
  })
})

describe('adding working days', () => {
  it('ends with the office day', () => {
    expect(addWorkingDays(at('2026-11-24', 16, 20), 1)).toEqual({ at: endOf('2026-11-25'), known: true })
    expect(addWorkingDays(at('2026-11-27', 23), 1)?.at).toEqual(endOf('2026-11-30'))
    expect(addWorkingDays(at('2026-11-28', 9), 1)?.at).toEqual(endOf('2026-11-30'))
    expect(addWorkingDays(at('2026-11-24', 9), 0)?.at).toEqual(endOf('2026-11-24'))
    expect(addWorkingDays(at('2026-11-24', 18), 0)?.at).toEqual(endOf('2026-11-25'))
  })

  it('works through make-up days and rests through holidays', () => {
    expect(addWorkingDays(at('2026-02-13', 10), 1)?.at).toEqual(endOf('2026-02-14'))
    expect(addWorkingDays(at('2026-02-14', 10), 1)?.at).toEqual(endOf('2026-02-24'))
    expect(addWorkingDays(at('2026-09-30', 10), 3)?.at).toEqual(endOf('2026-10-10'))
  })

  it('lands on a working day, exactly n working days on', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 20 }), (from, n) => {
        const due = addWorkingDays(from, n)
        expect(due).not.toBeNull()
        const day = dayOf(due!.at)
        expect(isWorkingDay(day)).toBe(true)
        expect(minutesOf(due!.at)).toBe(usualHours.closes)
        expect(workingDaysBetween(dayOf(from), day)).toBe(n)
      }),
    )
  })

  it('is never earlier for a later start or a longer time', () => {
    fc.assert(
      fc.property(instants, counts, fc.integer({ min: 0, max: 20_000_000_000 }), (from, n, later) => {
        const due = addWorkingDays(from, n)!.at.getTime()
        const start = new Date(from.getTime() + later)
        expect(addWorkingDays(start, n)!.at.getTime()).toBeGreaterThanOrEqual(due)
        expect(addWorkingDays(from, n + 1)!.at.getTime()).toBeGreaterThanOrEqual(due)
        expect(due).toBeGreaterThanOrEqual(from.getTime())
      }),
    )
  })

  it('refuses what is not a number of days', () => {
    expect(() => addWorkingDays(new Date(0), -1)).toThrow(RangeError)
    expect(() => addWorkingDays(new Date(0), 1.5)).toThrow(RangeError)
  })
})

describe('pauses', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 * 1440 }), fc.integer({ min: 0, max: 10 * 1440 })), {
    maxLength: 4,
  })
  const build = (from: Date, parts: [number, number][]): Pause[] =>
    parts.map(([start, length]) => ({
      from: new Date(from.getTime() + start * 60_000),
      to: new Date(from.getTime() + (start + length) * 60_000),
    }))

  it('gives back exactly the working days that began while paused', () => {
    const from = at('2026-11-23', 10)
    expect(addWorkingDays(from, 5)?.at).toEqual(endOf('2026-11-30'))
    const overNight = [{ from: at('2026-11-24', 15), to: at('2026-11-26', 9) }]
    expect(addWorkingDays(from, 5, { pauses: overNight })?.at).toEqual(endOf('2026-12-02'))
    const sameDay = [{ from: at('2026-11-24', 9), to: at('2026-11-24', 17) }]
    expect(addWorkingDays(from, 5, { pauses: sameDay })?.at).toEqual(endOf('2026-11-30'))
  })

  it('never brings a deadline forward, and one split in two is the same pause', () => {
    fc.assert(
      fc.property(instants, counts, spans, fc.double({ min: 0, max: 1, noNaN: true }), (from, n, parts, cut) => {
        const pauses = build(from, parts)
        const due = addWorkingDays(from, n, { pauses })!.at
        expect(due.getTime()).toBeGreaterThanOrEqual(addWorkingDays(from, n)!.at.getTime())
        const split = pauses.flatMap(({ from: start, to }) => {
          const middle = new Date(start.getTime() + Math.floor(cut * (to!.getTime() - start.getTime())))
          return [
            { from: start, to: middle },
            { from: middle, to },
          ]
        })
        expect(addWorkingDays(from, n, { pauses: split })!.at).toEqual(due)
      }),
    )
  })

  it('does not move a deadline that had passed before the pause', () => {
    fc.assert(
      fc.property(instants, counts, (from, n) => {
        const due = addWorkingDays(from, n)!
        const start = new Date(due.at.getTime() + 1)
        expect(addWorkingDays(from, n, { pauses: [{ from: start, to: null }] })).toEqual(due)
      }),
    )
  })

  it('says nothing is due while the clock stands', () => {
    const from = at('2026-11-23', 10)
    expect(addWorkingDays(from, 1, { pauses: [{ from: at('2026-11-23', 11), to: null }] })).toBeNull()
    expect(addWorkingDays(from, 1, { pauses: [{ from: at('2026-11-24', 11), to: null }] })).toBeNull()
  })

  it('stays the same with days counted by hand', () => {
    expect(workingDaysBetween('2026-11-23', addDays('2026-11-23', 7))).toBe(5)
    expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0)
  })
})
