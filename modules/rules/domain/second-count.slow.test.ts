import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAgain, type Question, type Row } from '../test/second-count.ts'
import { votingRules } from './law.ts'
import { type SilenceRule, tally } from './tally.ts'

/** So many elections for each of what follows. */
const numRuns = 100_000

const clauses: Record<Question['clause'], SilenceRule | null> = {
  none: null,
  'delivered-counts': 'abstain',
  'follow-majority': 'follow-majority',
}

function counted(rows: readonly Row[], { matter, clause }: Question) {
  const rule = votingRules.find(({ key }) => key === matter)
  if (!rule) throw new Error(matter)
  return tally(rows, rows, rule, clauses[clause])
}

const question = fc.record<Question>({
  matter: fc.constantFrom('ordinary', 'special'),
  clause: fc.constantFrom('none', 'delivered-counts', 'follow-majority'),
})

/** Owners with several units, owners together in any order, one named twice; every choice, delivered or not. */
const election = fc
  .record({
    /** How the wind blows: in one that has to pass, most say yes. */
    mood: fc.constantFrom<Row['choice'][]>(
      ['yes', 'yes', 'yes', 'no', 'abstain', 'follow', null],
      ['yes', 'yes', 'yes', 'yes', 'follow'],
      ['yes', 'no', null, null],
      ['follow', 'yes', 'no', null],
      [null],
    ),
    rows: fc.array(
      fc.record({
        owners: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 3 }),
        area: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30_000 })),
        pick: fc.nat(),
        delivered: fc.boolean(),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ mood, rows }) =>
    rows.map(({ pick, ...row }, at): Row => ({ ...row, unit: `u${at}`, choice: mood[pick % mood.length] ?? null })),
  )

describe('on a hundred thousand elections', () => {
  it('agrees in every figure with a second count, made from the words of the law alone', () => {
    let [passed, torn, hanging] = [0, 0, 0]
    fc.assert(
      fc.property(election, question, (rows, asked) => {
        const first = counted(rows, asked)
        const again = countAgain(rows, asked)
        if (JSON.stringify(first) !== JSON.stringify(again)) expect(first).toEqual(again)
        if (first.asCast.passed) passed += 1
        if (first.disputed.length > 0) torn += 1
        if (first.dependsOnDisputed) hanging += 1
      }),
      { numRuns },
    )
    // Each has to occur often, or the agreement says little.
    expect(Math.min(passed, numRuns - passed)).toBeGreaterThan(5_000)
    expect(Math.min(torn, numRuns - torn)).toBeGreaterThan(5_000)
    expect(Math.min(hanging, torn - hanging)).toBeGreaterThan(2_000)
  })

  it('does not mind any order of units or of owners, and loses neither area nor heads', () => {
    let moved = 0
    fc.assert(
      fc.property(election, question, fc.infiniteStream(fc.nat()), (rows, asked, dice) => {
        const first = counted(rows, asked)
        const keyed = rows.map((row) => ({ row, by: dice.next().value ?? 0 }))
        const shuffled = keyed
          .toSorted((one, other) => one.by - other.by)
          .map(({ row }) => ({ ...row, owners: row.owners.toReversed() }))
        const again = counted(shuffled, asked)
        if (shuffled.some(({ unit }, at) => unit !== rows[at]?.unit)) moved += 1
        if (
          JSON.stringify({ ...first, disputed: first.disputed.toSorted() }) !==
          JSON.stringify({ ...again, disputed: again.disputed.toSorted() })
        )
          expect(again).toEqual(first)
        const area = rows.reduce((sum, row) => sum + row.area, 0)
        const heads = new Set(rows.map(({ owners }) => [...new Set(owners)].toSorted().join())).size
        for (const { totals } of first.withRule ? [first.asCast, first.withRule] : [first.asCast]) {
          const { participatingArea: partArea, participatingHeads: partHeads } = totals
          if (
            totals.area !== area ||
            totals.heads !== heads ||
            totals.yesArea + totals.noArea + totals.abstainArea !== partArea ||
            totals.yesHeads + totals.noHeads + totals.abstainHeads !== partHeads
          )
            expect({ totals, area, heads }).toBe('conserved')
        }
      }),
      { numRuns },
    )
    expect(moved).toBeGreaterThan(numRuns / 2)
  })

  it('passes at exactly ⅔ and ¾, fails at exactly ½, and a hundredth of a square metre or a head less fails', () => {
    // Whole votes built onto the line: `size` times a part that is exactly the share, with heads and area alike.
    const line = fc.record({
      matter: fc.constantFrom<Question['matter']>('ordinary', 'special'),
      size: fc.integer({ min: 1, max: 6 }),
      area: fc.integer({ min: 2, max: 50_000 }),
      measure: fc.constantFrom('area', 'heads'),
      test: fc.constantFrom('quorum', 'consent'),
    })
    const tried = new Set<string>()
    fc.assert(
      fc.property(line, ({ matter, size, area, measure, test }) => {
        tried.add(`${matter} ${test} ${measure}`)
        const rows: Row[] = []
        const add = (count: number, choice: Row['choice'], each = area) => {
          for (let at = 0; at < count; at += 1)
            rows.push({ unit: `u${rows.length}`, owners: [`o${rows.length}`], area: each, choice, delivered: true })
        }
        // Of 12 parts 8 take part, which is ⅔; of these 6 say yes (¾), or 4 (½).
        const yes = test === 'quorum' ? 8 : matter === 'special' ? 6 : 4
        add(yes * size, 'yes')
        add((8 - yes) * size, 'no')
        add(4 * size, null)
        const asked: Question = { matter, clause: 'none' }
        const exact = counted(rows, asked).asCast
        const reached = test === 'quorum' || matter === 'special'
        const short = reached ? 0 : 1
        if (exact[test][measure] !== reached || exact.missing[test][measure] !== short)
          expect({ exact, reached }).toBe('on the line')
        // One hundredth, or one head, to the other side: from what is in to what is out, or the other way about.
        const [give, take] = reached ? ['yes', test === 'quorum' ? null : 'no'] : ['no', 'yes']
        if (measure === 'area') {
          const from = rows.find(({ choice }) => choice === give)
          const to = rows.find(({ choice }) => choice === take)
          if (from && to) {
            from.area -= 1
            to.area += 1
          }
        } else {
          const from = rows.find(({ choice }) => choice === give)
          if (from) from.choice = take as Row['choice']
        }
        const beside = counted(rows, asked).asCast
        if (beside[test][measure] === reached) expect({ beside, reached }).toBe('across the line')
      }),
      { numRuns },
    )
    expect(tried.size).toBe(2 * 2 * 2)
  })
})
