import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import { bodyKinds, rings } from '../contract/words.ts'
import { askState } from './asks.ts'
import { byRank, inForce, isOver, tenureOf } from './posts.ts'
import { definitionOn, isRed, rateOf } from './red.ts'
import { firstPicture, ringOf } from './rings.ts'

const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2020-01-01', n))
const instant = fc
  .integer({ min: 0, max: 4_000 * 1_440 })
  .map((n) => new Date(instantAt('2020-01-01').getTime() + n * 60_000))

describe('a post', () => {
  it('counts from its first day to the end of its last, or until it is ended; never both in force and over', () => {
    fc.assert(
      fc.property(
        day,
        fc.option(day, { nil: null }),
        fc.option(instant, { nil: null }),
        instant,
        (from, until, endedAt, now) => {
          const tenure = { from, until, endedAt }
          const force = inForce(tenure, now)
          const over = isOver(tenure, now)
          expect(force && over).toBe(false)
          if (now < instantAt(from)) expect(force).toBe(false)
          if (until !== null && now >= instantAt(addDays(until, 1))) expect(force).toBe(false)
          if (endedAt !== null && now >= endedAt) expect(force).toBe(false)
          const { endsAt } = tenureOf(tenure)
          expect(over).toBe(endsAt !== null && now >= endsAt)
        },
      ),
    )
  })

  it('holds on its last evening and not after midnight', () => {
    const tenure = { from: '2026-01-01', until: '2026-11-25', endedAt: null }
    expect(inForce(tenure, new Date('2026-11-25T23:59:59+08:00'))).toBe(true)
    expect(inForce(tenure, new Date('2026-11-26T00:00:00+08:00'))).toBe(false)
  })

  it('of a head comes before a deputy, and that before members', () => {
    const kinds = ['member', 'vice-chair', 'chair', 'secretary'] as const
    const sorted = kinds.map((kind) => ({ kind, from: '2024-01-01' })).toSorted(byRank)
    expect(sorted.map((post) => post.kind)).toEqual(['secretary', 'chair', 'vice-chair', 'member'])
  })
})

describe('a red owners’ committee', () => {
  const share = fc.integer({ min: 0, max: 30 }).chain((seated) =>
    fc.integer({ min: 0, max: seated }).chain((declared) =>
      fc.record({
        seated: fc.constant(seated),
        declared: fc.constant(declared),
        party: fc.integer({ min: 0, max: declared }),
      }),
    ),
  )

  it('never stops being red by one more Party member, nor by a lower line', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 100 }), fc.boolean(), (one, percent, over) => {
        if (!isRed(one, { percent, over })) return
        expect(isRed({ ...one, party: Math.min(one.seated, one.party + 1) }, { percent, over })).toBe(true)
        expect(isRed(one, { percent: Math.max(0, percent - 1), over })).toBe(true)
        expect(isRed(one, { percent, over: false })).toBe(true)
      }),
    )
  })

  it('is told apart at the line itself, and nobody seated is never red', () => {
    const half = { seated: 6, declared: 6, party: 3 }
    expect(isRed(half, { percent: 50, over: false })).toBe(true)
    expect(isRed(half, { percent: 50, over: true })).toBe(false)
    expect(isRed({ seated: 0, declared: 0, party: 0 }, { percent: 0, over: false })).toBe(false)
  })

  it('is judged by the definition that holds on the day', () => {
    const all = [{ since: '2024-01-01' }, { since: '2026-01-01' }]
    expect(definitionOn(all, '2023-12-31')).toBeNull()
    expect(definitionOn(all, '2025-12-31')).toBe(all[0])
    expect(definitionOn(all, '2026-01-01')).toBe(all[1])
  })
})

describe('a rate', () => {
  it('says its parts, rounds half up and is null of none', () => {
    expect(rateOf(0, 0)).toEqual({ count: 0, of: 0, percent: null })
    expect(rateOf(14, 20)).toEqual({ count: 14, of: 20, percent: 70 })
    expect(rateOf(1, 8).percent).toBe(13)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }), (count, of) => {
        expect(Math.abs((rateOf(count, of).percent ?? 0) - (count * 100) / of)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

describe('1+3+X+N', () => {
  it('has one place for each body, and X and N where the neighbourhood says', () => {
    for (const kind of bodyKinds) {
      expect([...rings, null]).toContain(ringOf({ kind, ring: null }, firstPicture))
      expect(ringOf({ kind, ring: 'x' }, firstPicture)).toBe('x')
    }
    expect(ringOf({ kind: 'property-manager', ring: null }, firstPicture)).toBe('three')
    expect(ringOf({ kind: 'partner', ring: null }, { ...firstPicture, xKinds: [], nKinds: ['partner'] })).toBe('n')
    expect(ringOf({ kind: 'partner', ring: null }, { ...firstPicture, xKinds: [], nKinds: [] })).toBeNull()
  })
})

describe('what one body asks of another', () => {
  it('waits for an answer, then for being done, and is late after its day', () => {
    const now = new Date('2026-11-25T15:12:00+08:00')
    const ask = { dueOn: '2026-11-25', answeredAt: null, doneAt: null }
    expect(askState(ask, now)).toBe('open')
    expect(askState({ ...ask, answeredAt: now }, now)).toBe('answered')
    expect(askState({ ...ask, dueOn: '2026-11-24', answeredAt: now }, now)).toBe('late')
    expect(askState({ ...ask, dueOn: '2026-11-24', doneAt: now }, now)).toBe('done')
  })
})
