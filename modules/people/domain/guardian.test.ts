import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#kit/pure/shanghai-time.ts'
import { needsGuardianConsent } from './guardian.ts'

it('ends on the fourteenth birthday', () => {
  expect(needsGuardianConsent('2012-11-27', '2026-11-26')).toBe(true)
  expect(needsGuardianConsent('2012-11-26', '2026-11-26')).toBe(false)
  expect(needsGuardianConsent('2012-02-29', '2026-02-28')).toBe(true)
  expect(needsGuardianConsent('2012-02-29', '2026-03-01')).toBe(false)
  expect(needsGuardianConsent(null, '2026-11-26')).toBe(false)
})

it('was not asked before the law', () => {
  expect(needsGuardianConsent('2020-01-01', '2021-10-31')).toBe(false)
  expect(needsGuardianConsent('2020-01-01', '2021-11-01')).toBe(true)
})

it('once over, stays over', () => {
  expect.hasAssertions()
  const day = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2021-11-01', n))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [sooner, later] = one < other ? [one, other] : [other, one]
      const [then, now] = [sooner, later].map((on) => needsGuardianConsent('2015-06-01', on))
      expect(now && !then).toBe(false)
    }),
  )
})
