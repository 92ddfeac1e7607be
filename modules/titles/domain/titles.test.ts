import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { creditCheckCharacter, isCreditCode } from './credit-code.ts'
import type { HeldTitle } from './heads.ts'
import { headsOf } from './heads.ts'
import type { Share } from './shares.ts'
import { faultOf, leftOf, reduced, sumShares } from './shares.ts'

const share: fc.Arbitrary<Share> = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((den) => fc.record({ num: fc.integer({ min: 1, max: den }), den: fc.constant(den) }))

describe('shares of a home', () => {
  it('never exceed the whole, whatever the fractions', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (shares) => {
        const { num, den } = sumShares(shares)
        expect(faultOf(shares) === 'more-than-whole').toBe(num > den)
        // The same sum over a common denominator, without reducing on the way.
        const all = shares.reduce((product, one) => product * BigInt(one.den), 1n)
        const total = shares.reduce((sum, one) => sum + (BigInt(one.num) * all) / BigInt(one.den), 0n)
        expect(num * all).toBe(total * den)
      }),
    )
  })

  it('fill the whole exactly when cut into equal parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
        const parts = Array.from({ length: n }, () => ({ num: 1, den: n }))
        expect(sumShares(parts)).toEqual({ num: 1n, den: 1n })
        expect(faultOf(parts)).toBeNull()
        expect(faultOf([...parts, { num: 1, den: 1_000_000 }])).toBe('more-than-whole')
        expect(faultOf([...parts, null])).toBe('nothing-left')
        expect(leftOf(parts.slice(1))).toEqual({ num: 1n, den: BigInt(n) })
      }),
    )
  })

  it('do not depend on the order, nor on being written in lowest terms', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
        expect(sumShares(shares.toReversed())).toEqual(sumShares(shares))
        expect(sumShares(shares.map(reduced))).toEqual(sumShares(shares))
      }),
    )
  })

  test.each([
    [
      [
        { num: 1, den: 2 },
        { num: 1, den: 3 },
        { num: 1, den: 6 },
      ],
      null,
    ],
    [
      [
        { num: 1, den: 2 },
        { num: 1, den: 3 },
        { num: 1, den: 5 },
      ],
      'more-than-whole',
    ],
    [[null, null], null],
    [[{ num: 1, den: 2 }, null], null],
    [[{ num: 0, den: 2 }], 'not-a-share'],
    [[{ num: 3, den: 2 }], 'not-a-share'],
    [[{ num: 0.5, den: 1 }], 'not-a-share'],
  ] as [(Share | null)[], string | null][])('%j: %s', (shares, fault) => {
    expect(faultOf(shares)).toBe(fault)
  })
})

const title = (id: string, homeId: string, owner: Partial<HeldTitle>): HeldTitle => ({
  id,
  homeId,
  personId: null,
  organisationId: null,
  kind: 'owned',
  ...owner,
})

describe('heads', () => {
  it('one buyer of several homes is one head; a couple is another', () => {
    const titles = [
      title('1', 'a', { personId: 'wu' }),
      title('2', 'b', { personId: 'wu' }),
      title('3', 'c', { personId: 'wu' }),
      title('4', 'c', { personId: 'chen' }),
      title('5', 'd', { personId: 'chen' }),
      title('6', 'd', { personId: 'wu' }),
    ]
    expect([...headsOf(['a', 'b', 'c', 'd'], titles).values()]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('unsold and sold-undelivered stock of one developer is one head in all', () => {
    const titles = [
      title('1', 'a', { organisationId: 'dev', kind: 'unsold' }),
      title('2', 'b', { organisationId: 'dev', kind: 'sold-undelivered' }),
    ]
    expect(headsOf(['a', 'b'], titles).size).toBe(1)
  })

  it('the same name twice is two heads until somebody links them; an unknown owner is one too', () => {
    expect(headsOf(['a', 'b', 'c'], [title('1', 'a', {}), title('2', 'b', {})]).size).toBe(3)
  })

  it('every home belongs to exactly one head', () => {
    const anyTitle = fc.record({
      id: fc.uuid(),
      homeId: fc.constantFrom('a', 'b', 'c', 'd'),
      personId: fc.option(fc.constantFrom('wu', 'chen')),
      organisationId: fc.constant(null),
      kind: fc.constant('owned' as const),
    })
    fc.assert(
      fc.property(fc.array(anyTitle, { maxLength: 10 }), (titles) => {
        const heads = headsOf(['a', 'b', 'c', 'd'], titles)
        expect([...heads.values()].flat().toSorted()).toEqual(['a', 'b', 'c', 'd'])
        expect(headsOf(['a', 'b', 'c', 'd'], titles.toReversed()).size).toBe(heads.size)
      }),
    )
  })
})

describe('credit codes (GB 32100)', () => {
  it('knows the example of the standard', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
    expect(isCreditCode('91350100I000100Y43')).toBe(false)
    expect(isCreditCode('')).toBe(false)
  })

  it('notices any single wrong sign', () => {
    const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const first17 = fc.string({ unit: fc.constantFrom(...signs), minLength: 17, maxLength: 17 })
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...signs), (text, at, sign) => {
        const code = text + creditCheckCharacter(text)
        expect(isCreditCode(code)).toBe(true)
        fc.pre(code[at] !== sign)
        expect(isCreditCode(code.slice(0, at) + sign + code.slice(at + 1))).toBe(false)
      }),
    )
  })
})
