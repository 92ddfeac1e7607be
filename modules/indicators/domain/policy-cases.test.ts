import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ofPolicyCase, type PolicyCaseFacts } from './policy-cases.ts'

const cases = fc
  .record({
    foundOn: fc.constantFrom('2026-01-31', '2026-02-01'),
    state: fc.constantFrom('found', 'told', 'decided', 'declined', 'not-wanted', 'not-after-all'),
    lost: fc.boolean(),
    steps: fc.nat(3),
  })
  .map(({ steps, ...one }): PolicyCaseFacts => ({ ...one, told: steps > 0, applied: steps > 1, received: steps > 2 }))

it('is a funnel: what one step counted is all the next is made of, whatever became of it', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 30 }), (all) => {
      const rows = all.flatMap(ofPolicyCase)
      const sum = (indicator: string, part: 'numerator' | 'denominator' | 'leftOut') =>
        rows.filter((row) => row.indicator === indicator).reduce((total, row) => total + row[part], 0)
      expect(sum('policies-told', 'denominator') + sum('policies-told', 'leftOut')).toBe(all.length)
      for (const [before, after] of [
        ['policies-told', 'policies-applied'],
        ['policies-applied', 'policies-received'],
      ] as const)
        expect(sum(after, 'denominator') + sum(after, 'leftOut')).toBe(sum(before, 'numerator'))
      for (const row of rows) {
        expect([row.numerator, row.leftOut].every((part) => part === 0 || part === 1)).toBe(true)
        expect(row.numerator).toBeLessThanOrEqual(row.denominator)
        expect(row.denominator + row.leftOut).toBe(1)
      }
    }),
  )
})

it('counts a refusal of the office, and leaves out what nobody wanted', () => {
  const base: PolicyCaseFacts = {
    foundOn: '2026-02-01',
    state: 'declined',
    lost: false,
    told: true,
    applied: true,
    received: false,
  }
  expect(ofPolicyCase(base).at(-1)).toMatchObject({ indicator: 'policies-received', numerator: 0, denominator: 1 })
  expect(ofPolicyCase({ ...base, state: 'not-wanted', applied: false }).at(-1)).toMatchObject({
    indicator: 'policies-applied',
    denominator: 0,
    leftOut: 1,
  })
  // Fits no longer, but was told in time: told stays counted.
  expect(ofPolicyCase({ ...base, state: 'told', lost: true, applied: false }).map((row) => row.numerator)).toEqual([
    1, 0,
  ])
})
