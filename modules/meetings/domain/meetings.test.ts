import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kit/pure/shanghai-time.ts'
import { calendarFile } from './calendar.ts'
import { meetingRules } from './law.ts'
import { type Act, apply, isConfirmed, type Meeting, postBy, quorumNow, refusalOf } from './meeting.ts'
import { countPresent, evenMembers, mayCall, noticeOf, quorumOf } from './quorum.ts'
import { countsUncalled, satTwice, seatedOnce } from './seats.ts'
import { decide, furthest } from './resolution.ts'
import { ruleFor } from './rule.ts'
import { meetingKinds, phases } from './words.ts'

const today = '2026-11-26'
const committee = ruleFor(meetingRules, 'owners-committee', today)
const residents = ruleFor(meetingRules, 'residents-meeting', today)

describe('rules as dated data', () => {
  it('every kind has one on every day, and the text of 2018 ends with 2025', () => {
    fc.assert(
      fc.property(fc.constantFrom(...meetingKinds), fc.integer({ min: 0, max: 6_000 }), (kind, days) => {
        expect(ruleFor(meetingRules, kind, addDays('2016-01-01', days)).kind).toBe(kind)
      }),
    )
    expect(ruleFor(meetingRules, 'residents-meeting', '2025-12-31')).toMatchObject({
      from: '2018-12-29',
      verified: true,
    })
    expect(ruleFor(meetingRules, 'residents-meeting', '2026-01-01')).toMatchObject({ verified: false })
  })
})

describe('quorum', () => {
  it('more than half is strict: 3 of 5, 4 of 6, 501 of 1000', () => {
    expect(quorumOf(committee, 5, 2)).toMatchObject({ met: false, needed: 3, missing: 1 })
    expect(quorumOf(committee, 5, 3)).toMatchObject({ met: true, missing: 0 })
    expect(quorumOf(committee, 6, 3).met).toBe(false)
    expect(quorumOf(residents, 1_000, 500)).toMatchObject({ met: false, needed: 501 })
    expect(quorumOf(residents, null, 500).met).toBe(false)
    expect(quorumOf(ruleFor(meetingRules, 'hearing', today), null, 3).met).toBeNull()
  })

  it('is met exactly when twice those there are more than all, for any number', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 }), (present, whole) => {
        const found = quorumOf(residents, whole, present)
        expect(found.met).toBe(2 * present > whole)
        expect(found.met === true ? 0 : found.missing).toBe(found.missing)
        expect(quorumOf(residents, whole, present + found.missing).met).toBe(true)
      }),
    )
  })

  it('a household or a body counts once, whoever sits in not at all', () => {
    const seat = (homeId: string | null, body: string | null, member = true) => ({ homeId, body, member })
    const present = [seat('a', '物业'), seat('a', '物业'), seat(null, '居委会'), seat('b', '居委会', false)]
    expect(countPresent('households', present)).toBe(2)
    expect(countPresent('parties', present)).toBe(2)
    expect(countPresent('adults', present)).toBe(3)
  })

  it('whoever comes uncalled counts as an adult who lives there, and never where the list is the whole', () => {
    const adult = { lives: true, age: 18 }
    expect(countsUncalled('households', adult)).toBe(true)
    expect(countsUncalled('adults', { lives: true, age: null })).toBe(true)
    expect(countsUncalled(null, adult)).toBe(true)
    expect(countsUncalled('adults', { lives: true, age: 17 })).toBe(false)
    expect(countsUncalled('households', { lives: false, age: 40 })).toBe(false)
    for (const base of ['delegates', 'members', 'parties'] as const) expect(countsUncalled(base, adult)).toBe(false)
  })

  it('an even number of members is said where it should be odd', () => {
    expect(evenMembers(committee, 4)).toBe(true)
    expect(evenMembers(committee, 5)).toBe(false)
    expect(evenMembers(residents, 4)).toBe(false)
  })

  it('one person has one place: proposed once, and never called twice', () => {
    const seat = (name: string, accountId: string | null, personId: string | null = null) => ({
      name,
      accountId,
      personId,
    })
    const [chair, secretary] = [seat('沈佩华', 'a'), seat('沈佩华', null)]
    expect(seatedOnce([chair, seat('陆建平', 'b'), secretary])).toEqual([chair, seat('陆建平', 'b')])
    expect(satTwice([chair, secretary])).toBe(false)
    expect(satTwice([chair, seat('别名', 'a')])).toBe(true)
    expect(satTwice([seat('甲', null, 'p'), seat('乙', null, 'p')])).toBe(true)
  })

  it('a call needs its share: 2 of 5 members, a fifth of adults', () => {
    const ask = (who: 'committee-members' | 'adults', count: number, whole: number) =>
      mayCall(who === 'adults' ? residents : committee, { who, count, whole })
    expect(ask('committee-members', 1, 5)).toBe('too-few')
    expect(ask('committee-members', 2, 5)).toBe('yes')
    expect(ask('adults', 200, 1_000)).toBe('yes')
    expect(ask('adults', 199, 1_000)).toBe('too-few')
    expect(mayCall(committee, { who: 'adults', count: 9, whole: 9 })).toBe('not-theirs')
  })

  it('notice counts days in between, posting days after', () => {
    const assembly = ruleFor(meetingRules, 'owners-assembly', today)
    expect(noticeOf(assembly, '2026-11-01', '2026-11-15').kept).toBe(false)
    expect(noticeOf(assembly, '2026-11-01', '2026-11-16').kept).toBe(true)
    expect(postBy(committee, '2026-11-28')).toBe('2026-12-01')
    expect(postBy(residents, '2026-11-28')).toBeNull()
  })
})

describe('deciding', () => {
  const days = { today, until: addDays(today, furthest) }
  const owned = { owner: 'a', dueOn: '2026-12-10' }
  it('an owners’ committee needs signatures of more than half of all members, however few are there', () => {
    const votes = { for: 2, against: 1, abstain: 0 }
    const quorum = quorumOf(committee, 5, 3)
    expect(decide(committee, quorum, { votes, signed: 2, ...owned }, days)).toMatchObject({
      outcome: 'lost',
      needed: 3,
    })
    expect(decide(committee, quorum, { votes, signed: 1, ...owned }, days)).toBe('signatures-differ')
    const all = { votes: { for: 3, against: 0, abstain: 0 }, signed: 3 }
    expect(decide(committee, quorum, { ...all, ...owned }, days)).toMatchObject({ outcome: 'carried' })
    expect(decide(committee, quorum, { ...all, ...owned, dueOn: null }, days)).toBe('due-needed')
    expect(decide(committee, quorumOf(committee, 5, 2), { ...all, ...owned }, days)).toBe('no-quorum')
  })
})

const votes = fc.record({ for: fc.nat(4), against: fc.nat(1), abstain: fc.nat(1) })
const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
const seat = fc.record({
  member: fc.constantFrom(true, true, true, false),
  homeId: fc.constantFrom('h', 'i', null),
  body: fc.constantFrom('x', 'y', null),
})
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('step' as const),
    to: fc.constantFrom(...phases, 'closed', 'closed', 'confirmed', 'confirmed'),
  }),
  fc.record({ do: fc.constant('come' as const), who, as: seat }),
  fc.record({ do: fc.constant('leave' as const), who }),
  fc.record({ do: fc.constant('propose' as const), id: fc.constantFrom('p', 'q', 'r') }),
  fc.record({
    do: fc.constant('decide' as const),
    id: fc.constantFrom('p', 'q', 'r'),
    today: fc.constant(today),
    decision: fc.record({
      votes,
      signed: fc.nat(4),
      owner: fc.constantFrom('somebody', 'somebody', null),
      dueOn: fc.constantFrom('2026-12-10', '2026-12-10', '2026-11-01', '2029-01-01', null),
    }),
  }),
  fc.record({ do: fc.constant('say' as const), who, answer: fc.constantFrom('agreed' as const, 'objected' as const) }),
  fc.constant({ do: 'publish' as const }),
)

describe('over random histories', () => {
  it('no resolution without owner and date, none without its quorum, nothing published that was not confirmed', () => {
    let carried = 0
    let published = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...meetingKinds),
        fc.integer({ min: 1, max: 7 }),
        fc.array(act, { maxLength: 80, size: 'max' }),
        (kind, whole, acts) => {
          let meeting: Meeting = {
            phase: 'called',
            rule: ruleFor(meetingRules, kind, today),
            base: ruleFor(meetingRules, kind, today).bases[0] ?? null,
            whole,
            present: new Map(),
            proposals: new Map(),
            said: new Map(),
            published: false,
          }
          // Begun and attended from the start, so that most histories have something to decide.
          const begin: Act[] = [
            { do: 'step', to: 'running' },
            ...['a', 'b', 'c', 'd'].map((one): Act => ({
              do: 'come',
              who: one,
              as: { member: true, homeId: null, body: null },
            })),
            { do: 'propose', id: 'p' },
            { do: 'propose', id: 'q' },
          ]
          const finish: Act[] = [
            { do: 'step', to: 'closed' },
            ...['a', 'b', 'c', 'd', 'e'].map((one): Act => ({ do: 'say', who: one, answer: 'agreed' })),
            { do: 'step', to: 'confirmed' },
            { do: 'publish' },
          ]
          for (const one of [...begin, ...acts, ...finish]) {
            if (refusalOf(meeting, one) !== null) continue
            const before = meeting
            meeting = apply(meeting, one)
            if (one.do === 'decide') {
              const now = meeting.proposals.get(one.id)
              expect(quorumNow(before).met).not.toBe(false)
              if (now?.outcome === 'carried') carried += 1
            }
            if (meeting.phase === 'closed' && before.phase === 'running')
              expect([...meeting.proposals.values()].filter((each) => each.outcome === 'proposed')).toEqual([])
          }
          for (const { outcome, owner, dueOn } of meeting.proposals.values()) {
            if (outcome === 'carried') expect(owner !== null && dueOn !== null && dueOn >= today).toBe(true)
            if (owner !== null && outcome === 'recorded') expect(dueOn).not.toBeNull()
          }
          if (meeting.published) {
            published += 1
            expect(meeting.phase).toBe('confirmed')
          }
          if (meeting.phase === 'confirmed') {
            expect(meeting.present.size).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 2_000 },
    )
    // The histories reach what they are about.
    expect(carried).toBeGreaterThan(20)
    expect(published).toBeGreaterThan(0)
  })

  it('minutes are confirmed by more than half of those there', () => {
    expect(isConfirmed(4, { agreed: 2 })).toBe(false)
    expect(isConfirmed(4, { agreed: 3 })).toBe(true)
    expect(isConfirmed(0, { agreed: 0 })).toBe(false)
  })
})

describe('the calendar file', () => {
  it('folds at 75 octets and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const at = new Date('2026-11-26T01:00:00Z')
        const file = calendarFile({
          id: 'x',
          title,
          place: '会议室',
          words: '一、车棚；二、水箱，',
          startsAt: at,
          endsAt: at,
          at,
          version: 0,
          cancelled: false,
        })
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(file).toContain('DTSTART:20261126T010000Z')
      }),
    )
  })
})
