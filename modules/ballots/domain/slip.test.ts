import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHmac } from 'node:crypto'
import { isOurs, newSlip, slipFrom } from './slip.ts'

const sealed = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest()
const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 })

describe('the code on a receipt', () => {
  it('reads as it was printed, however it is typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const slip = newSlip(random, sealed('k'))
        expect(slip).toMatch(/^[0-9B-DF-HJKMNP-TV-XZ]{2}-[0-9B-Z]{4}-[0-9B-Z]{4}$/)
        expect(slipFrom(` ${slip.toLowerCase().replaceAll('-', ' ')}`)).toBe(slip)
        expect(isOurs(slip, [sealed('other'), sealed('k')])).toBe(true)
      }),
    )
  })
  it('tells every single wrong sign and every two that changed places', () => {
    fc.assert(
      fc.property(bytes, fc.nat(8), fc.constantFrom(...'0123456789BCDFGHJKMNPQRSTVWXZ'), (random, at, sign) => {
        const code = [...newSlip(random, sealed('k')).replaceAll('-', '')]
        const wrong = code.with(at, sign).join('')
        expect(slipFrom(wrong) === null).toBe(code[at] !== sign)
        const turned = code
          .with(at, code[at + 1] ?? '')
          .with(at + 1, code[at] ?? '')
          .join('')
        expect(slipFrom(turned) === null).toBe(turned !== code.join(''))
      }),
    )
  })
  it('tells a code that was made up from one that was given out', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        fc.pre(newSlip(random, sealed('k')) !== newSlip(random, sealed('forger')))
        expect(isOurs(newSlip(random, sealed('forger')), [sealed('k')])).toBe(false)
      }),
    )
  })
  it.each(['', '3H-8F2K', 'AE-8F2K-71QD', '3H-8F2K-71QDX'])('takes %j for no code', (typed) => {
    expect(slipFrom(typed)).toBeNull()
  })
})
