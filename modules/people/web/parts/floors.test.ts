import { describe, expect, it } from 'vitest'
import { floorsOf, placeOnFloor } from './floors.ts'

const home = (room: string, floor: number) => ({ id: room, room, floor, use: 'lived-in', people: 1, doubts: 0 })
const words = { floor: (floor: number) => `${floor} 楼`, hits: new Set(['302']) }

describe('a section of a building', () => {
  it.each([
    ['806', 8, '06'],
    ['1207', 12, '07'],
    ['101', 1, '01'],
    ['亭子间', 2, '亭子间'],
    ['8', 8, '8'],
  ])('%s on floor %i is place %s', (room, floor, place) => {
    expect(placeOnFloor(room, floor)).toBe(place)
  })

  it('stands from the top down, with gaps where a floor has no such home', () => {
    const floors = floorsOf(
      [home('101', 1), home('102', 1), home('302', 3), home('202', 2), home('201', 2)],
      new Map(),
      words,
    )
    expect(floors.map(({ word, cells }) => [word, ...cells.map((cell) => cell?.word)])).toEqual([
      ['3 楼', undefined, '302'],
      ['2 楼', '201', '202'],
      ['1 楼', '101', '102'],
    ])
    expect(floors[0]?.cells[1]?.hit).toBe(true)
  })
})
