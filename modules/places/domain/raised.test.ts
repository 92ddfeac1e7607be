import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasFor, longestFirst, within } from './raised.ts'

const one = fc.record({
  kind: fc.constantFrom('bodies.filing', 'duty.unanswered', 'topics.late'),
  id: fc.constantFrom('a', 'b', 'c'),
  since: fc.integer({ min: 0, max: 3 }).map((day) => new Date(day * 86_400_000)),
})

describe('what was raised', () => {
  it('stands in one order whoever asks: the longest first, never two ways', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (rows) => {
        const sorted = rows.toSorted(longestFirst)
        expect(rows.toReversed().toSorted(longestFirst)).toEqual(sorted)
        for (const [at, row] of sorted.entries()) {
          const before = sorted[at - 1]
          if (before) expect(before.since <= row.since).toBe(true)
        }
      }),
    )
  })

  it('belongs to those whose area holds the neighbourhood, in a role it is raised to', () => {
    const standings = [
      { role: 'subdistrict', area: '310110015' },
      { role: 'district', area: '310110' },
      { role: 'worker' },
    ]
    expect(areasFor(standings, ['subdistrict'])).toEqual(['310110015'])
    expect(areasFor(standings, ['subdistrict', 'district'])).toEqual(['310110015', '310110'])
    expect(areasFor(standings, ['worker'])).toEqual([])
    expect(within('310110015007', ['310110015'])).toBe(true)
    expect(within('310110020003', ['310110015'])).toBe(false)
    expect(within('310110020003', [])).toBe(false)
  })
})
