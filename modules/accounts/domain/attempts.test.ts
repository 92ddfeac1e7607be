import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempts } from './attempts.ts'
import { attemptKinds, tryOnce } from './attempts.ts'

const start = new Date('2026-11-25T07:12:00Z')

/** Tries at each of the given seconds after the start; which were let through. */
function run(kind: (typeof attemptKinds)[number], seconds: readonly number[]): number[] {
  let before: Attempts | null = null
  const through: number[] = []
  for (const at of seconds) {
    const tried = tryOnce(kind, before, new Date(start.getTime() + at * 1_000))
    if (tried.refused === null) {
      before = tried.after
      through.push(at)
    }
  }
  return through
}

describe('trying often', () => {
  it('lets five passwords through, then one a minute, then ever fewer', () => {
    const every = Array.from({ length: 3_600 }, (_, at) => at)
    expect(run('password', every)).toEqual([0, 1, 2, 3, 4, 64, 184, 424, 904, 1_804, 2_704])
  })

  it('sends one message a minute, and five in the first hour', () => {
    expect(
      run(
        'send',
        Array.from({ length: 3_600 }, (_, at) => at),
      ),
    ).toEqual([0, 60, 120, 240, 540])
  })

  it('forgets after an hour', () => {
    expect(run('password', [0, 1, 2, 3, 4, 5, 3_700])).toEqual([0, 1, 2, 3, 4, 3_700])
  })

  it('never lets more than five and a few through in any quarter of an hour, however tries are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 400 }), (seconds) => {
        expect(
          run(
            'password',
            [...seconds].sort((a, b) => a - b),
          ).length,
        ).toBeLessThanOrEqual(9)
      }),
    )
  })

  it('says how long to wait exactly as long as it is to be waited', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attemptKinds), fc.integer({ min: 0, max: 100_000 }), (kind, later) => {
        const before = { tries: 9, lastAt: start, nextAt: new Date(start.getTime() + 60_000) }
        const tried = tryOnce(kind, before, new Date(start.getTime() + later))
        expect(tried.refused).toBe(later < 60_000 ? Math.ceil((60_000 - later) / 1_000) : null)
      }),
    )
  })
})
