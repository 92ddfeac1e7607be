import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFloor } from './floors.ts'
import {
  believable,
  type EventKind,
  eventKinds,
  type IncidentEvent,
  marksOf,
  merged,
  minutesToFirst,
  subjectOf,
} from './incident.ts'
import { childrenAlone, needs, needsOf, noSafetyFacts, saysNothing } from './needs.ts'

const start = '2026-11-26T01:00:00.000Z'
const minutes = (n: number) => new Date(Date.parse(start) + n * 60_000).toISOString()

const events: fc.Arbitrary<IncidentEvent[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom<EventKind>(...eventKinds),
      at: fc.integer({ min: 0, max: 60 }).map(minutes),
      home: fc.constantFrom('h1', 'h2'),
      person: fc.constantFrom(null, 'p1', 'p2'),
      about: fc.nat(11),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ kind, at, home, person, about }, place) => ({
      id: `e${place}`,
      kind,
      at,
      by: '周敏芝',
      homeId: home,
      personId: person,
      aboutId: kind === 'withdrawn' ? `e${about}` : null,
    })),
  )

describe('the log of an incident', () => {
  it('comes out the same in whatever order, and however often, telephones bring what they wrote', () => {
    fc.assert(
      fc.property(events, fc.array(fc.nat(2), { maxLength: 12 }), fc.boolean(), (all, whose, twice) => {
        const phones = [0, 1, 2].map((phone) => all.filter((_, place) => (whose[place] ?? 0) === phone))
        const [a = [], b = [], c = []] = phones
        const one = merged(merged(a, b), c)
        const other = merged(c, merged(b, twice ? [...a, ...b] : a))
        expect(other).toEqual(one)
        expect(one).toHaveLength(all.length)
        expect(marksOf(other)).toEqual(marksOf(one))
      }),
    )
  })

  it('takes back only what is withdrawn: no other mark gets lost, whatever the clocks say', () => {
    fc.assert(
      fc.property(events, (all) => {
        const withdrawn = new Set(all.filter(({ kind }) => kind === 'withdrawn').map(({ aboutId }) => aboutId))
        const standing = all.filter(({ kind, id }) => kind === 'down' && !withdrawn.has(id))
        const found = marksOf(all)
        for (const mark of standing) expect(found.get(subjectOf(mark))?.kind).toBe('down')
      }),
    )
  })

  it('says how long the first took', () => {
    const log = (kind: EventKind, at: number): IncidentEvent => ({
      id: `${kind}${at}`,
      kind,
      at: minutes(at),
      by: null,
      homeId: null,
      personId: null,
      aboutId: null,
    })
    expect(minutesToFirst(start, [log('responder', 1)])).toBeNull()
    expect(minutesToFirst(start, [log('arrived', 9), log('arrived', 4)])).toBe(4)
  })

  it('believes a telephone’s clock only so far', () => {
    const [alarm, now] = [new Date(start), new Date(minutes(30))]
    expect(believable(new Date(minutes(10)), alarm, now)).toEqual(new Date(minutes(10)))
    expect(believable(new Date(minutes(24 * 60)), alarm, now)).toEqual(now)
    expect(believable(new Date(minutes(-3 * 24 * 60)), alarm, now)).toEqual(new Date(minutes(-24 * 60)))
  })
})

describe('who stands on the list', () => {
  const flag = (name: string, kind: string | null = null, grade: number | null = null) => ({ flag: name, kind, grade })

  it('nobody without a reason, and nobody for what they earn', () => {
    const facts = null
    expect(needsOf({ age: 40, care: [], facts })).toEqual([])
    expect(needsOf({ age: 40, care: [flag('minimum-allowance'), flag('jobless'), flag('low-income')], facts })).toEqual(
      [],
    )
  })

  it('the most urgent reason first', () => {
    const facts = { ...noSafetyFacts, walk: 'slow' as const, device: '氧气机' }
    expect(needsOf({ age: 70, care: [flag('living-alone')], facts })).toEqual(['device', 'slow', 'alone'])
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 0, max: 105 })),
        fc.array(
          fc.record({
            flag: fc.constantFrom('needs-care', 'disability', 'living-alone', 'elders-only', 'child-in-difficulty'),
            kind: fc.constantFrom(null, 'body', 'sight', 'hearing', 'several', 'mind'),
            grade: fc.constantFrom(null, 1, 2, 3, 4),
          }),
          { maxLength: 4 },
        ),
        (age, care) => {
          const found = needsOf({ age, care, facts: null })
          expect(found).toEqual([...found].toSorted((a, b) => needs.indexOf(a) - needs.indexOf(b)))
          expect(new Set(found).size).toBe(found.length)
        },
      ),
    )
  })

  it('what was asked comes before what a flag lets suppose', () => {
    const care = [flag('needs-care'), flag('disability', 'body', 1)]
    expect(needsOf({ age: 80, care, facts: null })).toContain('cannot-walk')
    expect(needsOf({ age: 80, care, facts: { ...noSafetyFacts, remark: '走得下' } })).not.toContain('cannot-walk')
  })

  it('somebody very old of whom nothing is known, to be asked', () => {
    expect(needsOf({ age: 85, care: [], facts: null })).toEqual(['very-old'])
    expect(needsOf({ age: 85, care: [], facts: { ...noSafetyFacts, remark: '走得下' } })).toEqual([])
  })

  it('children at home alone, by word or where no grown person is registered', () => {
    expect(needsOf({ age: 9, care: [], facts: { ...noSafetyFacts, alone: '放学到六点' } })).toEqual(['child-alone'])
    expect(needsOf({ age: 79, care: [], facts: { ...noSafetyFacts, alone: '白天' } })).toEqual(['alone'])
    expect(childrenAlone([{ age: 9 }, { age: 7 }])).toHaveLength(2)
    expect(childrenAlone([{ age: 9 }, { age: 38 }])).toEqual([])
    expect(childrenAlone([{ age: 9 }, { age: null }])).toEqual([])
  })

  it('a record has to say something', () => {
    expect(saysNothing(noSafetyFacts)).toBe(true)
    expect(saysNothing({ ...noSafetyFacts, key: { who: '3号101室', phone: null } })).toBe(false)
  })
})

describe('the way through the building', () => {
  it('goes from the top down, urgent homes first, and leaves none out', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ floor: fc.integer({ min: -1, max: 30 }), room: fc.integer({ min: 1, max: 12 }).map(String) }),
        ),
        fc.array(fc.record({ home: fc.nat(20), needs: fc.subarray([...needs]) })),
        (rooms, people) => {
          const homes = rooms.map((room, place) => ({ ...room, id: `h${place}` }))
          const list = people.map(({ home, needs: why }) => ({ homeId: `h${home}`, needs: why }))
          const floors = byFloor(homes, list)
          expect(floors.map(({ floor }) => floor)).toEqual(
            [...new Set(homes.map(({ floor }) => floor))].toSorted((a, b) => b - a),
          )
          expect(floors.flatMap((one) => one.homes.map(({ id }) => id)).toSorted()).toEqual(
            homes.map(({ id }) => id).toSorted(),
          )
        },
      ),
    )
    const homes = ['1201', '1202', '1203'].map((room) => ({ id: room, room, floor: 12 }))
    const list = [
      { homeId: '1203', needs: ['cannot-walk' as const] },
      { homeId: '1202', needs: ['alone' as const] },
    ]
    expect(byFloor(homes, list)[0]?.homes.map(({ room }) => room)).toEqual(['1203', '1202', '1201'])
  })
})
