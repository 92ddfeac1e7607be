import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#kit/pure/shanghai-time.ts'
import { escalationDue, levels, mayGiveUp, nextEscalation } from './call.ts'
import { mayBook, mayStep, places, promiseState, turnOf, visitorStates } from './reception.ts'
import { breachesOf } from './rest.ts'
import { answersFor, type Member, namedFor, nextShift, parts, shiftAt, spanOf, type Turn } from './rota.ts'

const usual = { dayFrom: 510, nightFrom: 1050 }
const instants = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const hours = fc
  .record({ dayFrom: fc.nat(1439), nightFrom: fc.nat(1439) })
  .filter(({ dayFrom, nightFrom }) => dayFrom !== nightFrom)

describe('shifts', () => {
  it('every instant lies in exactly the shift it is said to lie in', () => {
    fc.assert(
      fc.property(instants, hours, (now, each) => {
        const shift = shiftAt(now, each)
        const { from, to } = spanOf(shift, each)
        expect(from <= now && now < to).toBe(true)
        const next = spanOf(nextShift(shift, each), each)
        expect(next.from).toEqual(to)
      }),
    )
  })

  it('a night belongs to the day on which it begins', () => {
    expect(shiftAt(new Date('2026-11-25T17:00:00Z'), usual)).toEqual({ day: '2026-11-25', part: 'night' })
    expect(shiftAt(new Date('2026-11-26T00:29:00Z'), usual)).toEqual({ day: '2026-11-25', part: 'night' })
    expect(shiftAt(new Date('2026-11-26T00:30:00Z'), usual)).toEqual({ day: '2026-11-26', part: 'day' })
  })
})

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: id,
  firstContact: false,
  chair: false,
  ...more,
})

describe('who answers', () => {
  const turns: Turn[] = [{ weekday: 4, part: 'night', account: 'gu' }]
  const shift = { day: '2026-11-26', part: 'night' } as const

  it('is whom the round names, then a swap before the round, then the first contact, then the chair', () => {
    const people = [
      member('old'),
      member('chair', { chair: true }),
      member('first', { firstContact: true }),
      member('gu'),
    ]
    expect(answersFor(shift, turns, [], people)?.id).toBe('gu')
    expect(answersFor(shift, turns, [{ ...shift, account: 'old' }], people)?.id).toBe('old')
    expect(answersFor(shift, [], [], people)?.id).toBe('first')
    expect(answersFor(shift, [], [], [member('old'), member('chair', { chair: true })])?.id).toBe('chair')
  })

  it('is never somebody who left, and somebody whenever there is anybody', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            weekday: fc.integer({ min: 1, max: 7 }),
            part: fc.constantFrom(...parts),
            account: fc.constantFrom('a', 'b', 'gone'),
          }),
        ),
        fc.subarray(['a', 'b', 'c']),
        (round, ids) => {
          const found = answersFor(
            shift,
            round,
            [],
            ids.map((id) => member(id)),
          )
          if (ids.length === 0) expect(found).toBeNull()
          else expect(ids).toContain(found?.id)
        },
      ),
    )
  })
})

describe('rest', () => {
  const rule = { restHours: 11, nightsInSeven: 2 }

  it('names a morning after a night, and the third night in a week', () => {
    const turns: Turn[] = [
      { weekday: 1, part: 'night', account: 'a' },
      { weekday: 2, part: 'day', account: 'a' },
      { weekday: 4, part: 'night', account: 'a' },
      { weekday: 6, part: 'night', account: 'a' },
    ]
    const found = breachesOf('2026-11-23', 7, turns, [], usual, rule)
    expect(found).toContainEqual({ day: '2026-11-24', part: 'day', account: 'a', kind: 'short-rest', found: 0 })
    expect(found).toContainEqual({ day: '2026-11-28', part: 'night', account: 'a', kind: 'many-nights', found: 3 })
  })

  it('agrees with counting hour by hour', () => {
    const turn = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      part: fc.constantFrom(...parts),
      account: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.uniqueArray(turn, { selector: (one) => `${one.weekday}${one.part}` }), (turns) => {
        const found = breachesOf('2026-11-23', 14, turns, [], usual, { restHours: 11, nightsInSeven: 7 })
        const short = new Set(found.map((one) => `${one.day}${one.part}`))
        for (let index = 0; index < 14; index += 1) {
          const day = addDays('2026-11-23', index)
          for (const part of parts) {
            const who = namedFor({ day, part }, turns, [])
            const { from } = spanOf({ day, part }, usual)
            // Somebody with rest was named for none of the eleven hours before.
            const busy = Array.from(
              { length: 11 },
              (_, hour) => new Date(from.getTime() - (hour + 1) * 3_600_000),
            ).some((at) => who !== null && namedFor(shiftAt(at, usual), turns, []) === who)
            expect(short.has(`${day}${part}`)).toBe(busy)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('nobody has rest too short where everybody has one shift a week', () => {
    const turns = parts.flatMap((part) =>
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, part, account: `${weekday}${part}` })),
    )
    expect(breachesOf('2026-11-23', 28, turns, [], usual, rule)).toEqual([])
    expect(daysBetween('2026-11-23', addDays('2026-11-23', 28))).toBe(28)
  })
})

describe('calls', () => {
  it('a waiting call goes up one step at a time, never down, and stops at the subdistrict', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...levels),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 300 }),
        (rangAt, level, wait, minutes) => {
          const call = { state: 'waiting' as const, level, rangAt }
          const now = new Date(rangAt.getTime() + minutes * 60_000)
          const to = escalationDue(call, now, wait)
          if (level === 'subdistrict') expect(to).toBeNull()
          if (level === 'none') expect(to).toBe(minutes >= wait ? 'chair' : null)
          if (level === 'chair') expect(to).toBe(minutes >= 2 * wait ? 'subdistrict' : null)
        },
      ),
    )
    expect(nextEscalation({ state: 'answered', level: 'none', rangAt: new Date() }, 5)).toBeNull()
  })

  it('is given up only after three tries', () => {
    expect(mayGiveUp({ state: 'waiting', tries: 2 })).toBe(false)
    expect(mayGiveUp({ state: 'waiting', tries: 3 })).toBe(true)
    expect(mayGiveUp({ state: 'answered', tries: 9 })).toBe(false)
  })
})

describe('receptions', () => {
  const startsAt = new Date('2026-11-28T01:00:00Z')
  const base = {
    startsAt,
    endsAt: new Date('2026-11-28T03:00:00Z'),
    minutesEach: 15,
    state: 'planned' as const,
    lastNumber: 0,
  }

  it('there is time for eight in two hours of a quarter each, and the eighth fits', () => {
    expect(places(base)).toBe(8)
    expect(mayBook({ ...base, lastNumber: 7 }, startsAt)).toBe('yes')
    expect(mayBook({ ...base, lastNumber: 8 }, startsAt)).toBe('full')
    expect(mayBook(base, base.endsAt)).toBe('over')
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 120 }), fc.integer({ min: 1, max: 8 }), (minutesEach, number) => {
        if (number > places({ ...base, minutesEach })) return
        expect(turnOf({ ...base, minutesEach }, number).getTime() + minutesEach * 60_000).toBeLessThanOrEqual(
          base.endsAt.getTime(),
        )
      }),
    )
  })

  it('nobody is done without having been in', () => {
    for (const from of visitorStates) expect(mayStep(from, 'done')).toBe(from === 'with')
  })

  it('a promise holds through its last day', () => {
    const until = '2026-11-30'
    expect(promiseState({ until, keptAt: null }, new Date('2026-11-30T15:59:00Z'))).toBe('open')
    expect(promiseState({ until, keptAt: null }, new Date('2026-11-30T16:00:00Z'))).toBe('late')
    expect(promiseState({ until, keptAt: new Date('2026-11-30T15:00:00Z') }, new Date('2027-01-01T00:00:00Z'))).toBe(
      'kept',
    )
    expect(promiseState({ until, keptAt: new Date('2026-12-01T15:00:00Z') }, new Date('2027-01-01T00:00:00Z'))).toBe(
      'kept-late',
    )
  })
})
