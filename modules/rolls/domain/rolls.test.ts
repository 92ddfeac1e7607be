import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '#kit/server/chain.ts'
import type { AreaSource } from '../contract/words.ts'
import { canonicalRoll, type RollRight } from './canonical.ts'
import { applied, corrected, partOf, type Wanted } from './correction.ts'
import type { Entry } from './entry.ts'
import { gatherOwners, type HomeFacts, type OwnerFacts } from './gather-owners.ts'
import { gatherResidents, type ResidentFacts } from './gather-residents.ts'
import { merged } from './merge.ts'
import { numbersOf } from './numbers.ts'

const sources: readonly (AreaSource | null)[] = ['register', 'survey', 'contract', 'roster', null]

/** A handful of homes, each with some of a handful of owners, as registers could have them. */
const registers = fc
  .array(
    fc.record({
      area: fc.option(fc.integer({ min: 1, max: 40_000 }), { nil: null }),
      source: fc.constantFrom(...sources),
      owners: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((homes) => ({
    homes: homes.map(({ area, source }, at): HomeFacts => ({
      id: `h${at}`,
      address: `延吉七村1号${at}01室`,
      exclusiveArea: source === null ? null : area,
      exclusiveAreaSource: area === null ? null : source,
    })),
    owners: homes.flatMap(({ owners }, at) =>
      owners.map((who): OwnerFacts => ({
        homeId: `h${at}`,
        key: who < 4 ? `person:${who}` : who === 4 ? 'organisation:dev' : `title:${at}`,
        name: who === 5 ? '王芳' : `业主${who}`,
        personId: who < 4 ? String(who) : null,
        byNameOnly: who === 5,
      })),
    ),
  }))

const entriesFrom = ({ homes, owners }: { homes: readonly HomeFacts[]; owners: readonly OwnerFacts[] }) => {
  let n = 0
  return merged([], gatherOwners(homes, owners, null), () => `e${(n += 1)}`)
}
const toRight = (entry: Entry): RollRight => ({
  ...entry,
  area: entry.area ?? 0,
  excluded: entry.excluded !== null,
})
const head = { id: 'r', electorate: 'owners', scope: { kind: 'compound', id: 'c' }, version: 1 } as const
const digest = (entries: readonly Entry[], version = 1) =>
  digestOf(canonicalRoll({ ...head, version }, entries.map(toRight)))
const leftOut = { why: '没有产权人', by: '周敏芝', at: new Date('2026-11-26T02:00:00Z') }

describe('a roll of owners', () => {
  it('has every home once, all its area, and each in exactly one head', () => {
    fc.assert(
      fc.property(registers, ({ homes, owners }) => {
        const entries = entriesFrom({ homes, owners })
        expect(entries.map(({ homeId }) => homeId)).toEqual(homes.map(({ id }) => id))
        const numbers = numbersOf(entries)
        expect(numbers.area).toBe(homes.reduce((sum, { exclusiveArea }) => sum + (exclusiveArea ?? 0), 0))
        const sets = new Set(entries.map(({ id, owners: set }) => (set.length === 0 ? id : set.join('+'))))
        expect(numbers.heads).toBe(sets.size)
        expect(numbers.rights).toBe(homes.length)
      }),
    )
  })

  it('is the same in whatever order the registers give owners and the list gives rights', () => {
    fc.assert(
      fc.property(registers, fc.integer({ min: 0, max: 11 }), ({ homes, owners }, turn) => {
        const one = entriesFrom({ homes, owners })
        const other = entriesFrom({ homes, owners: owners.toReversed() })
        const turned = [...other.slice(turn), ...other.slice(0, turn)]
        expect(digest(turned)).toBe(digest(one))
        expect(numbersOf(turned)).toEqual(numbersOf(one))
      }),
    )
  })

  it('says what is missing, and only that', () => {
    fc.assert(
      fc.property(registers, ({ homes, owners }) => {
        for (const [at, entry] of entriesFrom({ homes, owners }).entries()) {
          const home = homes[at]
          expect(entry.gaps.includes('no-area')).toBe(home?.exclusiveArea === null)
          expect(entry.gaps.includes('roster-area')).toBe(
            home?.exclusiveArea !== null && home?.exclusiveAreaSource === 'roster',
          )
          expect(entry.gaps.includes('no-owner')).toBe(entry.owners.length === 0)
        }
      }),
    )
  })

  it('takes an area from the roster once somebody has said what it was copied from', () => {
    const homes = [{ id: 'h', address: '一室', exclusiveArea: 5_000, exclusiveAreaSource: 'roster' }] as const
    const owner = { homeId: 'h', key: 'person:1', name: '吴玉芬', personId: '1', byNameOnly: false }
    expect(gatherOwners(homes, [owner], null)[0]).toMatchObject({ gaps: ['roster-area'], areaSource: 'roster' })
    expect(gatherOwners(homes, [owner], 'register')[0]).toMatchObject({ gaps: [], areaSource: 'register' })
  })

  it('holds back an owner known by name only where somebody else bears that name', () => {
    const home = (id: string): HomeFacts => ({
      id,
      address: id,
      exclusiveArea: 1,
      exclusiveAreaSource: 'register',
    })
    const named = (homeId: string, name: string): OwnerFacts => ({
      homeId,
      key: `title:${homeId}`,
      name,
      personId: null,
      byNameOnly: true,
    })
    const known = { ...named('c', '王 芳'), key: 'person:1', personId: '1', byNameOnly: false }
    const gaps = (owners: OwnerFacts[]) =>
      gatherOwners([home('a'), home('b'), home('c')], owners, null).map((one) => one.gaps)
    expect(gaps([named('a', '王芳'), named('b', '李强'), known])).toEqual([['same-name'], [], []])
    expect(gaps([named('a', '王芳'), named('b', '王芳'), { ...known, name: '陈' }])).toEqual([
      ['same-name'],
      ['same-name'],
      [],
    ])
  })

  it('counts a developer’s whole stock as one head', () => {
    const homes = ['a', 'b', 'c'].map((id): HomeFacts => ({
      id,
      address: id,
      exclusiveArea: 100,
      exclusiveAreaSource: 'register',
    }))
    const stock = homes.map(({ id }) => ({
      homeId: id,
      key: 'organisation:dev',
      name: '开发商',
      personId: null,
      byNameOnly: false,
    }))
    expect(numbersOf(entriesFrom({ homes, owners: stock }))).toMatchObject({ rights: 3, heads: 1, area: 300 })
  })
})

it('keeps ids and what was left out when the registers are read anew', () => {
  fc.assert(
    fc.property(registers, registers, (before, now) => {
      const first = entriesFrom(before).map((entry, at) => (at % 2 === 0 ? { ...entry, excluded: leftOut } : entry))
      let n = 100
      const again = merged(first, gatherOwners(now.homes, now.owners, null), () => `e${(n += 1)}`)
      expect(again).toHaveLength(now.homes.length)
      expect(new Set(again.map(({ id }) => id)).size).toBe(again.length)
      for (const entry of again) {
        const was = first.find(({ subjectId }) => subjectId === entry.subjectId)
        expect(entry.excluded).toEqual(was?.excluded ?? null)
        if (was) expect(entry.id).toBe(was.id)
      }
    }),
  )
})

describe('a correction', () => {
  const wanted = fc.oneof(
    fc.record({
      kind: fc.constant('area' as const),
      area: fc.integer({ min: 1, max: 40_000 }),
      source: fc.constantFrom('register' as const, 'survey' as const),
    }),
    fc.record({
      kind: fc.constant('owners' as const),
      owners: fc.uniqueArray(fc.constantFrom('person:7', 'person:8'), { maxLength: 2 }),
      personIds: fc.constant(['7']),
    }),
    fc.record({ kind: fc.constant('exclude' as const), why: fc.constant('重复登记') }),
    fc.record({ kind: fc.constant('include' as const) }),
  )

  it('touches one right, and makes another digest', () => {
    fc.assert(
      fc.property(registers, fc.nat(), wanted as fc.Arbitrary<Wanted>, (facts, pick, want) => {
        const entries = entriesFrom(facts).map((one) => (one.gaps.length > 0 ? { ...one, excluded: leftOut } : one))
        const entry = entries[pick % Math.max(1, entries.length)]
        fc.pre(entry !== undefined)
        const after = corrected(entry, want, true)
        fc.pre(typeof after !== 'string')
        const now = applied(entries, entry.id, after, entry.names, { by: '陆沁', at: leftOut.at })
        for (const [at, one] of now.entries()) if (one.id !== entry.id) expect(one).toBe(entries[at])
        expect(partOf(now.find(({ id }) => id === entry.id) as Entry)).toEqual(after)
        expect(digest(now, 2)).not.toBe(digest(entries))
        expect(numbersOf(now).unresolved).toBe(0)
      }),
    )
  })

  it('neither changes nothing, nor lets an incomplete right count, nor puts an area on a resident', () => {
    const [entry] = merged(
      [],
      gatherOwners([{ id: 'h', address: '一室', exclusiveArea: null, exclusiveAreaSource: null }], [], null),
      () => 'e',
    ) as [Entry]
    const out = { ...entry, excluded: leftOut }
    expect(corrected(out, { kind: 'include' }, true)).toBe('still-incomplete')
    expect(corrected(out, { kind: 'exclude', why: leftOut.why }, true)).toBe('nothing-changed')
    expect(corrected(out, { kind: 'owners', owners: [], personIds: [] }, true)).toBe('no-owner-known')
    expect(corrected(out, { kind: 'area', area: 1, source: 'survey' }, false)).toBe('not-of-residents')
  })
})

describe('a roll of residents', () => {
  const homes = [
    { id: 'a', address: '甲室' },
    { id: 'b', address: '乙室' },
    { id: 'c', address: '丙室' },
  ]
  const one = (id: string, homeId: string, age: number | null, more: Partial<ResidentFacts> = {}): ResidentFacts => ({
    id,
    homeId,
    masked: '吴**',
    name: `吴${id}`,
    age,
    here: true,
    ...more,
  })
  const people = [
    one('1', 'a', 18),
    one('2', 'a', 17),
    one('3', 'a', 40),
    one('4', 'b', null),
    one('5', 'b', 70, { here: false }),
  ]

  it('has each adult who lives here, told apart where masks coincide, and waits for birthdays', () => {
    const found = gatherResidents('adults', homes, people)
    expect(found.map(({ label, personIds, area, gaps }) => [label, personIds, area, gaps])).toEqual([
      ['甲室 吴**', ['3'], 1, []],
      ['甲室 吴**（2）', ['1'], 1, []],
      ['乙室 吴**', ['4'], 1, ['no-birthday']],
    ])
  })

  it('has each household in which somebody lives, for which any adult speaks', () => {
    const found = gatherResidents('households', homes, people)
    expect(found.map(({ label, personIds, owners, gaps }) => [label, personIds, owners, gaps])).toEqual([
      ['甲室', ['3', '1'], ['household:a'], []],
      ['乙室', [], ['household:b'], ['no-adult']],
    ])
  })

  it('has delegates as entered, and says who does not live here', () => {
    const found = gatherResidents('delegates', homes, [one('3', 'a', 40), one('5', 'b', 70, { here: false })])
    expect(found.map(({ personIds, gaps }) => [personIds, gaps])).toEqual([
      [['3'], []],
      [['5'], ['not-living-here']],
    ])
  })

  it('counts as many heads as rights, and as much area', () => {
    let n = 0
    const entries = merged([], gatherResidents('adults', homes, people), () => `e${(n += 1)}`)
    expect(numbersOf(entries)).toMatchObject({ rights: 3, heads: 3, area: 3, unresolved: 1 })
  })
})
