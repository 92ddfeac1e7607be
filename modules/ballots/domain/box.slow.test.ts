import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  after,
  type Ballot,
  type Box,
  boxOf,
  channels,
  emptyBox,
  type RightEvent,
  type Standing,
  standingOf,
} from './box.ts'
import { count } from './count.ts'

const noon = (day: number, hour = 12) => `2026-12-0${day}T0${hour - 8}:00:00.000Z`
const ballot = (id: string, more: Partial<Ballot> = {}): RightEvent => ({
  type: 'given',
  id,
  channel: 'app',
  voter: 'v1',
  givenAt: noon(1),
  serial: null,
  assisted: false,
  late: false,
  receipt: id,
  ...more,
})
const paper = (id: string, day: number, serial = id) =>
  ballot(id, { channel: 'paper', voter: null, givenAt: noon(day), serial })
const stands = (events: readonly RightEvent[], owners = 1) => standingOf(boxOf(owners, events))

describe('one right, one ballot', () => {
  it('lets the later ballot stand and keeps the earlier in view', () => {
    const events = [ballot('a'), ballot('b', { channel: 'phone', givenAt: noon(2) })]
    expect(stands(events)).toEqual({ kind: 'one', ballots: ['b'] })
    expect(boxOf(1, events).ballots).toHaveLength(2)
  })
  it('goes by when it was given, not by when it was written down', () => {
    const early = ballot('a', { channel: 'visit', givenAt: noon(1, 9) })
    expect(stands([ballot('b', { givenAt: noon(1, 15) }), early])).toEqual({ kind: 'one', ballots: ['b'] })
  })
  it('lets the owner’s own ballot go before a proxy’s, whichever came later (SH 18)', () => {
    const proxy = ballot('p', { channel: 'proxy', givenAt: noon(3) })
    expect(stands([ballot('a'), proxy])).toEqual({ kind: 'one', ballots: ['a'] })
    expect(stands([proxy])).toEqual({ kind: 'one', ballots: ['p'] })
    expect(stands([proxy, ballot('a'), { type: 'taken-back', ballot: 'a' }])).toEqual({ kind: 'one', ballots: ['p'] })
  })
  it('does not guess between a paper and another channel of one day', () => {
    expect(stands([paper('p', 2), ballot('a', { givenAt: noon(2, 9) })])).toEqual({
      kind: 'conflict',
      ballots: ['p', 'a'],
    })
    expect(stands([paper('p', 2), ballot('a', { givenAt: noon(3) })])).toEqual({ kind: 'one', ballots: ['a'] })
    expect(stands([ballot('a'), paper('p', 2)])).toEqual({ kind: 'one', ballots: ['p'] })
  })
  it('does not guess between two papers, nor between two entries of one', () => {
    expect(stands([paper('p', 1), paper('q', 3)]).kind).toBe('conflict')
    expect(stands([paper('p', 1, '7'), paper('q', 1, '7')]).kind).toBe('conflict')
    expect(stands([paper('p', 1), paper('q', 2), ballot('a', { givenAt: noon(3) })])).toEqual({
      kind: 'one',
      ballots: ['a'],
    })
  })
  it('lets both co-owners’ ballots stand', () => {
    const events = [ballot('a'), ballot('b', { voter: 'v2' }), ballot('c', { givenAt: noon(2) })]
    expect(stands(events, 2)).toEqual({ kind: 'one', ballots: ['c', 'b'] })
  })
  it('keeps a late ballot and does not count it', () => {
    expect(stands([ballot('a'), ballot('b', { givenAt: noon(2), late: true })])).toEqual({
      kind: 'one',
      ballots: ['a'],
    })
  })
  it('counts what two people settled on, until something is given after it', () => {
    const settled: RightEvent[] = [paper('p', 1), paper('q', 2), { type: 'settled', stands: 'q' }]
    expect(stands(settled)).toEqual({ kind: 'one', ballots: ['q'] })
    expect(stands([...settled, ballot('a', { givenAt: noon(3) })])).toEqual({ kind: 'one', ballots: ['a'] })
    expect(stands([paper('p', 1), paper('q', 2), { type: 'settled', stands: null }])).toEqual({ kind: 'none' })
  })
  describe('when somebody else owns it from the third day on (sold, inherited)', () => {
    const sold = (...voters: string[]): RightEvent => ({ type: 'owners-changed', at: noon(3, 9), voters })
    const old = ballot('old', { givenAt: noon(1) })
    const fresh = (id: string, voter: string) => ballot(id, { voter, givenAt: noon(3) })
    it('keeps what the former owner gave until an owner of today gives one', () => {
      expect(stands([old, sold('v2')])).toEqual({ kind: 'one', ballots: ['old'] })
      expect(stands([old, sold('v2'), fresh('new', 'v2')])).toEqual({ kind: 'one', ballots: ['new'] })
      expect(boxOf(1, [old, sold('v2'), fresh('new', 'v2')]).ballots).toHaveLength(2)
    })
    it('never lets it stand beside, or before, those of several new owners', () => {
      const heirs = [old, sold('v2', 'v3'), fresh('a', 'v2')]
      expect(stands(heirs, 2)).toEqual({ kind: 'one', ballots: ['a'] })
      expect(stands([...heirs, fresh('b', 'v3')], 2)).toEqual({ kind: 'one', ballots: ['a', 'b'] })
      const proxy = ballot('p', { channel: 'proxy', voter: 'v2', givenAt: noon(3) })
      expect(stands([old, sold('v2'), proxy])).toEqual({ kind: 'one', ballots: ['p'] })
    })
    it('keeps that of a co-owner who stays, beside the heir’s', () => {
      const both = [old, ballot('stays', { voter: 'v2' }), sold('v2', 'v3')]
      expect(stands(both, 2)).toEqual({ kind: 'one', ballots: ['old', 'stays'] })
      expect(stands([...both, fresh('heir', 'v3')], 2)).toEqual({ kind: 'one', ballots: ['stays', 'heir'] })
    })
    it('takes a paper for those who owned it when it was handed in, whenever it was read', () => {
      const late = paper('p', 2)
      expect(stands([old, sold('v2'), late, fresh('new', 'v2')])).toEqual({ kind: 'one', ballots: ['new'] })
      expect(stands([old, sold('v2'), paper('q', 4)])).toEqual({ kind: 'one', ballots: ['q'] })
    })
  })
  it('drops a proposal when something else happens', () => {
    const proposed = boxOf(1, [paper('p', 1), paper('q', 2), { type: 'settlement-proposed', stands: 'p', by: 'x' }])
    expect(proposed.proposed).toEqual({ stands: 'p', by: 'x' })
    expect(after(proposed, ballot('a', { givenAt: noon(3) })).proposed).toBeNull()
  })
})

/** What can happen to a right with the ballots that are there: small enough to try everything. */
function next(box: Box): RightEvent[] {
  const id = `b${box.n}`
  const given = channels.flatMap((channel) =>
    [1, 2].map((day) =>
      ballot(id, {
        channel,
        givenAt: noon(day),
        voter: channel === 'paper' ? null : 'v1',
        serial: channel === 'paper' ? '7' : null,
      }),
    ),
  )
  const last = box.ballots.at(-1)?.id
  const more: RightEvent[] =
    last === undefined
      ? []
      : [
          { type: 'taken-back', ballot: last },
          { type: 'settled', stands: last },
        ]
  return [...given, ballot(id, { late: true }), ...more]
}

/** Every order of some things. */
const orders = <T>(some: readonly T[]): T[][] =>
  some.length < 2
    ? [[...some]]
    : some.flatMap((first, at) => orders(some.toSpliced(at, 1)).map((rest) => [first, ...rest]))
const sorted = (standing: Standing) =>
  standing.kind === 'none' ? standing : { ...standing, ballots: standing.ballots.toSorted() }

const rights = [{ id: 'r', owners: ['v1'], area: 7_000, excluded: false }]
const ordinary = { quorum: { of: [2, 3], more: false }, consent: { of: [1, 2], more: true } } as const
/** How often the right takes part, and is disputed, in the count of a vote in which it is the only one. */
function countOf(box: Box): { counted: number; disputed: number } {
  const opened = new Map(box.ballots.map(({ id }) => [id, 'yes' as const]))
  const { asCast, disputed } = count(rights, [box], opened, { rule: ordinary, silence: null }).tally
  return { counted: asCast.totals.participatingHeads, disputed: disputed.length }
}

describe('all that can happen, up to four events over the five channels', () => {
  it('counts each right at most once, loses no ballot, and says what is unclear', () => {
    let tried = 0
    const walk = (box: Box, depth: number) => {
      tried += 1
      const standing = standingOf(box)
      const live = box.ballots.filter((one) => !one.late && !one.takenBack && !one.setAside)
      const counted = { none: 0, one: 1, conflict: 0 }[standing.kind]
      const disputed = standing.kind === 'conflict' ? 1 : 0
      const found = countOf(box)
      const standingOnes = standing.kind === 'none' ? [] : standing.ballots
      const sound =
        found.counted === counted &&
        found.disputed === disputed &&
        // Whoever gave one that was not late, taken back or set aside is not passed over.
        (standing.kind === 'none') === (live.length === 0) &&
        standingOnes.every((id) => live.some((one) => one.id === id)) &&
        standingOnes.length === (standing.kind === 'conflict' ? Math.max(2, standingOnes.length) : counted) &&
        // An owner's own ballot is never passed over for a proxy's (SH 18).
        (live.every(({ channel }) => channel === 'proxy') ||
          live.every(({ id, channel }) => channel !== 'proxy' || !standingOnes.includes(id)))
      if (!sound) expect({ box, standing, found }).toBe('sound')
      if (depth < 4) for (const event of next(box)) walk(after(box, event), depth + 1)
    }
    walk(emptyBox(1), 0)
    expect(tried).toBeGreaterThan(20_000)
  }, 60_000)
  it('comes to the same in whatever order up to four ballots are written down', () => {
    const kinds = channels.flatMap((channel) => [1, 2].map((on) => ({ channel, on })))
    let tried = 0
    const walk = (given: RightEvent[]) => {
      const stood = new Set(orders(given).map((events) => JSON.stringify(sorted(stands(events)))))
      tried += stood.size
      if (stood.size !== 1) expect({ given, stood: [...stood] }).toBe('the same')
      if (given.length === 4) return
      for (const { channel, on } of kinds) {
        const id = `b${given.length}`
        const own = channel === 'paper' ? { voter: null, serial: id } : {}
        walk([...given, ballot(id, { channel, givenAt: noon(on, 9 + given.length), ...own })])
      }
    }
    walk([])
    expect(tried).toBe(11_111)
  }, 60_000)
  it('never counts more ballots than owners, in whatever order, with several owners', () => {
    const any = fc.record({
      channel: fc.constantFrom(...channels),
      voter: fc.constantFrom('v1', 'v2', null),
      day: fc.integer({ min: 1, max: 4 }),
      late: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (given) => {
        const events = given.map(({ day, ...one }, at) => ballot(`b${at}`, { ...one, givenAt: noon(day) }))
        const standing = stands(events, 2)
        if (standing.kind === 'one') expect(standing.ballots.length).toBeLessThanOrEqual(3)
        expect(standing.kind === 'none').toBe(given.every(({ late }) => late))
      }),
    )
  })
})
