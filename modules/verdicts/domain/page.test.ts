import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reaches, type Verdict } from '#rules/reading'
import { madeRights, madeVote } from '../test/made-vote.ts'
import { announcementParts, noticeText } from './announcement.ts'
import { courseParts, majorityWords } from './course-words.ts'
import { challengeUntil } from './challenge.ts'
import { pageOf, testsOf } from './page.ts'

const bars = { quorum: { of: [2, 3], more: false }, consent: { of: [1, 2], more: true } } as const

it('draws each line at the least that is enough, and what is missing up to it', () => {
  const share = fc
    .integer({ min: 1, max: 2_000_000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
  fc.assert(
    fc.property(share, share, ([heads, allHeads], [area, allArea]) => {
      const totals = {
        heads: allHeads,
        area: allArea,
        participatingHeads: heads,
        participatingArea: area,
        yesHeads: Math.floor(heads / 2),
        yesArea: Math.floor(area / 3),
      }
      for (const { met, part, whole, line, missing, key } of testsOf({ totals } as Verdict, bars, true)) {
        const bar = key.startsWith('quorum') ? bars.quorum : bars.consent
        expect(met).toBe(part >= line)
        expect(missing).toBe(Math.max(0, line - part))
        expect(reaches(line, whole, bar)).toBe(true)
        if (line > 0) expect(reaches(line - 1, whole, bar)).toBe(false)
      }
    }),
  )
})

it('ends the year of challenge on the same date, or on the last day of its month', () => {
  expect(challengeUntil('2026-11-24')).toBe('2027-11-24')
  expect(challengeUntil('2028-02-29')).toBe('2029-02-28')
  expect(challengeUntil('2027-12-31')).toBe('2028-12-31')
})

it('announces both counts whatever was chosen, within what the board takes, without a flat', () => {
  const said = (at: number) => (['yes', 'no', 'disputed', ''] as const)[at % 4] ?? 'yes'
  const vote = madeVote(madeRights(40, said), { silence: 'follow-majority' })
  if (vote.silence) vote.silence.clause = { ...vote.silence.clause, text: '长'.repeat(3_000) }
  const page = { ...pageOf(vote), question: '问'.repeat(200), title: '题'.repeat(60) }
  for (const count of ['as-cast', 'with-rule'] as const) {
    const facts = {
      page,
      recounts: [
        {
          round: 1,
          needed: true,
          papers: 42,
          least: 5,
          looked: 18,
          errors: 0,
          corrected: 0,
          seed: '31415625341263542316',
          endedAt: '2026-11-23T01:30:00.000Z',
          why: null,
        },
      ],
      issuer: '江湾国际公寓业主大会',
      on: '2026-11-24',
      count,
      passed: true,
      reason: '由'.repeat(500),
      challengeUntil: '2027-11-24',
      digests: { public: 'a'.repeat(64), full: 'b'.repeat(64) },
    }
    const { title, body } = noticeText(facts)
    expect([...title].length).toBeLessThanOrEqual(40)
    expect([...body].length).toBeLessThanOrEqual(2_000)
    for (const words of ['照实际投出的票：', '照本小区议事规则：', '2027年11月24日', 'a'.repeat(64)])
      expect(body).toContain(words)
    expect(body).not.toContain('室')
    expect(announcementParts(facts).map(({ heading }) => heading)).toContain('有争议的票')
  }
})

it('tells whom it was asked of, who was left out, and how it went', () => {
  const said = (at: number) => (['yes', 'yes', 'no', 'follow', ''] as const)[at % 5] ?? 'yes'
  const vote = madeVote(madeRights(20, said), { silence: 'follow-majority' })
  const [out, ...rest] = vote.rights
  if (out === undefined) throw new Error('no right')
  const page = pageOf({ ...vote, rights: [{ ...out, excluded: true }, ...rest] })
  expect(page.roll.excluded).toEqual([out.label])
  expect(page.roll.rights).toBe(19)
  // What those follow who follow is what others said themselves, with no follower among them.
  const alone = pageOf(vote)
  const { totals } = vote.tally.asCast
  expect(alone.roll).toMatchObject({ heads: totals.heads, area: totals.area, excluded: [] })
  const { yes, no } = alone.majority ?? { yes: 0, no: 0 }
  expect(yes).toBeGreaterThan(no)
  expect(no).toBe(totals.noHeads)
  expect(yes).toBeLessThan(totals.yesHeads)
  expect(majorityWords({ yes, no }, 'owners')).toContain('跟多数的算同意')
  expect(majorityWords({ yes: 3, no: 3 }, 'owners')).toContain('跟多数的算弃权')
  const lines = courseParts({ ...page, extensions: [{ at: page.openedAt, until: page.closesAt, reason: '下雨' }] })
  const words = JSON.stringify(lines)
  for (const told of ['1套指名排除', '公示，提前', '延长到', '下雨', '没有更正过']) expect(words).toContain(told)
  // Written down before this was kept: nothing is claimed.
  expect(courseParts({ ...page, noticedAt: null, roll: null })).toEqual([])
})
