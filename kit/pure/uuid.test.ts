import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUuid, uuidv7 } from './uuid.ts'

describe('uuidv7', () => {
  it('is a UUID of version 7 and variant 10 that sorts by time', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
    const instant = fc.integer({ min: 0, max: 4_102_444_800_000 })
    fc.assert(
      fc.property(instant, instant, bytes, bytes, (one, other, a, b) => {
        const first = uuidv7(new Date(one), a)
        const second = uuidv7(new Date(other), b)
        expect(isUuid(first)).toBe(true)
        expect(first[14]).toBe('7')
        expect('89ab').toContain(first[19])
        if (one < other) expect(first < second).toBe(true)
      }),
    )
  })
  it('tells a UUID from anything else', () => {
    expect(isUuid("'; drop table kit.event; --")).toBe(false)
    expect(isUuid('019AAAAA-0000-7000-8000-000000000001')).toBe(false)
  })
})
