import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '#kit/pure/shanghai-time.ts'
import { readIdNumber } from './id-number.ts'
import { ageOn, bornAfter, bornBy, contradictions, maskName } from './identity.ts'

const day = fc.integer({ min: 0, max: 36_500 }).map((n) => addDays('1930-01-01', n))

describe('age', () => {
  test.each([
    ['1952-03-04', '2026-11-25', 74],
    ['1952-11-25', '2026-11-25', 74],
    ['1952-11-26', '2026-11-25', 73],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-26', '2026-11-25', null],
  ])('born %s is on %s: %s', (born, today, age) => {
    expect(ageOn(born, today)).toBe(age)
  })

  it('filters by age as it counts it', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 110 }), (born, today, age) => {
        const now = ageOn(born, today)
        fc.pre(now !== null)
        expect(born <= bornBy(age, today)).toBe((now ?? 0) >= age)
        expect(born >= bornAfter(age, today)).toBe((now ?? 0) <= age)
      }),
    )
  })
})

describe('the ID number against what was said', () => {
  const reading = readIdNumber('11010519491231002X')
  const id = reading.ok ? reading.facts : null

  it('contradicts what it says otherwise, and nothing that was not said', () => {
    expect(contradictions(id, { birthDate: '1949-12-31', sex: 'female' })).toEqual({ birthDate: false, sex: false })
    expect(contradictions(id, { birthDate: '1949-12-30', sex: 'male' })).toEqual({ birthDate: true, sex: true })
    expect(contradictions(id, { birthDate: null, sex: null })).toEqual({ birthDate: false, sex: false })
    expect(contradictions(null, { birthDate: '1949-12-30', sex: 'male' })).toEqual({ birthDate: false, sex: false })
  })
})

test.each([
  ['吴小芬', '吴*芬'],
  ['王芳', '王*'],
  ['欧阳文华', '欧**华'],
  ['阿依古丽·买买提', '阿******提'],
  ['John Smith', 'J***'],
  ['𠮷田', '𠮷*'],
])('%s is shown as %s', (name, mask) => {
  expect(maskName(name)).toBe(mask)
})
