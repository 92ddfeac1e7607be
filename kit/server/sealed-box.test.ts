import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newBox, openingOf, openSealed, openWith, sealTo } from './sealed-box.ts'

it('opens for its own key in its own context only', () => {
  const box = newBox()
  const other = newBox()
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sealed = sealTo(box.publicKey, text, 'vote:right')
      expect(openSealed(box, sealed, 'vote:right')).toBe(text)
      expect(() => openSealed(box, sealed, 'vote:other')).toThrow()
      expect(() => openSealed({ ...box, secretKey: other.secretKey }, sealed, 'vote:right')).toThrow()
    }),
    { numRuns: 20 },
  )
})

it('does not open when a single bit is another', () => {
  const box = newBox()
  const sealed = Buffer.from(sealTo(box.publicKey, 'yes', 'c'), 'base64url')
  for (let at = 0; at < sealed.length * 8; at += 1) {
    // The last bit of a public key on this curve means nothing.
    if (at === 31 * 8 + 7) continue
    const bent = Buffer.from(sealed)
    bent[at >> 3] = (bent[at >> 3] ?? 0) ^ (1 << (at & 7))
    expect(() => openSealed(box, bent.toString('base64url'), 'c'), `bit ${at}`).toThrow()
  }
})

it('never seals one text the same twice, and its length does not tell what it is', () => {
  const { publicKey } = newBox()
  const all = ['yes', 'no', 'abstain', 'follow', 'yes'].map((choice) => sealTo(publicKey, choice, 'c'))
  expect(new Set(all).size).toBe(5)
  expect(new Set(all.map(({ length }) => length)).size).toBe(1)
})

it('shows one text with what opens no other', () => {
  const box = newBox()
  const [one, other] = [sealTo(box.publicKey, 'yes', 'c'), sealTo(box.publicKey, 'no', 'c')]
  const opening = openingOf(box, one)
  expect(openWith(opening, one, 'c')).toBe('yes')
  expect(() => openWith(opening, other, 'c')).toThrow()
  expect(() => openWith(opening, one, 'd')).toThrow()
})
