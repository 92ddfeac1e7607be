import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#kit/pure/shanghai-time.ts'
import { addMonths, callState, nextCall, rhythms } from './calls.ts'

describe('a regular call', () => {
  it('comes again so many months later, for as many days, never before it has closed', () => {
    const days = fc.record({
      start: fc.integer({ min: 0, max: 4_000 }),
      length: fc.integer({ min: 0, max: 400 }),
      everyMonths: fc.constantFrom(...rhythms),
    })
    fc.assert(
      fc.property(days, ({ start, length, everyMonths }) => {
        const opensOn = addDays('2026-01-01', start)
        const call = { opensOn, closesOn: addDays(opensOn, length), everyMonths }
        const next = nextCall(call)
        expect(next).not.toBeNull()
        if (next === null) return
        expect(next.opensOn > call.closesOn).toBe(true)
        expect(daysBetween(next.opensOn, next.closesOn)).toBe(length)
        if (length < 80) expect(next.opensOn).toBe(addMonths(opensOn, everyMonths))
      }),
    )
  })

  it('keeps the day of the month where there is one', () => {
    expect(addMonths('2026-11-27', 3)).toBe('2027-02-27')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-01-31', 3)).toBe('2026-04-30')
    expect(nextCall({ opensOn: '2026-01-01', closesOn: '2026-01-10', everyMonths: null })).toBeNull()
  })

  it('stands as its days say, unless somebody closed it', () => {
    const call = { opensOn: '2026-03-01', closesOn: '2026-03-10' }
    expect(callState(call, null, '2026-02-28')).toBe('coming')
    expect(callState(call, null, '2026-03-10')).toBe('open')
    expect(callState(call, null, '2026-03-11')).toBe('closed')
    expect(callState(call, '2026-03-02', '2026-03-02')).toBe('closed')
    expect(callState(call, '2026-02-20', '2026-03-02')).toBe('cancelled')
  })
})
