import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween } from '#kit/pure/shanghai-time.ts'
import { addMonths, monthsBetween } from './calendar.ts'
import {
  type Around,
  dutiesOf,
  isBarred,
  lengthFault,
  majorityOf,
  monthsLeft,
  pressing,
  sizeFault,
  vacancyOf,
  type TermFacts,
} from './duties.ts'
import { committeeRules, ruleOn } from './law.ts'

const rule = ruleOn('2026-11-25')
const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2010-01-01', n))
const nothing: Around = {
  papersToOfficeOn: null,
  papersToNewOn: null,
  papersAtOffice: false,
  lastMetOn: null,
  change: null,
  followed: false,
}
const term = (more: Partial<TermFacts> = {}): TermFacts => ({
  number: 1,
  from: '2024-03-01',
  until: '2027-02-28',
  electedOn: '2024-02-20',
  seats: 5,
  buildingArea: 6_000_000,
  filedOn: '2024-03-05',
  reportedOn: null,
  groupFormedOn: null,
  ...more,
})
const find = (facts: TermFacts, today: string, around: Partial<Around> = {}) =>
  Object.fromEntries(dutiesOf(facts, { ...nothing, ...around }, rule, today).map((duty) => [duty.key, duty]))

describe('months of the calendar', () => {
  it('never leave the month they should fall in, and never overshoot the day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (from, n) => {
        const to = addMonths(from, n)
        const whole = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))
        expect(whole(to) - whole(from)).toBe(n)
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)))
        expect(addDays(to, 0)).toBe(to)
      }),
    )
  })

  it('are counted back whole', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 26 }), (from, n, days) => {
        const to = addDays(addMonths(from, n), days)
        expect(monthsBetween(from, to)).toBeGreaterThanOrEqual(n)
        expect(addMonths(from, monthsBetween(from, to)) <= to).toBe(true)
        expect(addMonths(from, monthsBetween(from, to) + 1) > to).toBe(true)
      }),
    )
  })

  test.each([
    ['2027-07-31', -5, '2027-02-28'],
    ['2028-07-31', -5, '2028-02-29'],
    ['2026-11-25', 2, '2027-01-25'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (from, n, to) => expect(addMonths(from, n)).toBe(to))
})

describe('the size of a committee (SH 20)', () => {
  it('is lawful only when odd, and from five on; three only where the compound is small', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.option(fc.integer({ min: 1, max: 5_000_000 })), (seats, area) => {
        const small = area !== null && area <= 1_000_000
        const lawful = seats % 2 === 1 && (seats >= 5 || (small && seats >= 3))
        expect(sizeFault(seats, area, rule) === null).toBe(lawful)
      }),
    )
  })

  test.each([
    [3, 1_000_000, null],
    [3, 1_000_001, 'too-few'],
    [3, null, 'too-few'],
    [1, 900_000, 'too-few'],
    [6, null, 'even'],
  ])('%i seats at %s', (seats, area, fault) => expect(sizeFault(seats, area, rule)).toBe(fault))
})

describe('the length of a term (SH 20)', () => {
  test.each([
    ['2024-03-01', '2027-02-28', null],
    ['2024-03-01', '2027-02-27', 'too-short'],
    ['2024-03-01', '2029-02-28', null],
    ['2024-03-01', '2029-03-01', 'too-long'],
  ])('%s to %s', (from, until, fault) => expect(lengthFault(from, until, rule)).toBe(fault))
})

describe('what a committee owes', () => {
  it('is due when the law says', () => {
    const duties = find(term({ groupFormedOn: '2026-11-01' }), '2026-11-25')
    expect(duties).toMatchObject({
      file: { due: '2024-03-21', article: '23', state: 'done' },
      report: { due: '2026-09-28', article: '28', state: 'done' },
      'papers-to-office': { due: '2026-11-11', article: '29', state: 'late' },
      're-elect': { due: '2027-02-28', article: '28', state: 'later' },
      meet: { due: '2024-04-20', article: '26', state: 'late' },
    })
    expect(duties.size).toBeUndefined()
  })

  it('of a later term is filed anew under article 29, and gets its papers back', () => {
    const atOffice = { papersAtOffice: true }
    const duties = find(term({ number: 3 }), '2026-11-25', atOffice)
    expect(find(term({ number: 3 }), '2026-11-25')['papers-to-new']).toBeUndefined()
    expect(duties.file?.article).toBe('29')
    expect(duties['papers-to-new']).toMatchObject({ due: '2024-03-15', state: 'late' })
    expect(
      find(term({ number: 3 }), '2026-11-25', { ...atOffice, papersToNewOn: '2024-03-10' })['papers-to-new']?.state,
    ).toBe('done')
  })

  it('is late exactly from the day after it was due, and stays done once done', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 36, max: 60 }),
        day,
        fc.option(day, { nil: null }),
        (from, months, today, filedOn) => {
          const facts = term({ from, electedOn: from, until: addDays(addMonths(from, months), -1), filedOn })
          for (const duty of dutiesOf(facts, nothing, rule, today)) {
            if (duty.doneOn !== null) expect(duty.state).toBe('done')
            else if (today > duty.due) expect(duty.state).toBe('late')
            else expect(duty.state).toBe(daysBetween(today, duty.due) <= 30 ? 'soon' : 'later')
          }
          const report = dutiesOf(facts, nothing, rule, today).find((duty) => duty.key === 'report')
          expect(report?.due).toBe(addMonths(facts.until, -5))
        },
      ),
    )
  })

  it('names the gravest late duty first, then what is due soonest, then nothing', () => {
    const met = { lastMetOn: '2026-11-10' }
    const of = (facts: TermFacts, today: string, around: Partial<Around> = met) =>
      pressing(dutiesOf(facts, { ...nothing, ...around }, rule, today))?.key ?? null
    expect(of(term(), '2026-09-10', { lastMetOn: '2026-09-01' })).toBe('report')
    expect(of(term(), '2026-11-25')).toBe('report')
    expect(of(term(), '2027-03-05')).toBe('re-elect')
    expect(of(term({ reportedOn: '2026-09-20' }), '2026-11-25')).toBe(null)
    expect(of(term({ reportedOn: '2026-09-20' }), '2026-11-25', { lastMetOn: '2026-08-01' })).toBe('meet')
  })

  it('says how many whole months are left', () => {
    expect(monthsLeft(term(), '2026-11-25')).toBe(3)
    expect(monthsLeft(term(), '2027-02-10')).toBe(0)
    expect(monthsLeft(term(), '2027-05-01')).toBe(0)
  })
})

describe('while the re-election is under way (SH 28)', () => {
  it('great decisions are barred from the group’s formation until the successor is elected', () => {
    const facts = term({ groupFormedOn: '2026-11-01' })
    expect(isBarred(facts, nothing, '2026-10-31')).toBe(false)
    expect(isBarred(facts, nothing, '2026-11-01')).toBe(true)
    expect(isBarred(facts, nothing, '2027-05-01')).toBe(true)
    expect(isBarred(facts, { ...nothing, followed: true }, '2026-11-25')).toBe(false)
    expect(isBarred(term(), nothing, '2026-11-25')).toBe(false)
  })
})

describe('a decision', () => {
  it('needs more than half of all members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (members) => {
        const need = majorityOf(members)
        expect(need * 2).toBeGreaterThan(members)
        expect((need - 1) * 2).toBeLessThanOrEqual(members)
      }),
    )
  })
})

describe('rules of law', () => {
  it('are chosen by the day, and name an article for each', () => {
    const older = { ...rule, from: '2000-01-01' }
    expect(ruleOn('2010-05-05', [older, rule])).toBe(older)
    expect(ruleOn('2020-12-30', [older, rule])).toBe(rule)
    expect(ruleOn('1990-01-01', [older, rule])).toBe(older)
    expect(() => ruleOn('2020-01-01', [])).toThrow()
    for (const each of committeeRules) {
      expect(each.grounds.every((ground) => /^\d+$/.test(ground.article))).toBe(true)
      expect(new Set(each.grounds.map((ground) => ground.key)).size).toBe(each.grounds.length)
    }
  })
})

describe('an empty seat', () => {
  it('may be filled while more than half are there; with less than half a new committee is due', () => {
    expect([7, 6, 4, 3, 0].map((seated) => vacancyOf(7, seated))).toEqual([null, 'fill', 'fill', 'early', 'early'])
    expect([3, 2, 1].map((seated) => vacancyOf(3, seated))).toEqual([null, 'fill', 'early'])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 0, max: 21 }), (seats, seated) => {
        const found = vacancyOf(seats, seated)
        expect(found === null).toBe(seated >= seats)
        expect(found === 'early').toBe(seated < seats && 2 * seated < seats)
      }),
    )
  })
})
