import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { metresAsArea } from './metres.ts'

it('reads what areas are written as, to the hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (area) => {
      expect(metresAsArea(areaAsMetres(area).replaceAll(',', ''))).toBe(area)
    }),
  )
})

it.each([
  ['55.2', 5_520],
  [' 55 ', 5_500],
  ['５５．２７', 5_527],
  ['', null],
  ['0', null],
  ['55.271', null],
  ['-3', null],
  ['五十五', null],
  ['1e3', null],
])('reads %j as %j', (text, area) => {
  expect(metresAsArea(text)).toBe(area)
})
