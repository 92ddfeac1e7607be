import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayBefore, shorter } from './keeping.ts'

describe('how long something is kept', () => {
  it('counts in the calendar', () => {
    expect(dayBefore('2026-11-26', { count: 3, unit: 'year' })).toBe('2023-11-26')
    expect(dayBefore('2024-02-29', { count: 1, unit: 'year' })).toBe('2023-02-28')
    expect(dayBefore('2026-05-31', { count: 3, unit: 'month' })).toBe('2026-02-28')
    expect(dayBefore('2026-01-15', { count: 6, unit: 'month' })).toBe('2025-07-15')
    expect(dayBefore('2026-03-01', { count: 1, unit: 'day' })).toBe('2026-02-28')
  })

  it('goes back further the longer it is', () => {
    const count = fc.integer({ min: 0, max: 100 })
    const unit = fc.constantFrom('day' as const, 'month' as const, 'year' as const)
    fc.assert(
      fc.property(count, count, unit, (one, other, of) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(
          dayBefore('2026-11-26', { count: less, unit: of }) >= dayBefore('2026-11-26', { count: more, unit: of }),
        ).toBe(true)
      }),
    )
  })

  it('compares across units', () => {
    expect(shorter({ count: 5, unit: 'month' }, { count: 6, unit: 'month' })).toBe(true)
    expect(shorter({ count: 12, unit: 'month' }, { count: 1, unit: 'year' })).toBe(false)
    expect(shorter({ count: 179, unit: 'day' }, { count: 6, unit: 'month' })).toBe(true)
  })
})
