import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Carried, countsOf, isFound, placeOf, stairwellsOf, views } from './stairwell.ts'

const right = (label: string, more: Partial<Carried> = {}): Carried => ({
  label,
  excluded: false,
  delivered: false,
  given: false,
  doubtful: false,
  ...more,
})

describe('where a right is found', () => {
  it('reads stairwell and door from the label, of persons too', () => {
    expect(placeOf('延吉七村3号301室')).toEqual({ stairwell: '延吉七村3号', door: '301室' })
    expect(placeOf('政立路580弄12号1002室')).toEqual({ stairwell: '政立路580弄12号', door: '1002室' })
    expect(placeOf('延吉七村3号301室 王**（2）')).toEqual({ stairwell: '延吉七村3号', door: '301室 王**（2）' })
    expect(placeOf('王**')).toEqual({ stairwell: '', door: '王**' })
    expect(placeOf('延吉七村3号')).toEqual({ stairwell: '延吉七村3号', door: '' })
  })
  it('finds by room, by stairwell and room, by a name', () => {
    expect(isFound('延吉七村3号301室 王**', '301')).toBe(true)
    expect(isFound('延吉七村3号301室 王**', ' 3号 301 ')).toBe(true)
    expect(isFound('延吉七村3号301室', '302')).toBe(false)
  })
})

describe('counts of the desk', () => {
  it('waits for nobody who is left out of the roll, nor for delivery to somebody who has voted', () => {
    const all = [
      right('甲村1号101室'),
      right('甲村1号102室', { delivered: true }),
      right('甲村1号201室', { given: true }),
      right('甲村1号202室', { excluded: true }),
    ]
    expect(countsOf(all)).toEqual({ silent: 2, undelivered: 1, doubtful: 0, given: 1, all: 4 })
  })
  it('loses nobody: over the stairwells each count comes to that of the vote', () => {
    const some = fc.record({
      label: fc.constantFrom('甲村1号101室', '甲村1号102室', '甲村2号101室', '乙苑3弄4号5室', '王**'),
      excluded: fc.boolean(),
      delivered: fc.boolean(),
      given: fc.boolean(),
      doubtful: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(some), (rights) => {
        const [whole, parts] = [countsOf(rights), stairwellsOf(rights)]
        for (const view of views) expect(parts.reduce((sum, one) => sum + one[view], 0)).toBe(whole[view])
        expect(new Set(parts.map(({ stairwell }) => stairwell)).size).toBe(parts.length)
      }),
    )
  })
})
