import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moreThanHalf, threeQuarters, twoThirds } from './bar.ts'
import { type Choice, tally } from './tally.ts'

/**
 * The same count written a second time, from the words of the law alone and in another manner: with fractions of big
 * integers, unit by unit, owner set by owner set. Both have to agree on every election.
 */
type Row = { owners: string[]; area: bigint; choice: Choice | null; delivered: boolean }

function countAgain(rows: Row[], special: boolean, silence: 'none' | 'abstain' | 'follow') {
  const sets = [...new Set(rows.map((row) => [...new Set(row.owners)].sort().join('+')))]
  const people = sets.map((set) => {
    const own = rows.filter((row) => [...new Set(row.owners)].sort().join('+') === set)
    const said = new Set(own.flatMap((row) => (row.choice === null ? [] : [row.choice])))
    return {
      area: own.reduce((sum, row) => sum + row.area, 0n),
      said: said.size === 1 ? [...said][0] : said.size > 1 ? ('torn' as const) : undefined,
      reached: own.some((row) => row.delivered),
    }
  })
  const majority = (() => {
    const yes = people.filter((one) => one.said === 'yes').length
    const no = people.filter((one) => one.said === 'no').length
    return yes > no ? 'yes' : no > yes ? 'no' : 'abstain'
  })()
  const final = people.map((one) => {
    if (one.said === 'torn') return null
    if (one.said !== undefined) return one.said === 'follow' ? majority : one.said
    if (silence === 'none' || !one.reached) return null
    return silence === 'abstain' ? 'abstain' : majority
  })
  const area = (which: (said: string) => boolean) =>
    people.reduce((sum, one, at) => (final[at] != null && which(final[at]) ? sum + one.area : sum), 0n)
  const heads = (which: (said: string) => boolean) => BigInt(final.filter((said) => said != null && which(said)).length)
  const allArea = people.reduce((sum, one) => sum + one.area, 0n)
  const allHeads = BigInt(people.length)
  const any = () => true
  const yes = (said: string) => said === 'yes'
  const quorum = area(any) * 3n >= allArea * 2n && heads(any) * 3n >= allHeads * 2n
  const consent = special
    ? area(yes) * 4n >= area(any) * 3n && heads(yes) * 4n >= heads(any) * 3n
    : area(yes) * 2n > area(any) && heads(yes) * 2n > heads(any)
  return { passed: quorum && consent, yes: [area(yes), heads(yes)], part: [area(any), heads(any)] }
}

it('agrees with the first on a hundred thousand elections', () => {
  const row = fc.record({
    owners: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 2 }),
    area: fc.integer({ min: 1, max: 300 }),
    choice: fc.constantFrom<Choice | null>('yes', 'yes', 'yes', 'no', 'abstain', 'follow', null),
    delivered: fc.boolean(),
  })
  const options = fc.record({
    special: fc.boolean(),
    silence: fc.constantFrom('none' as const, 'abstain' as const, 'follow' as const),
  })
  let passed = 0
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), options, (rows, { special, silence }) => {
      const bars = { quorum: twoThirds, consent: special ? threeQuarters : moreThanHalf }
      const rule = { none: null, abstain: 'abstain', follow: 'follow-majority' } as const
      const first = tally(
        rows.map((one, at) => ({ unit: String(at), owners: one.owners, area: one.area })),
        rows,
        bars,
        rule[silence],
      )
      const verdict = first.withRule ?? first.asCast
      const again = countAgain(
        rows.map((one) => ({ ...one, area: BigInt(one.area) })),
        special,
        silence,
      )
      const { totals } = verdict
      if (
        verdict.passed !== again.passed ||
        BigInt(totals.yesArea) !== again.yes[0] ||
        BigInt(totals.yesHeads) !== again.yes[1] ||
        BigInt(totals.participatingArea) !== again.part[0] ||
        BigInt(totals.participatingHeads) !== again.part[1]
      )
        expect({ verdict, again }).toBe('the same')
      if (verdict.passed) passed += 1
    }),
    { numRuns: 100_000 },
  )
  // Both outcomes have to occur often, or the agreement says little.
  expect(passed).toBeGreaterThan(5_000)
  expect(passed).toBeLessThan(95_000)
})
