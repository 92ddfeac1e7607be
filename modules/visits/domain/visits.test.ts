import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { inForce, usual } from './agreement.ts'
import { CLOCK_TOLERANCE_SECONDS, timeOf } from './clock.ts'
import { type Contact, contactsOf, noContacts } from './contacts.ts'
import { countStates, coverageOf } from './coverage.ts'
import { dueOf, type HomeFacts, type Lodger, type Plan, waitsAfterTry } from './due.ts'
import { proposalFor, timeOfDay } from './proposal.ts'
import { byTheWay, type Candidate, first, roundOf } from './round.ts'
import { coverageStates, happenings, outcomes, ways } from './words.ts'

const start = Date.UTC(2026, 0, 1)
const instant = fc.integer({ min: 0, max: 330 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000))
const contact: fc.Arbitrary<Contact> = fc.record({
  at: instant,
  way: fc.constantFrom(...ways),
  outcome: fc.constantFrom(...outcomes),
})
const contacts = fc.array(contact, { maxLength: 12 })
const today = '2026-11-26'

const lodger = (more: Partial<Lodger> = {}): Lodger => ({ id: 'p', age: 70, care: [], ...more })
const home = (people: Lodger[], vacant = false): HomeFacts => ({ id: 'h', vacant, people })
const at = (day: string, hour = 10) => instantAt(day, hour * 60)
const causes = (facts: HomeFacts, all: Contact[], plans: Plan[] = [], on = today) =>
  dueOf(facts, contactsOf(all), plans, usual, on).map((due) => `${due.cause}/${due.way}`)

describe('contacts', () => {
  it('are the same in whatever order visits arrive', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(contact, { selector: (one) => one.at.getTime(), maxLength: 10 }),
        fc.func(fc.integer()),
        (all, order) => {
          const shuffled = all.toSorted((a, b) => order(a.at.getTime()) - order(b.at.getTime()))
          expect(contactsOf(shuffled)).toEqual(contactsOf(all))
        },
      ),
    )
  })

  it('tries in vain end with anybody spoken to', () => {
    fc.assert(
      fc.property(contacts, instant, (all, later) => {
        const spoke: Contact = { at: new Date(later.getTime() + 400 * 86_400_000), way: 'call', outcome: 'ok' }
        expect(contactsOf([...all, spoke]).tries).toEqual([])
      }),
    )
  })
})

describe('what is due', () => {
  const alone = home([lodger()])

  it('an elder who lives alone by the register is called weekly and seen monthly, without a reason for care', () => {
    expect(causes(alone, [])).toEqual(['elder-alone/call', 'elder-alone/visit', 'every-home/visit'])
    const monday = { at: at('2026-11-23'), way: 'visit', outcome: 'ok' } as const
    expect(causes(alone, [monday])).toEqual([])
    expect(causes(alone, [monday], [], '2026-11-30')).toEqual(['elder-alone/call'])
    const called = { at: at('2026-11-30'), way: 'call', outcome: 'ok' } as const
    expect(causes(alone, [monday, called], [], '2026-12-23')).toEqual(['elder-alone/call', 'elder-alone/visit'])
  })

  it('two people of thirty are seen within the year, a vacant home never, somebody without a birthday like anybody', () => {
    const young = home([lodger({ age: 30 }), lodger({ id: 'q', age: 31 })])
    expect(causes(young, [])).toEqual(['every-home/visit'])
    expect(causes(home([], true), [])).toEqual([])
    expect(causes(home([lodger({ age: null })]), [])).toEqual(['every-home/visit'])
  })

  it('what is kept to the chair counts, and is not shown', () => {
    const kept = home([lodger({ age: 40, care: [{ flag: 'needs-care', shown: false }] })])
    const [due] = dueOf(kept, noContacts, [], usual, today)
    expect(due).toMatchObject({ cause: 'needs-care', shown: false })
  })

  it('what happened ends with somebody spoken to since, also in a home at rest or vacant', () => {
    const plan: Plan = {
      id: 'x',
      cause: 'bereaved',
      personId: null,
      way: 'visit',
      dueOn: '2026-11-28',
      madeAt: at('2026-11-25'),
      toTell: null,
    }
    const before = { at: at('2026-11-24'), way: 'visit', outcome: 'unwilling' } as const
    expect(causes(home([lodger({ age: 30 })]), [before], [plan])).toEqual(['bereaved/visit'])
    expect(causes(home([], true), [], [plan])).toEqual(['bereaved/visit'])
    const since = { at: at('2026-11-25', 15), way: 'visit', outcome: 'ok' } as const
    expect(causes(home([lodger({ age: 30 })]), [since], [plan])).toEqual([])
    const vain = { ...since, outcome: 'not-home' } as const
    expect(causes(home([lodger({ age: 30 })]), [vain], [plan])).toContain('bereaved/visit')
  })

  it('somebody who does not want it is left in peace for as long as agreed', () => {
    const said = { at: at('2026-10-01'), way: 'visit', outcome: 'unwilling' } as const
    expect(causes(alone, [said], [], '2026-12-29')).toEqual([])
    expect(causes(alone, [said], [], '2026-12-30')).not.toEqual([])
  })

  it('stays due until somebody is met, for any history and any home', () => {
    const facts = fc.record({
      id: fc.constant('h'),
      vacant: fc.boolean(),
      people: fc.array(
        fc.record({
          id: fc.uuid(),
          age: fc.option(fc.integer({ min: 0, max: 101 })),
          care: fc.array(
            fc.record({ flag: fc.constantFrom('living-alone', 'needs-care', 'jobless'), shown: fc.boolean() }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(facts, contacts, fc.integer({ min: 0, max: 60 }), (one, all, later) => {
        const known = contactsOf(all)
        const now = dueOf(one, known, [], usual, today).map((due) => `${due.cause}/${due.way}`)
        const then = dueOf(one, known, [], usual, addDays(today, later)).map((due) => `${due.cause}/${due.way}`)
        for (const cause of now) expect(then).toContain(cause)
        // Met today: nothing by rule tomorrow.
        const seen = contactsOf([...all, { at: at(today, 11), way: 'visit', outcome: 'ok' }])
        expect(dueOf(one, seen, [], usual, addDays(today, 1))).toEqual([])
        if (one.vacant) expect(now).toEqual([])
      }),
    )
  })

  it('nobody comes again at once where nobody opened', () => {
    const vain = contactsOf([{ at: at(today, 9), way: 'visit', outcome: 'not-home' }])
    const dues = dueOf(alone, vain, [], usual, today)
    expect(waitsAfterTry(vain, dues, usual, today)).toBe(true)
    expect(waitsAfterTry(vain, dues, usual, addDays(today, 1))).toBe(true)
    expect(waitsAfterTry(vain, dues, usual, addDays(today, 2))).toBe(false)
  })

  it('what a policy found stands until they are told, once a home, and waits its turn', () => {
    const found = (id: string, toTell: boolean): Plan => ({
      id,
      cause: 'policy-found',
      personId: 'p',
      way: 'visit',
      dueOn: today,
      madeAt: at(addDays(today, -3)),
      toTell,
    })
    fc.assert(
      fc.property(contacts, fc.array(fc.boolean(), { maxLength: 4 }), (all, waiting) => {
        const known = contactsOf(all)
        const plans = waiting.map((toTell, place) => found(`plan${place}`, toTell))
        const told = dueOf({ ...alone, vacant: true }, known, plans, usual, today)
        expect(told).toHaveLength(waiting.includes(true) ? 1 : 0)
      }),
    )
    const vain = contactsOf([{ at: at(today, 9), way: 'visit', outcome: 'not-home' }])
    const dues = dueOf({ ...alone, vacant: true }, vain, [found('one', true)], usual, today)
    expect(waitsAfterTry(vain, dues, usual, addDays(today, 1))).toBe(true)
    expect(waitsAfterTry(vain, dues, usual, addDays(today, 2))).toBe(false)
  })

  it('the agreement in force is the latest that has begun', () => {
    const own = { ...usual, from: '2026-06-01', restDays: 30 }
    const next = { ...usual, from: '2027-01-01', restDays: 10 }
    expect(inForce([next, own], today).restDays).toBe(30)
    expect(inForce([next, own], '2027-01-01').restDays).toBe(10)
    expect(inForce([next, own], '2026-05-31')).toBe(usual)
    for (const one of happenings) expect(usual.eventDays[one]).toBeGreaterThan(0)
  })
})

describe('homes where nobody ever opened', () => {
  it('are proposed for an evening, then a weekend, then through neighbours; never what has failed', () => {
    const [tuesday, wednesday] = [at('2026-11-24'), at('2026-11-25')]
    expect(proposalFor([tuesday], 2)).toBeNull()
    expect(proposalFor([tuesday, wednesday], 2)).toBe('evening')
    expect(proposalFor([tuesday, at('2026-11-25', 19)], 2)).toBe('weekend')
    expect(proposalFor([tuesday, at('2026-11-25', 19), at('2026-11-28')], 2)).toBe('ask-neighbour')
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 8 }), fc.integer({ min: 1, max: 5 }), (tries, least) => {
        const proposal = proposalFor(tries, least)
        if (tries.length < least) expect(proposal).toBeNull()
        else expect(tries.map(timeOfDay)).not.toContain(proposal)
      }),
    )
  })
})

describe('coverage', () => {
  it('each home is in one state, and they add up to all', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), contacts)), instant, (homes, since) => {
        const counts = countStates(homes.map(([vacant, all]) => coverageOf({ vacant }, contactsOf(all), since)))
        expect(coverageStates.reduce((sum, state) => sum + counts[state], 0)).toBe(homes.length)
        expect(counts.homes).toBe(homes.length)
      }),
    )
  })

  it('another visit never makes a reached home unreached; tries alone never make one reached', () => {
    fc.assert(
      fc.property(contacts, contact, fc.boolean(), (all, more, vacant) => {
        const since = new Date(start)
        if (coverageOf({ vacant }, contactsOf(all), since) === 'reached')
          expect(coverageOf({ vacant }, contactsOf([...all, more]), since)).toBe('reached')
        const vain = all.map((one) => ({ ...one, outcome: 'not-home' as const }))
        expect(coverageOf({ vacant }, contactsOf(vain), since)).toBe(
          vacant ? 'vacant' : all.length > 0 ? 'not-home' : 'never',
        )
      }),
    )
  })
})

describe('the clock of a telephone', () => {
  it('that is wrong by any amount still gives the true time, never one to come, and says by how much', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 10 * 86_400 }),
        fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }),
        (truly, wait, off) => {
          const now = new Date(truly.getTime() + wait * 1_000)
          const shift = (date: Date) => new Date(date.getTime() + off * 1_000)
          const told = timeOf({ at: shift(truly), sentAt: shift(now) }, now)
          expect(told.at.getTime()).toBeLessThanOrEqual(now.getTime())
          if (Math.abs(off) > CLOCK_TOLERANCE_SECONDS) {
            expect(told).toEqual({ at: truly, clockOff: off })
          } else {
            expect(told.clockOff).toBeNull()
            expect(Math.abs(told.at.getTime() - truly.getTime())).toBeLessThanOrEqual(CLOCK_TOLERANCE_SECONDS * 1_000)
          }
        },
      ),
    )
  })
})

describe('the round of a day', () => {
  const due = fc.record({
    cause: fc.constantFrom('every-home' as const, 'oldest' as const, 'bereaved' as const),
    way: fc.constant('visit' as const),
    dueOn: fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-05-01', n)),
    last: fc.constant(null),
    everyDays: fc.constant(30),
    planId: fc.constant(null),
    personId: fc.constant(null),
    shown: fc.constant(true),
  })
  const candidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
    fc.record({
      homeId: fc.uuid(),
      compound: fc.constantFrom('甲', '乙'),
      position: fc.integer({ min: 1, max: 3 }),
      entranceId: fc.constantFrom('e1', 'e2'),
      floor: fc.integer({ min: 1, max: 6 }),
      room: fc.constantFrom('101', '202'),
      dues: fc.array(due, { maxLength: 3 }),
      propose: fc.constantFrom(null, 'evening' as const, 'weekend' as const),
    }),
    { selector: (one) => one.homeId },
  )

  it('is no longer than agreed, holds the most urgent, each home once, in the order of the way', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 10 }), (all, most) => {
        const now = at(today)
        const round = roundOf(all, most, now)
        expect(round.length).toBeLessThanOrEqual(most)
        expect(new Set(round.map((one) => one.homeId)).size).toBe(round.length)
        expect(round).toEqual(round.toSorted(byTheWay))
        const left = all.filter((one) => one.dues.length > 0 && one.propose !== 'weekend' && !round.includes(one))
        const lane = (one: Candidate) => (first(one).cause === 'every-home' ? 2 : 1)
        for (const out of left)
          for (const within of round) {
            const [a, b] = [first(within), first(out)]
            expect(lane(within) < lane(out) || (lane(within) === lane(out) && a.dueOn <= b.dueOn)).toBe(true)
          }
        expect(round.every((one) => one.propose !== 'weekend')).toBe(true)
        expect(dayOf(now)).toBe(today)
      }),
    )
  })
})
