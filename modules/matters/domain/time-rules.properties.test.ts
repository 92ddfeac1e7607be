import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { stateCouncilCalendar } from '#kit/pure/working-days.ts'
import { receivedStep } from '../test/made-steps.ts'
import { deadlinesOf, nextEscalation } from './deadlines.ts'
import { begin } from './matter.ts'
import { rulesOn, standingsOf, type TimeRules, usualTimeRules, withRule } from './time-rules.ts'

const days = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2025-01-01', offset))
const rule: fc.Arbitrary<TimeRules> = fc.record({
  from: days,
  contact: fc.integer({ min: 0, max: 6 }),
  ordinary: fc.integer({ min: 1, max: 12 }),
  complex: fc.integer({ min: 1, max: 30 }),
  urgentContact: fc.integer({ min: 1, max: 24 }),
  urgent: fc.integer({ min: 1, max: 4 }),
  followUp: fc.integer({ min: 0, max: 9 }),
  chairAfter: fc.integer({ min: 0, max: 4 }),
  subdistrictAfter: fc.integer({ min: 0, max: 9 }),
  hours: fc.record({ opens: fc.integer({ min: 420, max: 700 }), closes: fc.integer({ min: 600, max: 1200 }) }),
  source: fc.constant('居委会自定'),
  verified: fc.boolean(),
})
const danger = fc.constantFrom(null, 'fire' as const)
const history = fc
  .uniqueArray(rule, { maxLength: 5, selector: ({ from }) => from })
  .map((own) => [...usualTimeRules, ...own.filter(({ hours }) => hours.opens < hours.closes)])

describe('a new time rule', () => {
  it('moves nothing that was received until today', () => {
    fc.assert(
      fc.property(
        history,
        rule,
        days,
        fc.nat(400),
        fc.nat(1439),
        danger,
        (rules, fresh, today, ago, minute, urgent) => {
          const answer = withRule(rules, fresh, today)
          fc.pre('rules' in answer)
          const at = instantAt(addDays(today, -ago), minute)
          const matter = begin({ ...receivedStep({ urgent }), at })
          const before = { rules, calendar: stateCouncilCalendar }
          const after = { ...before, rules: answer.rules }
          expect(deadlinesOf(matter, after)).toEqual(deadlinesOf(matter, before))
          expect(nextEscalation(matter, after)).toEqual(nextEscalation(matter, before))
        },
      ),
    )
  })

  it('holds from its day to the day before the next one', () => {
    fc.assert(
      fc.property(history, rule, days, fc.nat(400), (rules, fresh, today, later) => {
        const answer = withRule(rules, fresh, today)
        fc.pre('rules' in answer)
        const day = addDays(fresh.from, later)
        const overtaken = rules.some(({ from }) => from > fresh.from && from <= day)
        const inForce = rulesOn(day, answer.rules)
        expect(inForce === fresh).toBe(!overtaken)
        expect(rulesOn(addDays(fresh.from, -1), answer.rules)).toEqual(rulesOn(addDays(fresh.from, -1), rules))
      }),
    )
  })

  it('is refused when it begins today or before, when its days shrink, when the office never opens', () => {
    fc.assert(
      fc.property(history, rule, days, (rules, fresh, today) => {
        const answer = withRule(rules, fresh, today)
        const grows = Math.max(fresh.contact, fresh.urgent) <= fresh.ordinary && fresh.ordinary <= fresh.complex
        const fine = fresh.from > today && grows && fresh.hours.opens < fresh.hours.closes
        expect('rules' in answer).toBe(fine)
        if (fresh.from <= today) expect(answer).toEqual({ refused: 'rule-in-the-past' })
      }),
    )
  })

  it('stands before, in or behind the one in force', () => {
    fc.assert(
      fc.property(history, days, (rules, today) => {
        const all = standingsOf(rules, today)
        expect(all).toHaveLength(rules.length)
        expect(all.filter(({ standing }) => standing === 'now').map(({ rule: one }) => one)).toEqual([
          rulesOn(today, rules),
        ])
        const order = all.map(({ standing }) => ['past', 'now', 'ahead'].indexOf(standing))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
      }),
    )
  })
})

it('counts the day in Shanghai, not elsewhere', () => {
  const [usual] = usualTimeRules
  if (!usual) throw new Error('there is a usual rule')
  const fresh = { ...usual, from: '2026-12-01', contact: 0, ordinary: 1 }
  const rules = [...usualTimeRules, fresh]
  expect(rulesOn(dayOf(new Date('2026-11-30T15:59:00Z')), rules)).toBe(usual)
  expect(rulesOn(dayOf(new Date('2026-11-30T16:00:00Z')), rules)).toBe(fresh)
})
