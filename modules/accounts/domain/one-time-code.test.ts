import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codeFrom, codeLength, printedCode, readCode } from './one-time-code.ts'

it('makes a code of any good random bytes and reads it as it was printed', () => {
  const good = fc.array(fc.integer({ min: 0, max: 249 }), { minLength: codeLength, maxLength: 40 })
  fc.assert(
    fc.property(good, (bytes) => {
      const code = codeFrom(Uint8Array.from(bytes)) ?? ''
      expect(readCode(printedCode(code))).toBe(code)
      expect(code).toHaveLength(codeLength)
    }),
  )
  expect(codeFrom(new Uint8Array(40).fill(255))).toBeNull()
})

it('favours no digit', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const digits = [...bytes]
    .filter((byte) => byte < 250)
    .map((byte) => codeFrom(new Uint8Array(codeLength).fill(byte))?.[0])
  for (const digit of '0123456789') expect(digits.filter((one) => one === digit).length).toBe(25)
})

it('reads full-width digits and dashes, and nothing else', () => {
  expect(readCode('４８１ 295-0367')).toBe('4812950367')
  for (const typed of ['', '481295036', '48129503671', '481295036a', '<script>']) expect(readCode(typed)).toBeNull()
})
