import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { isOutline, middleOf, type Point } from './outline.ts'

const permille = fc.integer({ min: 0, max: 1_000 })
const point: fc.Arbitrary<Point> = fc.tuple(permille, permille)

test('one point anywhere on the plan is an outline, two are none', () => {
  fc.assert(
    fc.property(point, point, (one, other) => {
      expect(isOutline([one])).toBe(true)
      expect(isOutline([one, other])).toBe(false)
    }),
  )
})

test('corners round a middle are an outline from whichever corner, either way round, and the middle lies within', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 12 }),
      fc.nat(11),
      fc.integer({ min: 60, max: 450 }),
      (corners, from, far) => {
        const ring = Array.from({ length: corners }, (_, at): Point => {
          const angle = (2 * Math.PI * at) / corners
          return [Math.round(500 + far * Math.cos(angle)), Math.round(500 + far * Math.sin(angle))]
        })
        const turned = [...ring.slice(from % corners), ...ring.slice(0, from % corners)]
        expect(isOutline(turned)).toBe(true)
        expect(isOutline(turned.toReversed())).toBe(true)
        const [x, y] = middleOf(turned)
        expect(Math.abs(x - 500) + Math.abs(y - 500)).toBeLessThanOrEqual(4)
      },
    ),
  )
})

it('sides that cross, corners in one line and points beyond the plan are none', () => {
  expect(isOutline([])).toBe(true)
  expect(
    isOutline([
      [0, 0],
      [100, 100],
      [100, 0],
      [0, 100],
    ]),
  ).toBe(false)
  expect(
    isOutline([
      [0, 0],
      [100, 100],
      [200, 200],
    ]),
  ).toBe(false)
  expect(
    isOutline([
      [0, 0],
      [1_001, 0],
      [0, 5],
    ]),
  ).toBe(false)
  expect(
    isOutline([
      [0, 0],
      [0.5, 0],
      [0, 5],
    ]),
  ).toBe(false)
  expect(isOutline(Array.from({ length: 25 }, (_, at): Point => [at, at * at]))).toBe(false)
})
