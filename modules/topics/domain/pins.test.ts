import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from './outline.ts'
import { spots, spotsOf } from './pins.ts'

describe('spots to choose instead of pointing', () => {
  it('are nine, row by row, within the box around a place', () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }))
    fc.assert(
      fc.property(fc.array(at, { minLength: 3, maxLength: 24 }), (outline: Point[]) => {
        const found = spotsOf(outline)
        expect(found.map((one) => one.spot)).toEqual([...spots])
        for (const axis of [0, 1] as const) {
          const all = outline.map((point) => point[axis])
          for (const { at: point } of found) {
            expect(Number.isInteger(point[axis])).toBe(true)
            expect(point[axis]).toBeGreaterThanOrEqual(Math.min(...all))
            expect(point[axis]).toBeLessThanOrEqual(Math.max(...all))
          }
        }
      }),
    )
  })

  it('are the one point of a spot, and the whole drawing without a place', () => {
    expect(spotsOf([[120, 340]])).toEqual([{ spot: 'middle', at: [120, 340] }])
    expect(spotsOf([]).find((one) => one.spot === 'middle')?.at).toEqual([500, 500])
    expect(spotsOf([])[0]).toEqual({ spot: 'upper-left', at: [167, 167] })
  })
})
