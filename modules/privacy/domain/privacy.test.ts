import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kit/pure/shanghai-time.ts'
import { keepOn, settingRefused } from './keeping.ts'
import { answerDue, clocksOn, nextOf, usualClocks } from './request.ts'

const years = (count: number) => ({ count, unit: 'year' as const })

describe('how long a kind of record is kept', () => {
  it('is what was set by that day, else what is suggested', () => {
    const settings = [
      { ...years(5), from: '2026-12-01' },
      { ...years(2), from: '2027-06-01' },
    ]
    expect(keepOn('2026-11-30', years(3), settings)).toMatchObject({ count: 3, set: null })
    expect(keepOn('2026-12-01', years(3), settings)).toMatchObject({ count: 5 })
    expect(keepOn('2028-01-01', years(3), settings)).toMatchObject({ count: 2 })
  })

  it('changes tomorrow at the earliest and never under the minimum', () => {
    const day = fc.integer({ min: -500, max: 500 }).map((n) => addDays('2026-11-26', n))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (from, count) => {
        const refused = settingRefused({ ...years(count), from }, years(3), '2026-11-26')
        expect(refused).toBe(from <= '2026-11-26' ? 'too-soon' : count < 3 ? 'too-short' : null)
      }),
    )
  })
})

describe('the clock of a request', () => {
  it('counts working days', () => {
    const [usual] = usualClocks
    expect(clocksOn('2026-11-26', usualClocks)).toBe(usual)
    expect(() => clocksOn('2020-01-01', usualClocks)).toThrow(RangeError)
    const due = answerDue(new Date('2026-11-26T02:00:00Z'), 1)
    expect(due.toISOString().slice(0, 10)).toBe('2026-11-27')
  })

  it('is not answered before it is known who asks, and only once', () => {
    expect(nextOf('received')).not.toContain('answer')
    expect(nextOf('checked')).toContain('answer')
    expect(nextOf('done')).toEqual([])
    expect(nextOf('declined')).toEqual([])
  })
})
