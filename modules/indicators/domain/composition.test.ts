import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { type CommitteeFacts, partyOf, redOf, unmanagedOf } from './composition.ts'
import { figureOf, publicPercent, usualWeighting } from './figures.ts'
import { definitionOf } from './definitions.ts'

const days = ['2025-06-01', '2025-12-31', '2026-01-01', '2026-07-15']
const committees = fc
  .record({
    compoundId: fc.uuid(),
    seated: fc.integer({ min: 0, max: 15 }),
    party: fc.integer({ min: 0, max: 15 }),
    countedAt: fc.constant(new Date('2026-01-01T00:00:00Z')),
    definitions: fc
      .uniqueArray(fc.constantFrom(...days), { maxLength: 4 })
      .chain((since) => fc.tuple(...since.map((day) => fc.record({ since: fc.constant(day), red: fc.boolean() })))),
  })
  .map((one): CommitteeFacts => ({ ...one, party: Math.min(one.seated, one.party) }))

it('takes the definition that holds on the day, and turns when the next one begins', () => {
  fc.assert(
    fc.property(committees, fc.constantFrom('2025-05-31', ...days, '2027-01-01'), (committee, today) => {
      const { numerator, denominator, leftOut, turnsAt } = redOf(committee, today)
      const holding = committee.definitions.filter(({ since }) => since <= today).map(({ since }) => since)
      const latest = committee.definitions.find(({ since }) => since === holding.toSorted().at(-1))
      expect(denominator + leftOut).toBe(1)
      expect(numerator === 1).toBe(committee.seated > 0 && (latest?.red ?? false))
      const coming = committee.definitions.map(({ since }) => since).filter((since) => since > today)
      const next = coming.toSorted()[0]
      expect(turnsAt).toEqual(next === undefined ? null : instantAt(next))
    }),
  )
})

it('never counts more Party members than members, and leaves out a committee without any', () => {
  fc.assert(
    fc.property(committees, (committee) => {
      const { numerator, denominator, leftOut } = partyOf(committee)
      expect(numerator).toBeLessThanOrEqual(denominator)
      expect(leftOut).toBe(committee.seated === 0 ? 1 : 0)
    }),
  )
  const lane = { compoundId: 'c', standsSince: null }
  expect(unmanagedOf({ ...lane, hasManager: true })).toMatchObject({ numerator: 0, denominator: 1 })
  expect(unmanagedOf({ ...lane, hasManager: false })).toMatchObject({ numerator: 1, denominator: 1 })
})

it('tells residents whole percents, and nothing made of too few', () => {
  const definition = definitionOf('contact-on-time', '2026-11-01')
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (one, other) => {
      const [numerator, denominator] = [Math.min(one, other), Math.max(one, other)]
      const figure = figureOf(definition, () => ({ numerator, denominator, leftOut: 0 }), usualWeighting)
      const percent = publicPercent(figure)
      if (denominator < usualWeighting.smallest) expect(percent).toBeNull()
      else expect(Math.abs((percent ?? -1) - (numerator * 100) / denominator)).toBeLessThanOrEqual(0.6)
    }),
  )
})
