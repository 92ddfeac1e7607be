import fc from 'fast-check'
import { expect, it } from 'vitest'
import { brokenAt, digestOf, type Link, link } from './chain.ts'

const happened = fc.record({ type: fc.string(), data: fc.dictionary(fc.string(), fc.jsonValue()) })

function chainOf(all: readonly { type: string; data: object }[]): Link[] {
  const chain: Link[] = []
  for (const one of all) chain.push(link(chain.at(-1) ?? null, { vote: 'v', at: '2026-11-26T00:00:00.000Z', ...one }))
  return chain
}

it('writes a value one way, however its keys are ordered', () => {
  expect(digestOf({ b: 1, a: [1.0, 'é'] })).toBe(digestOf({ a: [1, 'é'], b: 1 }))
  // printf '{"a":1}' | sha256sum
  expect(digestOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
  expect(() => digestOf(undefined)).toThrow(TypeError)
})

it('holds as it was made, and names the first link that was changed, left out or moved', () => {
  fc.assert(
    fc.property(fc.array(happened, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (all, one, other) => {
      const chain = chainOf(all)
      expect(brokenAt(chain)).toBe(null)
      const at = one % chain.length
      const changed = chain.with(at, { ...(chain[at] as Link), type: `${chain[at]?.type}!` })
      expect(brokenAt(changed)).toBe(at + 1)
      if (at < chain.length - 1) expect(brokenAt(chain.toSpliced(at, 1))).toBe(at + 1)
      const to = other % chain.length
      if (to !== at) {
        const moved = chain.with(at, chain[to] as Link).with(to, chain[at] as Link)
        expect(brokenAt(moved)).toBe(Math.min(at, to) + 1)
      }
    }),
  )
})
