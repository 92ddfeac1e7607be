import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cipher } from './cipher.ts'

const cipher = new Cipher(Buffer.alloc(32, 1))

describe('Cipher', () => {
  it('opens what it sealed, and only there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (clear, here, there) => {
        const sealed = cipher.seal(clear, here)
        expect(cipher.open(sealed, here)).toBe(clear)
        if (here !== there) expect(() => cipher.open(sealed, there)).toThrow()
      }),
    )
  })
  it('seals the same text differently each time, and blinds it the same', () => {
    expect(cipher.seal('310199195001010017', 'a')).not.toBe(cipher.seal('310199195001010017', 'a'))
    expect(cipher.blind('19900000430', 'people.phone')).toBe(cipher.blind('19900000430', 'people.phone'))
    expect(cipher.blind('19900000430', 'people.phone')).not.toBe(cipher.blind('19900000430', 'people.id-number'))
  })
  it('does not open with another key, nor when a byte was changed', () => {
    const sealed = cipher.seal('病历', 'people.health')
    expect(() => new Cipher(Buffer.alloc(32, 2)).open(sealed, 'people.health')).toThrow()
    const changed = Buffer.from(sealed.slice(3), 'base64url')
    changed.writeUInt8(changed.readUInt8(30) ^ 1, 30)
    expect(() => cipher.open(`k1.${changed.toString('base64url')}`, 'people.health')).toThrow()
  })
})
