import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPlace, spotOf, type GridFloor } from './grid-walk.ts'

/** Three floors of three; the middle one lacks its middle home, the top one its last. */
const floors: GridFloor[] = [
  { key: '3', word: '3 楼', cells: [home('301'), home('302'), undefined] },
  { key: '2', word: '2 楼', cells: [home('201'), undefined, home('203')] },
  { key: '1', word: '1 楼', cells: [home('101'), home('102'), home('103')] },
]

function home(word: string) {
  return { id: word, word, kind: 'ok' as const, says: '' }
}

function from(id: string, key: string): string | undefined {
  const place = spotOf(floors, id)
  return place && nextPlace(floors, 3, place, key)?.id
}

describe('walking through a building', () => {
  it.each([
    ['301', 'ArrowRight', '302'],
    ['302', 'ArrowRight', undefined],
    ['201', 'ArrowRight', '203'],
    ['302', 'ArrowDown', '102'],
    ['103', 'ArrowUp', '203'],
    ['203', 'ArrowUp', undefined],
    ['101', 'ArrowLeft', undefined],
    ['201', 'End', '203'],
    ['302', 'Home', '301'],
    ['301', 'End', '302'],
    ['301', 'PageDown', '101'],
    ['301', 'x', undefined],
  ])('%s and %s leads to %s', (id, key, to) => {
    expect(from(id, key)).toBe(to)
  })

  it('never leaves the building and never stands still', () => {
    const homes = floors.flatMap(({ cells }) => cells.flatMap((cell) => cell?.id ?? []))
    fc.assert(
      fc.property(
        fc.constantFrom(...homes),
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
        (id, key) => {
          const to = from(id, key)
          expect(to === undefined || (homes.includes(to) && to !== id)).toBe(true)
        },
      ),
    )
  })
})
