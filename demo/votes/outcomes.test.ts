import { describe, expect, it } from 'vitest'
import type { RollRight } from '#rolls'
import { type Return, tally, votingRules } from '#rules'
import { randomFrom } from '../random.ts'
import type { Outcome } from './hold.ts'
import { justShort, onTheEdge } from './outcomes.ts'

const seeds = Array.from({ length: 60 }, (_none, at) => `seed ${at}`)

/** A compound of so many homes, most owned by one or two who are known, in sizes by chance. */
function rollOf(seed: string, homes: number): RollRight[] {
  const random = randomFrom(seed)
  return Array.from({ length: homes }, (_none, at) => {
    const known = !random.chance(0.16)
    const names = random.chance(0.3) ? [`${at}a`, `${at}b`] : [`${at}`]
    return {
      id: String(at),
      label: `${at}室`,
      homeId: String(at),
      personIds: known ? names : [],
      owners: names,
      area: random.int(4_800, 14_000),
      excluded: false,
    }
  })
}

function counted(rights: readonly RollRight[], outcomes: readonly Outcome[], rule: string, silent: boolean) {
  const bars = votingRules.find(({ key }) => key === rule)
  if (bars === undefined) throw new Error(rule)
  const returns = outcomes.map((one): Return => {
    if (one === null) return { choice: null, delivered: false }
    if (one === 'brought') return { choice: null, delivered: true }
    return { choice: one.others === undefined ? one.choice : 'disputed', delivered: true }
  })
  const roll = rights.map(({ id, owners, area }) => ({ unit: id, owners, area }))
  return tally(roll, returns, bars, silent ? 'follow-majority' : null)
}

describe('whatever the day, the votes of the demonstration come out as they are told', () => {
  it.each(seeds)('the tariff falls short as cast and passes by the clause: %s', (seed) => {
    const rights = rollOf(seed, 1_170)
    const { asCast, withRule, disputed, dependsOnDisputed } = counted(
      rights,
      justShort(randomFrom(seed), rights),
      'special',
      true,
    )
    expect([asCast.passed, withRule?.passed]).toEqual([false, true])
    expect(disputed).toHaveLength(4)
    expect(dependsOnDisputed).toBe(false)
    // By households, and not by many.
    expect(asCast.quorum).toEqual({ area: true, heads: true })
    expect(asCast.consent.heads).toBe(false)
    expect(asCast.missing.consent.heads).toBeLessThan(40)
  })

  it.each(seeds)('the lifts hang on the two couples who differ: %s', (seed) => {
    const rights = rollOf(seed, 84)
    const { asCast, disputed, dependsOnDisputed } = counted(rights, onTheEdge(rights), 'shared-part-ordinary', false)
    expect(asCast.quorum).toEqual({ area: true, heads: true })
    expect(asCast.consent.heads).toBe(false)
    expect(disputed).toHaveLength(2)
    expect(dependsOnDisputed).toBe(true)
  })
})
