import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, instantAt } from '#kit/pure/shanghai-time.ts'
import { postEndings } from '../contract/words.ts'
import { dutiesOf } from './duties.ts'
import { committeeRules } from './law.ts'
import { changeClock, changeKey, memberChanges, type Seat } from './member-changes.ts'

const rule = committeeRules[0] as (typeof committeeRules)[number]
const term = { from: '2024-03-01', filedOn: '2024-03-15' }
const today = '2026-11-25'
let next = 0
const seat = (name: string, from: Day, more: Partial<Seat> = {}): Seat => ({
  postId: `post-${(next += 1)}`,
  kind: 'member',
  personId: null,
  name,
  forgotten: false,
  from,
  until: null,
  endedAt: null,
  endedWhy: null,
  ...more,
})
const left = (on: Day, why: Seat['endedWhy'] = 'resigned') => ({
  endedAt: new Date(instantAt(on).getTime() + 36e5),
  endedWhy: why,
})
const changes = (seats: readonly Seat[], filed = new Map<string, Day>(), on = today, of = term) =>
  memberChanges(of, seats, filed, rule, on)
const said = (seats: readonly Seat[]) => changes(seats).map(({ change, holder, on }) => `${on} ${holder} ${change}`)

describe('a change of members (SH 33)', () => {
  it('is somebody who joined or left after the term was filed, due thirty days on', () => {
    const out = seat('钱仁德', '2024-03-01', left('2026-10-20'))
    const into = seat('魏红', '2026-11-10')
    expect(changes([seat('唐福康', '2024-03-01'), out, into])).toEqual([
      {
        postId: out.postId,
        change: 'left',
        holder: '钱仁德',
        on: '2026-10-20',
        due: '2026-11-19',
        filedOn: null,
        state: 'late',
      },
      {
        postId: into.postId,
        change: 'joined',
        holder: '魏红',
        on: '2026-11-10',
        due: '2026-12-10',
        filedOn: null,
        state: 'soon',
      },
    ])
  })

  it('is late from the thirty-first day on, and done once filed', () => {
    const out = seat('钱仁德', '2024-03-01', left('2026-10-26'))
    expect(changes([out])[0]?.state).toBe('soon')
    expect(changes([out], new Map(), '2026-11-26')[0]?.state).toBe('late')
    const filed = new Map([[changeKey(out.postId, 'left'), '2026-11-30' as Day]])
    expect(changes([out], filed, '2026-12-01')[0]).toMatchObject({ state: 'done', filedOn: '2026-11-30' })
  })

  it('is none while the committee itself is not filed, nor what its first list held already', () => {
    const early = seat('魏红', '2024-03-12')
    expect(said([early])).toEqual([])
    expect(changes([seat('魏红', '2026-01-01')], new Map(), today, { ...term, filedOn: null as never })).toEqual([])
    // Filed before the term began: those who take their seat on its first day stand on that list.
    expect(changes([seat('魏红', '2024-03-01')], new Map(), today, { ...term, filedOn: '2024-02-20' })).toEqual([])
  })

  it('is none when a member takes another seat, a seat was a mistake, or ran out with the term', () => {
    const chair = seat('唐福康', '2024-03-01', { kind: 'vice-chair', ...left('2026-05-05', 'moved') })
    expect(said([chair, seat('唐福康', '2026-05-05', { kind: 'chair' })])).toEqual([])
    expect(said([seat('魏红', '2026-05-05', left('2026-06-01', 'mistake'))])).toEqual([])
    expect(said([seat('魏红', '2024-03-01', left('2026-06-01', 'term-over'))])).toEqual([])
    expect(said([seat('小秦', '2026-05-05', { kind: 'staff' })])).toEqual([])
    expect(said([seat('魏红', '2026-12-01')])).toEqual([])
  })

  it('is one when somebody takes or leaves two seats on one day', () => {
    const seats = [
      seat('魏红', '2026-05-05', left('2026-06-06')),
      seat('魏红', '2026-05-05', { kind: 'chair', ...left('2026-06-06') }),
    ]
    expect(said(seats)).toEqual(['2026-05-05 魏红 joined', '2026-06-06 魏红 left'])
  })

  it('tells two persons of one name apart, and joins a name to the person it belongs to', () => {
    const moved = { kind: 'chair', personId: 'p1', ...left('2026-05-05', 'moved') } as const
    const [one, other] = [seat('王芳', '2024-03-01', moved), seat('王芳', '2026-05-05', { personId: 'p2' })]
    expect(said([one, other])).toEqual(['2026-05-05 王芳 joined', '2026-05-05 王芳 left'])
    expect(said([one, { ...other, personId: null }])).toEqual([])
  })

  it('does not vanish behind another name that was taken off', () => {
    const off = { name: '（已按本人要求隐去）', forgotten: true }
    const seats = [
      seat('', '2024-03-01', { ...off, ...left('2026-05-05') }),
      seat('', '2024-03-01', { ...off, ...left('2026-06-06') }),
    ]
    expect(changes(seats).map(({ on }) => on)).toEqual(['2026-05-05', '2026-06-06'])
  })
})

describe('over any history', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-03-01', n))
  const history = fc.array(
    fc.record({
      who: fc.constantFrom('甲', '乙', '丙', '丁'),
      from: day,
      stays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
      why: fc.constantFrom(...postEndings),
    }),
    { maxLength: 8 },
  )

  it('those who sat at the filing, with each change since, are those who sit today', () => {
    fc.assert(
      fc.property(history, day, (rows, filedOn) => {
        const seats = rows
          .map(({ who, from, stays, why }) => seat(who, from, stays === null ? {} : left(addDays(from, stays), why)))
          // What ran out or never was is told apart above.
          .filter(({ endedWhy }) => endedWhy !== 'mistake' && endedWhy !== 'term-over')
        const listed = filedOn
        const sitting = (on: Day) =>
          new Set(
            seats
              .filter((one) => one.from <= on && (one.endedAt === null || instantAt(addDays(on, 1)) <= one.endedAt))
              .map(({ name }) => name),
          )
        const found = memberChanges({ from: '2024-03-01', filedOn }, seats, new Map(), rule, today)
        const balance = new Map([...sitting(listed)].map((name) => [name, 1]))
        for (const { holder, change } of found)
          balance.set(holder, (balance.get(holder) ?? 0) + (change === 'joined' ? 1 : -1))
        expect(new Set([...balance].filter(([, sits]) => sits > 0).map(([name]) => name))).toEqual(sitting(today))
      }),
    )
  })

  it('the clock is the oldest open change, and stops when the last is filed', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 8 }), (rows, filedUpTo) => {
        const seats = rows.map(({ who, from, stays, why }) =>
          seat(who, from, stays === null ? {} : left(addDays(from, stays), why)),
        )
        const all = changes(seats)
        const filed = new Map(all.slice(0, filedUpTo).map((one) => [changeKey(one.postId, one.change), one.on]))
        const now = changes(seats, filed)
        const open = now.filter(({ filedOn }) => filedOn === null)
        const clock = changeClock(now)
        if (now.length === 0) expect(clock).toBeNull()
        else if (open.length === 0) expect(clock?.doneOn).not.toBeNull()
        else expect(clock).toEqual({ due: open.map(({ due }) => due).toSorted()[0], doneOn: null })
      }),
    )
  })

  it('is owed by the committee like anything else, under article 33', () => {
    const around = {
      papersToOfficeOn: null,
      papersToNewOn: null,
      papersAtOffice: false,
      lastMetOn: null,
      followed: false,
    }
    const facts = {
      number: 1,
      from: '2024-03-01',
      until: '2027-02-28',
      electedOn: '2024-02-20',
      seats: 5,
      buildingArea: null,
      filedOn: '2024-03-05',
      reportedOn: null,
      groupFormedOn: null,
    }
    const owed = (change: { due: Day; doneOn: Day | null } | null) =>
      dutiesOf(facts, { ...around, change }, rule, today).find(({ key }) => key === 'file-change')
    expect(owed(null)).toBeUndefined()
    expect(owed({ due: '2026-11-24', doneOn: null })).toMatchObject({ article: '33', state: 'late' })
    expect(owed({ due: '2026-11-24', doneOn: '2026-11-20' })).toMatchObject({ state: 'done' })
  })
})
