import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cipher } from './cipher.ts'

const first = Buffer.alloc(32, 1)
const second = Buffer.alloc(32, 2)
const both = [
  { number: 1, key: first },
  { number: 2, key: second },
]

describe.each(['aes', 'sm4'] as const)('Cipher with %s', (algorithm) => {
  const cipher = new Cipher(first, algorithm)

  it('opens what it sealed, and only there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (clear, here, there) => {
        const sealed = cipher.seal(clear, here)
        expect(cipher.open(sealed, here)).toBe(clear)
        if (here !== there) expect(() => cipher.open(sealed, there)).toThrow()
      }),
    )
  })
  it('does not open with another key, nor when any byte was changed, nor cut short', () => {
    const sealed = cipher.seal('病历', 'people.health')
    expect(() => new Cipher(second, algorithm).open(sealed, 'people.health')).toThrow()
    const [tag = '', body = ''] = sealed.split('.')
    const whole = Buffer.from(body, 'base64url')
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => cipher.open(`${tag}.${changed.toString('base64url')}`, 'people.health')).toThrow()
      expect(() => cipher.open(`${tag}.${whole.subarray(0, at).toString('base64url')}`, 'people.health')).toThrow()
    }
  })
  it('seals with the newest key and opens with every one', () => {
    const ring = new Cipher(both, algorithm)
    const old = cipher.seal('病历', 'people.health')
    expect(ring.open(old, 'people.health')).toBe('病历')
    expect(ring.isFresh(old)).toBe(false)
    const fresh = ring.seal('病历', 'people.health')
    expect(fresh).toMatch(algorithm === 'sm4' ? /^k2s\./ : /^k2\./)
    expect(ring.isFresh(fresh)).toBe(true)
    expect(() => cipher.open(fresh, 'people.health')).toThrow('Unknown key')
  })
})

describe('Cipher', () => {
  const cipher = new Cipher(first)
  it('seals the same text differently each time, and blinds it the same', () => {
    expect(cipher.seal('310199195001010017', 'a')).not.toBe(cipher.seal('310199195001010017', 'a'))
    expect(cipher.blind('19900000430', 'people.phone')).toBe(cipher.blind('19900000430', 'people.phone'))
    expect(cipher.blind('19900000430', 'people.phone')).not.toBe(cipher.blind('19900000430', 'people.id-number'))
  })
  it('opens what the other algorithm sealed, and is changed from one to the other by configuration alone', () => {
    const sm4 = new Cipher(first, 'sm4')
    expect(sm4.open(cipher.seal('严', 'a'), 'a')).toBe('严')
    expect(cipher.open(sm4.seal('严', 'a'), 'a')).toBe('严')
    expect(sm4.isFresh(cipher.seal('严', 'a'))).toBe(false)
  })
  it('keeps opening what the first release sealed', () => {
    const sealed = 'k1.AAAAAAAAAAAAAAAA'
    expect(() => cipher.open(sealed, 'a')).toThrow()
    expect(() => cipher.open('plain', 'a')).toThrow('Unknown key')
    expect(() => cipher.open('', 'a')).toThrow('Unknown key')
  })
  it('knows a thing by its index under every key, the newest first', () => {
    const ring = new Cipher(both)
    expect(ring.blinds('A7K2', 'accounts.one-time-code')).toEqual([
      ring.blind('A7K2', 'accounts.one-time-code'),
      cipher.blind('A7K2', 'accounts.one-time-code'),
    ])
  })
})
