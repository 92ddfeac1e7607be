import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameOf, outlived, timeOf } from './keep.ts'

const day = 86_400_000
const nights = (count: number, last = '2026-11-26T03:30:00+08:00') =>
  Array.from({ length: count }, (_, at) => nameOf(new Date(Date.parse(last) - at * day)))

it('names a backup by the instant in Shanghai, and reads it back', () => {
  expect(nameOf(new Date('2026-11-25T19:30:00Z'))).toBe('mulin-2026-11-26T0330.mulin')
  expect(timeOf('mulin-2026-11-26T0330.mulin')).toEqual(new Date('2026-11-25T19:30:00Z'))
  expect(timeOf('before-upgrade-2026.mulin')).toBeNull()
})

it('keeps a year of nights as seven days, five weeks and twelve months', () => {
  const gone = new Set(outlived(nights(400), { daily: 7, weekly: 5, monthly: 12 }))
  const kept = nights(400).filter((name) => !gone.has(name))
  expect(kept.slice(0, 7)).toEqual(nights(7))
  // Sundays of the weeks before, and the last nights of the months before.
  expect(kept.slice(7)).toEqual(
    [
      ...[
        '2026-11-15',
        '2026-11-08',
        '2026-11-01',
        '2026-10-31',
        '2026-09-30',
        '2026-08-31',
        '2026-07-31',
        '2026-06-30',
      ],
      ...['2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ].map((date) => `mulin-${date}T0330.mulin`),
  )
})

it('leaves foreign files alone, never takes the newest, and pruning each night comes to the same', () => {
  expect(outlived(['notes.txt', 'before-upgrade-x.mulin'], { daily: 1, weekly: 0, monthly: 0 })).toEqual([])
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 60 }),
      fc.record({ daily: fc.integer({ min: 1, max: 9 }), weekly: fc.nat(6), monthly: fc.nat(14) }),
      (days, keep) => {
        const names = days.map((at) => nameOf(new Date(Date.parse('2026-11-26T03:30:00+08:00') - at * day)))
        const gone = outlived(names, keep)
        const newest = names.toSorted().at(-1) ?? ''
        expect(gone).not.toContain(newest)
        const kept = names.filter((name) => !gone.includes(name))
        expect(outlived(kept, keep)).toEqual([])
        expect(kept.length).toBeLessThanOrEqual(keep.daily + keep.weekly + keep.monthly)
      },
    ),
  )
})
