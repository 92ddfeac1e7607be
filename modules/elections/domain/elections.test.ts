import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moreThanHalf, type Bar } from '#rules/reading'
import { fates } from '../contract/words.ts'
import { countOf, isPossible, type Sheet } from './count.ts'
import { outcomeOf } from './outcome.ts'
import { reconcile, type Slip } from './reconcile.ts'
import { votersOf } from './voters.ts'

const twoThirds: Bar = { of: [2, 3], more: false }
const bars = { quorum: twoThirds, consent: moreThanHalf }

const sheet = (round: number, by: string, found: number, more: Partial<Sheet> = {}): Sheet => ({
  round,
  by,
  found,
  void: 0,
  votes: {},
  ...more,
})

it('gives one ballot to each head, and none to what is left out', () => {
  const right = (id: string, owners: string[], excluded = false) => ({
    id,
    label: id,
    owners,
    personIds: owners,
    area: 100,
    excluded,
  })
  const rights = [right('1', ['a', 'b']), right('2', ['c']), right('3', ['b', 'a']), right('4', ['d'], true)]
  expect(votersOf(rights)).toEqual([
    { rightIds: ['1', '3'], label: '1', units: 2, personIds: ['a', 'b'], area: 200 },
    { rightIds: ['2'], label: '2', units: 1, personIds: ['c'], area: 100 },
  ])
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), { maxLength: 9 }),
      (sets) => {
        const roll = sets.map((owners, at) => right(`${at}`, owners))
        const voters = votersOf(roll)
        expect(voters.flatMap(({ rightIds }) => rightIds).toSorted()).toEqual(roll.map(({ id }) => id).toSorted())
        expect(voters.reduce((sum, { area }) => sum + area, 0)).toBe(100 * roll.length)
        expect(votersOf(roll.toReversed()).length).toBe(voters.length)
      },
    ),
  )
})

describe('a box', () => {
  it('is counted when two people agree in everything, else again by two', () => {
    const one = sheet(1, 'a', 10, { void: 1, votes: { x: 7, y: 2 } })
    expect(countOf([])).toEqual({ round: 1, entered: 0, settled: null, differed: false })
    expect(countOf([one])).toEqual({ round: 1, entered: 1, settled: null, differed: false })
    expect(countOf([one, { ...one, by: 'b' }]).settled).toEqual(one)
    const off = { ...one, by: 'b', votes: { x: 6, y: 3 } }
    expect(countOf([one, off])).toEqual({ round: 2, entered: 0, settled: null, differed: true })
    const again = { ...one, round: 2 }
    expect(countOf([one, off, again, { ...again, by: 'b' }])).toMatchObject({
      round: 2,
      settled: again,
      differed: true,
    })
  })

  it('cannot have more votes than its ballots have places', () => {
    expect(isPossible({ found: 10, void: 2, votes: { x: 8, y: 8 } }, 2)).toBe(true)
    expect(isPossible({ found: 10, void: 2, votes: { x: 9 } }, 2)).toBe(false)
    expect(isPossible({ found: 10, void: 2, votes: { x: 8, y: 8, z: 1 } }, 2)).toBe(false)
    expect(isPossible({ found: 1, void: 2, votes: {} }, 2)).toBe(false)
  })
})

describe('the reconciliation', () => {
  const slips = fc.array(
    fc
      .record({ fate: fc.constantFrom(...fates), boxId: fc.constantFrom('b1', 'b2') })
      .map(({ fate, boxId }): Slip => ({ fate, boxId: fate === 'in-box' ? boxId : null })),
    { maxLength: 30 },
  )
  const boxesFor = (all: readonly Slip[], off: number) =>
    ['b1', 'b2'].map((id, at) => {
      const found = all.filter((slip) => slip.boxId === id).length + (at === 0 ? off : 0)
      return { id, opened: true, sheets: [sheet(1, 'a', Math.max(0, found)), sheet(1, 'b', Math.max(0, found))] }
    })

  it('conserves: issued = found + spoilt + returned + not given back, or it is not closed', () => {
    fc.assert(
      fc.property(slips, fc.constantFrom(-1, 0, 0, 1), (all, off) => {
        const { issued, found, spoilt, returned, lost, out, marked, balanced, open } = reconcile(
          all,
          boxesFor(all, off),
          false,
        )
        expect(marked + spoilt + returned + lost + out).toBe(issued)
        expect(balanced).toBe(open.length === 0)
        if (balanced) expect(found + spoilt + returned + lost).toBe(issued)
        if (out > 0) expect(open).toContain('ballots-out')
        if (found !== marked) expect(open).toContain('box-does-not-match')
      }),
    )
  })

  it('does not change with the order of ballots and boxes', () => {
    fc.assert(
      fc.property(slips, (all) => {
        const { boxes: one, ...numbers } = reconcile(all, boxesFor(all, 0), false)
        const { boxes: other, ...again } = reconcile(all.toReversed(), boxesFor(all, 0).toReversed(), false)
        expect(again).toEqual(numbers)
        expect(other.toReversed()).toEqual(one)
      }),
    )
  })

  it('names what is open: polls, boxes, sheets', () => {
    expect(reconcile([], [], true).open).toEqual(['polls-open', 'no-box'])
    const sealed = { id: 'b1', opened: false, sheets: [] }
    expect(reconcile([], [sealed], false).open).toEqual(['box-sealed', 'box-uncounted'])
    const torn = { id: 'b1', opened: true, sheets: [sheet(1, 'a', 1), sheet(1, 'b', 2)] }
    expect(reconcile([], [torn], false).open).toEqual(['sheets-differ'])
  })
})

describe('the outcome', () => {
  const voters = (took: number, whole: number) =>
    Array.from({ length: whole }, (_, n) => ({ area: 100, took: n < took }))
  const of = (took: number, votes: Record<string, number>, seats = 2, whole = 300) =>
    outcomeOf(voters(took, whole), Object.keys(votes), [sheet(1, 'a', took, { votes })], { ...bars, seats })

  it('holds exactly at its numbers: two thirds take part, more than half agree', () => {
    expect(of(200, { a: 101, b: 100 })).toMatchObject({
      elected: ['a'],
      vacant: 1,
      quorum: { heads: true, area: true },
    })
    expect(of(199, { a: 199 })).toMatchObject({ elected: [], vacant: 2, quorum: { heads: false, area: false } })
  })

  it('gives seats to the most votes, and level ones to a run-off', () => {
    expect(of(200, { a: 180, b: 150, c: 140 })).toMatchObject({ elected: ['a', 'b'], tied: [], vacant: 0 })
    expect(of(200, { a: 180, b: 150, c: 150 })).toMatchObject({ elected: ['a'], tied: ['b', 'c'], vacant: 1 })
    expect(of(200, { a: 150, b: 150, c: 150 })).toMatchObject({ elected: [], tied: ['a', 'b', 'c'], vacant: 2 })
    expect(of(200, { a: 150, b: 150 })).toMatchObject({ elected: ['a', 'b'], tied: [], vacant: 0 })
    // Level below more than half is no tie: neither is elected.
    expect(of(200, { a: 180, b: 90, c: 90 })).toMatchObject({ elected: ['a'], tied: [], vacant: 1 })
  })

  it('proves the area of consent where it can, refuses where it is missed for certain, and says where it cannot be told', () => {
    const areas = (...some: number[]) => some.map((area) => ({ area, took: true }))
    const one = (voters: { area: number; took: boolean }[], votes: number) =>
      outcomeOf(voters, ['a'], [sheet(1, 'a', voters.length, { votes: { a: votes } })], { ...bars, seats: 1 })
    // Three of five, whoever they are, have 300 of 500.
    expect(one(areas(100, 100, 100, 100, 100), 3)).toMatchObject({ elected: ['a'], standings: [{ area: 'met' }] })
    // Three of five heads with 100 each have no more than 300 of 800 without the large one, and 600 with it.
    expect(one(areas(100, 100, 100, 100, 400), 3)).toMatchObject({
      elected: ['a'],
      standings: [{ agreed: true, area: 'open', areaLeast: 300, areaMost: 600 }],
    })
    // Exactly half is not more than half.
    expect(one(areas(100, 100, 100, 300), 3)).toMatchObject({ standings: [{ area: 'open', areaLeast: 300 }] })
    expect(one(areas(100, 100, 100, 299), 3)).toMatchObject({ standings: [{ area: 'met' }] })
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
        fc.nat(255),
        (some, mask) => {
          // Whatever the secret was: those of the mask said yes.
          const yes = some.filter((_, at) => (mask >> at) % 2 === 1)
          const [standing] = one(areas(...some), yes.length).standings
          const whole = some.reduce((all, area) => all + area, 0)
          const said = yes.reduce((all, area) => all + area, 0)
          const met = 2 * said > whole
          expect(said).toBeGreaterThanOrEqual(standing?.areaLeast ?? Infinity)
          expect(said).toBeLessThanOrEqual(standing?.areaMost ?? -1)
          if (standing?.area !== 'open') expect(standing?.area === 'met').toBe(met)
        },
      ),
    )
  })

  it('wants area as well as heads to take part', () => {
    const big = [{ area: 10_000, took: false }, ...voters(200, 200)]
    expect(outcomeOf(big, ['a'], [sheet(1, 'a', 200, { votes: { a: 200 } })], { ...bars, seats: 1 })).toMatchObject({
      quorum: { heads: true, area: true },
    })
    const bigger = [{ area: 10_001, took: false }, ...voters(200, 200)]
    expect(outcomeOf(bigger, ['a'], [sheet(1, 'a', 200, { votes: { a: 200 } })], { ...bars, seats: 1 })).toMatchObject({
      quorum: { heads: true, area: false },
      elected: [],
    })
  })

  it('fills each seat once, never ties for more than there is, and does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 5 }),
        (list, seats) => {
          const votes = Object.fromEntries(list.map((count, at) => [`c${at}`, count]))
          const found = of(12, votes, seats, 12)
          expect(found.elected.length + found.vacant).toBe(seats)
          if (found.tied.length > 0) {
            expect(found.tied.length).toBeGreaterThan(found.vacant)
            expect(found.vacant).toBeGreaterThan(0)
          }
          const lowest = Math.min(...found.elected.map((id) => votes[id] ?? 0))
          const others = found.standings.filter(({ elected }) => !elected).map((one) => one.votes)
          for (const other of others) expect(other).toBeLessThanOrEqual(lowest)
          const back = outcomeOf(
            voters(12, 12).toReversed(),
            Object.keys(votes).toReversed(),
            [sheet(1, 'a', 12, { votes })],
            { ...bars, seats },
          )
          expect(back).toEqual(found)
        },
      ),
    )
  })

  it('adds up several boxes', () => {
    const counts = [sheet(1, 'a', 8, { votes: { x: 5 } }), sheet(1, 'a', 4, { votes: { x: 2, y: 1 } })]
    const { standings } = outcomeOf(voters(12, 12), ['x', 'y'], counts, { ...bars, seats: 1 })
    expect(standings.map(({ votes }) => votes)).toEqual([7, 1])
  })
})
