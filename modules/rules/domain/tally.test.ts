import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches, missingTo, moreThanHalf, threeQuarters, twoThirds } from './bar.ts'
import { headsOf, type Unit } from './heads.ts'
import { votingRules } from './law.ts'
import { procedureRules } from './procedure.ts'
import { type Choice, type Return, type SilenceRule, tally } from './tally.ts'
import { inForce } from './voting-rule.ts'

const ordinary = { quorum: twoThirds, consent: moreThanHalf }
const special = { quorum: twoThirds, consent: threeQuarters }

/** An election of at most so many owners, some with several units, some owning together. */
const election = (owners: number) =>
  fc.array(
    fc.record({
      owners: fc.uniqueArray(fc.integer({ min: 1, max: owners }), { minLength: 1, maxLength: 2 }),
      area: fc.integer({ min: 1, max: 20_000 }),
      choice: fc.constantFrom<Choice | null>('yes', 'yes', 'no', 'abstain', 'follow', null, null),
      delivered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
type Drawn = { owners: number[]; area: number; choice: Choice | null; delivered: boolean }[]

const rollOf = (rows: Drawn): Unit[] =>
  rows.map(({ owners, area }, at) => ({ unit: `u${at}`, owners: owners.map((one) => `o${one}`), area }))
const returnsOf = (rows: Drawn): Return[] => rows.map(({ choice, delivered }) => ({ choice, delivered }))

describe('the bars', () => {
  it('hold exactly at their number: ⅔ and ¾ pass, ½ does not', () => {
    expect(reaches(200, 300, twoThirds)).toBe(true)
    expect(reaches(199, 300, twoThirds)).toBe(false)
    expect(reaches(150, 300, moreThanHalf)).toBe(false)
    expect(reaches(151, 300, moreThanHalf)).toBe(true)
    expect(reaches(225, 300, threeQuarters)).toBe(true)
    expect(reaches(224, 300, threeQuarters)).toBe(false)
  })

  it('lack exactly the least that would do', () => {
    const bars = fc.constantFrom(twoThirds, threeQuarters, moreThanHalf)
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(2_000_000_000), bars, (part, whole, bar) => {
        const lacks = missingTo(part, whole, bar)
        expect(reaches(part + lacks, whole, bar)).toBe(true)
        if (lacks > 0) expect(reaches(part + lacks - 1, whole, bar)).toBe(false)
      }),
    )
  })
})

describe('a tally', () => {
  it('counts the vote of 江湾国际公寓 as its page shows it', () => {
    const units = (count: number, area: number, choice: Choice | null, delivered: boolean, from: number) =>
      Array.from({ length: count }, (_none, at) => ({ at: from + at, area, choice, delivered }))
    const rows = [
      ...units(633, 10_000, 'yes', true, 0),
      ...units(171, 10_000, 'no', true, 1_000),
      ...units(48, 10_000, 'abstain', true, 2_000),
      ...units(254, 10_000, null, true, 3_000),
      ...units(100, 10_000, null, false, 4_000),
    ]
    const roll = rows.map(({ at, area }) => ({ unit: `${at}`, owners: [`o${at}`], area }))
    const { asCast, withRule } = tally(roll, rows, special, 'follow-majority')
    expect(asCast).toMatchObject({
      passed: false,
      quorum: { heads: true },
      consent: { heads: false },
      missing: { consent: { heads: 6 } },
      totals: { heads: 1_206, participatingHeads: 852, yesHeads: 633, noHeads: 171, abstainHeads: 48 },
    })
    expect(withRule).toMatchObject({ passed: true, totals: { participatingHeads: 1_106, yesHeads: 887 } })
  })

  it('makes one head of several units of one owner set, and one of co-owners', () => {
    const roll = [
      { unit: '101', owners: ['a'], area: 5_000 },
      { unit: '102', owners: ['a'], area: 6_000 },
      { unit: '103', owners: ['b', 'a'], area: 7_000 },
      { unit: '104', owners: ['a', 'b', 'b'], area: 8_000 },
    ]
    expect(headsOf(roll)).toEqual({ of: Int32Array.of(0, 0, 1, 1), areas: [11_000, 15_000] })
    const yes = { choice: 'yes' as const, delivered: true }
    const none = { choice: null, delivered: false }
    const { asCast } = tally(roll, [yes, none, none, none], ordinary, null)
    expect(asCast.totals).toMatchObject({ heads: 2, participatingHeads: 1, yesArea: 11_000, area: 26_000 })
  })

  it('leaves a head whose ballots differ out of both counts and names its units', () => {
    const roll = ['101', '102', '103'].map((unit, at) => ({ unit, owners: [at < 2 ? 'a' : 'b'], area: 5_000 }))
    const of = (one: Choice, other: Choice) =>
      tally(
        roll,
        [
          { choice: one, delivered: true },
          { choice: other, delivered: true },
          { choice: 'yes', delivered: true },
        ],
        ordinary,
        'abstain',
      )
    const found = of('yes', 'no')
    expect(found.disputed).toEqual(['101', '102'])
    expect(found.asCast.totals).toMatchObject({ participatingHeads: 1, participatingArea: 5_000, yesHeads: 1 })
    expect(found.withRule?.totals.participatingHeads).toBe(1)
    expect(found.dependsOnDisputed).toBe(true)
    expect(of('follow', 'yes').disputed).toEqual(['101', '102'])
  })

  it('lets whoever follows abstain at a tie', () => {
    const roll = ['1', '2', '3'].map((unit) => ({ unit, owners: [unit], area: 100 }))
    const cast = (...choices: Choice[]) => choices.map((choice) => ({ choice, delivered: true }))
    expect(tally(roll, cast('yes', 'no', 'follow'), ordinary, null).asCast.totals).toMatchObject({
      yesHeads: 1,
      noHeads: 1,
      abstainHeads: 1,
    })
    expect(tally(roll, cast('yes', 'yes', 'follow'), ordinary, null).asCast.totals.yesArea).toBe(300)
  })

  it('does not change with the order of the roll, and conserves heads and area', () => {
    fc.assert(
      fc.property(
        election(6),
        fc.integer(),
        fc.constantFrom<SilenceRule | null>(null, 'abstain', 'follow-majority'),
        (rows, turn, silence) => {
          const found = tally(rollOf(rows), returnsOf(rows), special, silence)
          const by = Math.abs(turn) % rows.length
          const turned = [...rows.slice(by), ...rows.slice(0, by)]
          const again = tally(rollOf(turned), returnsOf(turned), special, silence)
          expect([again.asCast, again.withRule, again.dependsOnDisputed]).toEqual([
            found.asCast,
            found.withRule,
            found.dependsOnDisputed,
          ])
          for (const { totals } of [found.asCast, ...(found.withRule ? [found.withRule] : [])]) {
            expect(totals.area).toBe(rows.reduce((sum, row) => sum + row.area, 0))
            expect(totals.yesArea + totals.noArea + totals.abstainArea).toBe(totals.participatingArea)
            expect(totals.yesHeads + totals.noHeads + totals.abstainHeads).toBe(totals.participatingHeads)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('says rightly whether disputed heads could turn it: every way of settling them is tried', () => {
    fc.assert(
      fc.property(
        election(3),
        fc.constantFrom<SilenceRule | null>(null, 'abstain', 'follow-majority'),
        (rows, silence) => {
          const roll = rollOf(rows)
          const found = tally(roll, returnsOf(rows), ordinary, silence)
          const { of } = headsOf(roll)
          const torn = [...new Set(roll.flatMap(({ unit }, at) => (found.disputed.includes(unit) ? [of[at]] : [])))]
          fc.pre(torn.length <= 4)
          const outcomes = new Set<string>()
          const settle = (at: number, returns: Return[]) => {
            const head = torn[at]
            if (head === undefined) {
              const { asCast, withRule } = tally(roll, returns, ordinary, silence)
              outcomes.add(`${asCast.passed} ${withRule?.passed}`)
              return
            }
            for (const choice of ['yes', 'no', 'abstain'] as const) {
              const settled = returns.map((one, place) => (of[place] === head ? { choice, delivered: true } : one))
              settle(at + 1, settled)
            }
          }
          settle(0, returnsOf(rows))
          outcomes.add(`${found.asCast.passed} ${found.withRule?.passed}`)
          expect(found.dependsOnDisputed).toBe(outcomes.size > 1)
        },
      ),
      { numRuns: 1_500 },
    )
  })
})

it('has the law as dated entries with their source', () => {
  for (const { source, from, key, electorate } of votingRules) {
    const begun = electorate === 'owners' ? from === '2021-01-01' : from >= '2018-12-29'
    expect([key, source.law.length > 5, source.text.length > 20, begun]).toEqual([key, true, true, true])
  }
  expect(new Set(votingRules.map(({ key }) => key)).size).toBe(votingRules.length)
})

it('has one rule for residents on every day, and says since 2026 that it is arithmetic only', () => {
  const on = (day: string) => inForce(votingRules, day, '31').filter(({ electorate }) => electorate === 'residents')
  expect(on('2025-12-31')).toMatchObject([{ key: 'residents-2018', arithmeticOnly: null, verified: true }])
  expect(on('2026-01-01')).toMatchObject([{ key: 'residents-2026', verified: false }])
  expect(on('2026-01-01')[0]?.arithmeticOnly?.en).toMatch(/arithmetic/)
  const [rule] = on('2026-11-26')
  const roll = Array.from({ length: 200 }, (_, n) => ({ unit: `${n}`, owners: [`${n}`], area: 1 }))
  const cast = (yes: number, no: number) =>
    roll.map((_, n) => ({
      choice: n < yes ? ('yes' as const) : n < yes + no ? ('no' as const) : null,
      delivered: true,
    }))
  const passed = (yes: number, no: number) => tally(roll, cast(yes, no), rule ?? ordinary, null).asCast.passed
  expect([passed(100, 0), passed(101, 0), passed(51, 50), passed(51, 51)]).toEqual([false, true, true, false])
})

it('has notice and form as dated entries', () => {
  const owners = inForce(procedureRules, '2026-11-26', '31').filter(({ electorate }) => electorate === 'owners')
  expect(owners.map(({ key, days }) => [key, days])).toEqual([
    ['written-solicitation', null],
    ['notice', 15],
  ])
})
