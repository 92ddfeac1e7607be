import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inferenceLimits, inferred, safePublication } from './inference.ts'
import { type Choice, tally } from '#rules/reading'
import type { Counting } from './outcomes.ts'
import { plans, publish, type Publication, type PublicRight, smallestGroup } from './publication.ts'
import { standingHeads, stands } from './stands.ts'

const [limit] = inferenceLimits
if (!limit) throw new Error('no limit')
const counting: Counting = {
  quorum: { of: [2, 3], more: false },
  consent: { of: [3, 4], more: false },
  silence: 'follow-majority',
}

/** A compound as they are built: few layouts or each flat its own, some owners of several, a vote more or less one-sided. */
const compound = fc
  .record({
    buildings: fc.integer({ min: 1, max: 6 }),
    flats: fc.integer({ min: 2, max: 40 }),
    layouts: fc.array(fc.integer({ min: 3_000, max: 24_000 }), { minLength: 1, maxLength: 5 }),
    unique: fc.boolean(),
    lean: fc.integer({ min: 0, max: 100 }),
    turnout: fc.integer({ min: 30, max: 100 }),
    seed: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
  })
  .map(({ buildings, flats, layouts, unique, lean, turnout, seed }) => {
    const dice = () => Number(seed.next().value)
    return Array.from({ length: buildings * flats }, (_, at): PublicRight => {
      const came = dice() < turnout
      const [choice, channel] = [dice(), dice()]
      return {
        owners: [`person:${dice() < 5 ? 0 : at}`],
        area: (layouts[at % layouts.length] ?? 5_000) + (unique ? at * 7 + dice() : 0),
        place: `${Math.floor(at / flats) + 1}号楼`,
        choice: came ? (choice < lean ? 'yes' : choice < 97 ? 'no' : 'abstain') : null,
        channel: came ? (channel < 60 ? 'app' : channel < 95 ? 'paper' : 'phone') : null,
        delivered: came || dice() < 90,
        dispute: came && dice() < 2 ? 'co-owners' : null,
      }
    })
  })

/**
 * An attacker of another make: knows every flat, its area, its building, how its ballot came and whether it came at all, and
 * rules out what the figures do not allow.
 */
function attack(rights: readonly PublicRight[], { groups, channels, plan, areas }: Publication): number {
  if (!plan.counts) return 0
  const { heads } = publish(rights, plan)
  const said = stands.filter((stand) => stand !== 'reached' && stand !== 'unreached')
  return heads
    .filter(({ stand }) => (said as readonly string[]).includes(stand))
    .filter((head) => {
      const possible = said.filter((stand) => {
        if ((groups[head.group]?.heads[stand] ?? 0) === 0) return false
        if (areas && plan.step === 1 && areas[stand] < head.area) return false
        if (!channels || stand === 'disputed' || head.stand === 'disputed') return true
        return head.rights.every((at) => {
          const channel = rights[at]?.channel ?? null
          return channel === null || (channels[channel]?.[stand] ?? 0) > 0
        })
      })
      return possible.length < 2
    })
    .reduce((sum, head) => sum + head.rights.filter((at) => rights[at]?.choice !== null).length, 0)
}

it('keeps what anybody could infer under the share, whatever the compound, and an attack finds no more than was measured', () => {
  const [parts, whole] = limit.share
  const taken = new Set<number>()
  fc.assert(
    fc.property(compound, (rights) => {
      const { publication, inference, guarantee } = safePublication(rights, limit, counting)
      expect(inference.rights).toBeLessThanOrEqual(guarantee)
      taken.add(plans.indexOf(publication.plan))
      expect(inference.rights * whole).toBeLessThanOrEqual(parts * inference.of)
      expect(attack(rights, publication)).toBeLessThanOrEqual(inference.rights)
      for (const plan of plans) {
        const one = publish(rights, plan)
        const measured = inferred(rights, one.publication, one.heads, counting).rights
        expect(attack(rights, one.publication)).toBeLessThanOrEqual(measured)
      }
    }),
    { numRuns: 300 },
  )
  expect(taken.size).toBeGreaterThan(3)
})

/** Everything that a public pack tells of a vote. */
function told(rights: readonly PublicRight[], plan: (typeof plans)[number]): string {
  const { groups, channels, areas } = publish(rights, plan).publication
  const units = rights.map(({ owners, area }, at) => ({ unit: String(at), owners, area }))
  const { asCast, withRule, dependsOnDisputed } = tally(units, rights, counting, counting.silence)
  const tests = [asCast, withRule].map((one) => one && [one.passed, one.quorum, one.consent])
  return JSON.stringify([groups, channels, areas, tests, dependsOnDisputed])
}

/** Every way of dealing out the same choices. */
function deals(choices: readonly Choice[]): Choice[][] {
  if (choices.length === 0) return [[]]
  return [...new Set(choices)].flatMap((first) =>
    deals(choices.toSpliced(choices.indexOf(first), 1)).map((rest) => [first, ...rest]),
  )
}

it('is not beaten by whoever goes through every vote that there could have been', () => {
  const flat = fc.record({
    area: fc.oneof(fc.constantFrom(5_000, 5_007, 8_950), fc.integer({ min: 3_000, max: 24_000 })),
    place: fc.constantFrom('1号楼', '2号楼'),
    choice: fc.constantFrom<Choice | null>('yes', 'yes', 'yes', 'no', 'no', 'abstain', null),
    channel: fc.constantFrom('app', 'app', 'paper'),
    delivered: fc.boolean(),
  })
  const small = fc.array(flat, { minLength: 6, maxLength: 11 }).map((flats) =>
    flats.map((one, at): PublicRight => ({
      ...one,
      owners: [`person:${at}`],
      channel: one.choice && one.channel,
      dispute: null,
    })),
  )
  let found = 0
  fc.assert(
    fc.property(small, fc.constantFrom(...plans.filter(({ counts }) => counts)), (rights, plan) => {
      const spoke = rights.flatMap(({ choice }, at) => (choice === null ? [] : [at]))
      const told0 = told(rights, plan)
      const possible = spoke.map(() => new Set<Choice>())
      for (const deal of deals(spoke.map((at) => rights[at]?.choice ?? 'yes'))) {
        const other = [...rights]
        spoke.forEach((at, nth) => (other[at] = { ...(rights[at] as PublicRight), choice: deal[nth] ?? null }))
        if (told(other, plan) === told0) deal.forEach((choice, nth) => possible[nth]?.add(choice))
      }
      const given = possible.filter((choices) => choices.size === 1).length
      const { publication, heads } = publish(rights, plan)
      expect(given).toBeLessThanOrEqual(inferred(rights, publication, heads, counting).rights)
      found += given
    }),
    { numRuns: 150 },
  )
  // It does find some, or it would be no attack.
  expect(found).toBeGreaterThan(50)
})

it('counts every head exactly once, in groups that are never small', () => {
  fc.assert(
    fc.property(compound, fc.constantFrom(...plans.filter(({ counts }) => counts)), (rights, plan) => {
      const { publication } = publish(rights, plan)
      const sizes = publication.groups.map(({ heads }) => stands.reduce((sum, stand) => sum + heads[stand], 0))
      const heads = standingHeads(rights)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(heads.length)
      if (heads.length >= smallestGroup) for (const size of sizes) expect(size).toBeGreaterThanOrEqual(smallestGroup)
      for (const stand of stands)
        expect(publication.groups.reduce((sum, group) => sum + group.heads[stand], 0)).toBe(
          heads.filter((head) => head.stand === stand).length,
        )
    }),
  )
})

it('takes a group where all said alike, and a flat that its area gives away in a sum, for inferred', () => {
  const flat = (at: number, area: number, choice: 'yes' | 'no'): PublicRight => ({
    owners: [`person:${at}`],
    area,
    place: 'A',
    choice,
    channel: 'app',
    delivered: true,
    dispute: null,
  })
  const measure = (rights: PublicRight[], at: number) => {
    const plan = plans[at]
    if (!plan) throw new Error('no plan')
    const { publication, heads } = publish(rights, plan)
    return inferred(rights, publication, heads, counting).rights
  }
  const alike = Array.from({ length: 6 }, (_, at) => flat(at, 5_000, 'yes'))
  expect(measure(alike, 0)).toBe(6)
  // 50.00 m² each but one of 50.07: whoever knows the areas sees in the sum of yes on which side it stands.
  const odd = [...Array.from({ length: 9 }, (_, at) => flat(at, 5_000, at < 5 ? 'yes' : 'no')), flat(9, 5_007, 'yes')]
  expect(measure(odd, 0)).toBe(1)
  expect(measure(odd, 1)).toBe(0)
})

it('says of a unanimous vote no more than whether it passed', () => {
  const rights = Array.from({ length: 50 }, (_, at): PublicRight => ({
    owners: [`person:${at}`],
    area: 5_000 + at,
    place: 'A',
    choice: 'yes',
    channel: 'paper',
    delivered: true,
    dispute: null,
  }))
  const { publication, inference, guarantee } = safePublication(rights, limit, counting)
  expect(publication).toMatchObject({ groups: [], channels: null, areas: null })
  expect({ inference, guarantee }).toEqual({ inference: { rights: 0, of: 50 }, guarantee: 0 })
})
