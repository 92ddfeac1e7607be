import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { categories, categoryFacts, residentCategories, trackOf } from './categories.ts'
import { escalationDue, nextDue } from './deadlines.ts'
import { heartsOf, residentStepsOf } from './hearts.ts'
import { isRepeat, LIKELY, type Likeness, likeness, overlap } from './likeness.ts'
import { receivedStep, step } from '../test/made-steps.ts'
import { begin, fold } from './matter.ts'
import { matterNumber, readMatterNumber } from './numbers.ts'
import { queueOrder, sectionOf, soonUntil, waitingOn } from './queue.ts'
import { madeTitle, typedTitle } from './titles.ts'
import { rulesOn, usualTimeRules } from './time-rules.ts'

const at = (day: string, hour: number, minute = 0) => instantAt(day, hour * 60 + minute)

describe('deadlines', () => {
  it('owes contact by the end of the next working day, then a solution in five or fifteen', () => {
    const matter = begin(receivedStep())
    expect(nextDue(matter)).toEqual({ kind: 'contact', at: at('2026-11-25', 17, 30), known: true })
    const heard = fold([receivedStep(), step(25, 'owner', { kind: 'contacted', note: null })])
    expect(nextDue(heard)).toEqual({ kind: 'solve', at: at('2026-12-01', 17, 30), known: true })
    const hard = fold([receivedStep({ complexity: 'complex' }), step(25, 'owner', { kind: 'contacted', note: null })])
    expect(nextDue(hard)?.at).toEqual(at('2026-12-15', 17, 30))
  })

  it('owes what was promised first, and asks the resident three working days after "done"', () => {
    const promised = fold([
      receivedStep(),
      step(25, 'owner', {
        kind: 'contacted',
        note: null,
        promise: { at: at('2026-11-25', 13), text: '查明水从哪里来' },
      }),
    ])
    expect(nextDue(promised)).toMatchObject({ kind: 'promise', at: at('2026-11-25', 13) })
    const finished = fold([receivedStep(), step(25, 'owner', { kind: 'done', note: null })])
    expect(nextDue(finished)).toMatchObject({ kind: 'follow-up', at: at('2026-11-27', 17, 30) })
  })

  it('tells the chair when it is overdue and the subdistrict three working days later', () => {
    const matter = begin(receivedStep())
    expect(escalationDue(matter, at('2026-11-25', 17))).toBeNull()
    expect(escalationDue(matter, at('2026-11-25', 18))).toBe('chair')
    const told = fold([receivedStep(), step(2000, 'system', { kind: 'escalated', to: 'chair', note: null })])
    expect(escalationDue(told, at('2026-11-27', 18))).toBeNull()
    expect(escalationDue(told, at('2026-11-30', 9))).toBe('subdistrict')
  })

  it('uses the rules in force on the day of receipt', () => {
    const [usual] = usualTimeRules
    const newer = { ...usual!, from: '2027-01-01', ordinary: 3 }
    expect(rulesOn('2026-12-31', [newer, usual!]).ordinary).toBe(5)
    expect(rulesOn('2027-01-01', [usual!, newer]).ordinary).toBe(3)
    expect(() => rulesOn('1999-12-31', usualTimeRules)).toThrow(RangeError)
    expect(usualTimeRules.every((rule) => !rule.verified)).toBe(true)
  })
})

describe('steps people see', () => {
  it('shows the five hearts as far as they are true', () => {
    const matter = fold([receivedStep(), step(25, 'owner', { kind: 'contacted', note: null })])
    expect(heartsOf(matter).map((one) => one.state)).toEqual(['past', 'past', 'now', 'ahead', 'ahead'])
    const learned = fold([
      receivedStep(),
      step(9, 'owner', { kind: 'contacted', note: null }),
      step(25, 'owner', { kind: 'done', note: null }),
      step(30, 'reporter', { kind: 'confirmed', note: null }),
      step(40, 'owner', { kind: 'learned', note: '立管每年查一次' }),
    ])
    expect(heartsOf(learned).map((one) => one.state)).toEqual(['past', 'past', 'past', 'past', 'past'])
  })

  it('shows the resident who has it', () => {
    const party = { kind: 'property-manager' as const, id: 'p', name: '物业陆建平' }
    const given = fold([
      receivedStep(),
      step(25, 'owner', { kind: 'assigned', party, note: null }),
      step(40, 'assignee', { kind: 'accepted' }),
    ])
    expect(residentStepsOf(given, 'repair').map((one) => [one.step, one.state])).toEqual([
      ['received', 'past'],
      ['accepted', 'past'],
      ['repair', 'now'],
      ['confirm', 'ahead'],
    ])
    const again = fold([
      receivedStep(),
      step(25, 'owner', { kind: 'done', note: null }),
      step(40, 'reporter', { kind: 'disputed', note: null }),
    ])
    expect(residentStepsOf(again, 'repair').map((one) => one.state)).toEqual(['past', 'now', 'ahead', 'ahead'])
    expect(residentStepsOf(begin(receivedStep()), 'talk')[1]).toEqual({ step: 'discuss', state: 'now', at: null })
  })
})

describe('the queue', () => {
  const now = at('2026-11-25', 15, 12)
  const soon = soonUntil(now)

  it('reaches to noon of the next working day', () => {
    expect(soon).toEqual(at('2026-11-26', 12))
    expect(soonUntil(at('2026-11-27', 9))).toEqual(at('2026-11-30', 12))
  })

  it('sorts by what is overdue, soon, later, and waits on others', () => {
    const section = (dueAt: Date | null, on: Parameters<typeof sectionOf>[0]['waitingOn'] = null) =>
      sectionOf({ dueAt, waitingOn: on, urgent: false }, now, soon)
    expect(section(at('2026-11-25', 13), 'property-manager')).toBe('overdue')
    expect(section(at('2026-11-25', 17, 30))).toBe('soon')
    expect(section(at('2026-11-25', 17, 30), 'property-manager')).toBe('waiting')
    expect(section(at('2026-12-01', 17, 30))).toBe('later')
    expect(section(null)).toBe('later')
  })

  it('says whom a matter waits on', () => {
    expect(waitingOn(begin(receivedStep()))).toBeNull()
    expect(waitingOn(fold([receivedStep(), step(9, 'owner', { kind: 'done', note: null })]))).toBe('reporter')
    const assigned = (kind: 'worker' | 'police') =>
      waitingOn(
        fold([
          receivedStep(),
          step(9, 'owner', { kind: 'assigned', party: { kind, id: null, name: '某' }, note: null }),
        ]),
      )
    expect(assigned('police')).toBe('police')
    expect(assigned('worker')).toBeNull()
    expect(waitingOn(fold([receivedStep(), step(9, 'owner', { kind: 'paused', reason: 'weather', note: null })]))).toBe(
      'circumstance',
    )
  })

  it('has one order', () => {
    const rows = fc.record({
      dueAt: fc.option(fc.constantFrom(at('2026-11-25', 13), at('2026-11-26', 13))),
      id: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(Math.sign(queueOrder(a, b)) + Math.sign(queueOrder(b, a))).toBe(0)
      }),
    )
    expect(queueOrder({ dueAt: null, id: 'a' }, { dueAt: now, id: 'b' })).toBeGreaterThan(0)
  })
})

describe('near duplicates', () => {
  const base: Likeness = {
    category: 'leak',
    receivedAt: at('2026-11-24', 16, 20),
    homeId: null,
    entranceId: 'e-3',
    buildingId: 'b-3',
    compoundId: 'c',
    floor: 3,
    spot: null,
    words: '天花板滴水',
  }

  it('shows the same stairwell, one floor apart, a day later', () => {
    expect(
      likeness(base, { ...base, floor: 2, receivedAt: at('2026-11-25', 15), words: '从上面滴下来的' }),
    ).toBeGreaterThanOrEqual(LIKELY)
    expect(likeness(base, { ...base, floor: 6 })).toBeGreaterThanOrEqual(LIKELY)
    expect(likeness(base, { ...base, category: 'unclear', words: '' })).toBeGreaterThanOrEqual(LIKELY)
  })

  it('does not show another building, another kind, or last month', () => {
    expect(likeness(base, { ...base, entranceId: 'e-9', buildingId: 'b-9' })).toBe(0)
    expect(likeness(base, { ...base, category: 'noise' })).toBe(0)
    expect(likeness(base, { ...base, receivedAt: at('2026-10-24', 9) })).toBe(0)
    expect(likeness(base, { ...base, floor: 14, words: '卫生间', receivedAt: at('2026-12-07', 9) })).toBeLessThan(
      LIKELY,
    )
  })

  it('compares places outdoors by their words', () => {
    const outdoors: Likeness = {
      ...base,
      entranceId: null,
      buildingId: null,
      floor: null,
      spot: '北门车棚',
      category: 'power',
      words: '',
    }
    expect(likeness(outdoors, { ...outdoors, spot: '北门的车棚' })).toBeGreaterThanOrEqual(LIKELY)
    expect(likeness(outdoors, { ...outdoors, spot: '南门花园' })).toBeLessThan(LIKELY)
    expect(overlap('', '北门')).toBe(0)
  })

  it('is the same both ways round and stays within 0 to 100', () => {
    const some = fc.record({
      category: fc.constantFrom(...categories),
      receivedAt: fc.date({ min: at('2026-11-01', 0), max: at('2026-12-31', 0), noInvalidDate: true }),
      homeId: fc.option(fc.constantFrom('h-1', 'h-2')),
      entranceId: fc.option(fc.constantFrom('e-1', 'e-2')),
      buildingId: fc.option(fc.constantFrom('b-1', 'b-2')),
      compoundId: fc.option(fc.constantFrom('c-1')),
      floor: fc.option(fc.integer({ min: -1, max: 30 })),
      spot: fc.option(fc.string()),
      words: fc.string(),
    })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const score = likeness(a, b)
        expect(score).toBe(likeness(b, a))
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        expect(isRepeat(a, b)).toBe(isRepeat(b, a))
      }),
    )
  })

  it('links repeats at one address however long ago', () => {
    expect(isRepeat(base, { ...base, receivedAt: at('2025-01-01', 9) })).toBe(true)
    expect(isRepeat(base, { ...base, floor: 4 })).toBe(false)
    expect(isRepeat({ ...base, entranceId: null }, { ...base, entranceId: null })).toBe(false)
  })
})

describe('numbers and titles', () => {
  it('reads back every number it gives', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z0-9]{1,6}$/),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 9999 }),
        (short, days, count) => {
          const day = new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
          expect(readMatterNumber(matterNumber(short, day, count))).toEqual({ short, day, count })
        },
      ),
    )
    expect(matterNumber('Y7', '2026-11-24', 6)).toBe('Y7-261124-06')
  })

  it('reads numbers as people type them', () => {
    expect(readMatterNumber(' y7－261124－06 ')).toEqual({ short: 'Y7', day: '2026-11-24', count: 6 })
    for (const text of ['', 'Y7', 'Y7-261332-06', 'Y7-261124-00', '12号301']) expect(readMatterNumber(text)).toBeNull()
    expect(() => matterNumber('Y7', '2026-11-24', 0)).toThrow(RangeError)
  })

  it('makes a title where nothing was typed', () => {
    expect(madeTitle('leak', '3号楼 2 楼走道')).toBe('3号楼2楼走道漏水')
    expect(madeTitle('leak', '3号楼2楼走道', 'en')).toBe('Leak, 3号楼2楼走道')
    expect(madeTitle('lift', '')).toBe('电梯有问题')
    for (const category of categories) expect(madeTitle(category, '').length).toBeGreaterThan(1)
  })

  it('takes the first clause of what was typed', () => {
    expect(typedTitle('楼下棋牌声到半夜。老人睡不着，请管管。')).toBe('楼下棋牌声到半夜')
    expect(typedTitle(' \n ')).toBeNull()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(Array.from(typedTitle(words) ?? '').length).toBeLessThanOrEqual(40)
      }),
    )
  })

  it('has six pictures, each with a name', () => {
    expect(residentCategories).toHaveLength(6)
    expect(residentCategories.map((category) => categoryFacts[category].zh)).toEqual([
      '漏水渗水',
      '灯和电',
      '电梯',
      '车和通道',
      '垃圾卫生',
      '说不清',
    ])
    expect(trackOf('leak')).toBe('repair')
    expect(trackOf('neighbour')).toBe('talk')
  })
})
