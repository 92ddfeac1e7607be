import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#kit/pure/shanghai-time.ts'
import { deadlines, deadlinesOn, dueFrom, escalated, escalationDue, nextLook } from './deadlines.ts'
import { mayJudge } from './moderation.ts'
import { type Answer, answers, type Decision, decisionFault, mayMerge, type Point, unanswered } from './points.ts'
import {
  above,
  alarms,
  becamePhases,
  type Level,
  levels,
  mayBecome,
  mayMoveUp,
  outcomes,
  type State,
  type Topic,
} from './topic.ts'

const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays('2024-01-01', n))
const level = fc.constantFrom(...levels)
const fresh = (from: string, at: Level): Topic => ({
  state: 'open',
  level: at,
  dueOn: dueFrom(from, at),
  alarm: 'none',
})

/** The clock looks on these days, in this order. */
function looked(topic: Topic, days: readonly string[]) {
  const steps: string[] = []
  let now = topic
  for (const today of days)
    for (let step = escalationDue(now, today); step !== null; step = escalationDue(now, today)) {
      steps.push(`${step.on} ${step.kind === 'climbs' ? step.level : step.alarm}`)
      now = escalated(now, step)
    }
  return { now, steps }
}

describe('deadlines', () => {
  it('are dated data with their source, and every level has one', () => {
    expect(deadlines.every((one) => one.source.zh !== '' && Object.values(one.days).every((days) => days > 0))).toBe(
      true,
    )
    expect(deadlinesOn('2026-11-26')).toBe(deadlines.at(-1))
    expect(deadlinesOn('1999-01-01')).toBe(deadlines[0])
  })

  it('escalate by the clock: it makes no difference how often somebody looks', () => {
    fc.assert(
      fc.property(day, level, fc.array(fc.nat(200), { maxLength: 12 }), fc.nat(200), (from, at, some, whole) => {
        const topic = fresh(from, at)
        const until = addDays(from, whole)
        const now = [
          ...some
            .filter((n) => n <= whole)
            .toSorted((a, b) => a - b)
            .map((n) => addDays(from, n)),
          until,
        ]
        const daily = Array.from({ length: whole + 1 }, (_none, n) => addDays(from, n))
        expect(looked(topic, now)).toEqual(looked(topic, [until]))
        expect(looked(topic, daily)).toEqual(looked(topic, [until]))
      }),
    )
  })

  it('never before the last day is over, never down, and an open topic always comes to the subdistrict in the end', () => {
    fc.assert(
      fc.property(day, level, (from, at) => {
        const topic = fresh(from, at)
        expect(escalationDue(topic, topic.dueOn)).toBeNull()
        expect(escalationDue(topic, addDays(topic.dueOn, 1))).not.toBeNull()
        const { now, steps } = looked(topic, [addDays(from, 400)])
        expect(now).toMatchObject({ level: 'neighbourhood', alarm: 'subdistrict' })
        expect(steps).toEqual(steps.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))))
        expect(nextLook(now)).toBeNull()
      }),
    )
  })

  it('the day of the next look is the first on which there is something to do', () => {
    fc.assert(
      fc.property(day, level, fc.constantFrom(...alarms), (from, at, alarm) => {
        const topic = { ...fresh(from, at), alarm: at === 'neighbourhood' ? alarm : ('none' as const) }
        const look = nextLook(topic)
        expect(escalationDue(topic, addDays(look ?? from, look === null ? 1_000 : -1))).toBeNull()
        if (look !== null) expect(escalationDue(topic, look)).not.toBeNull()
      }),
    )
  })

  it('leave alone what is decided', () => {
    fc.assert(
      fc.property(day, level, fc.nat(900), (from, at, later) => {
        const topic = { ...fresh(from, at), state: 'adopted' as const }
        expect(escalationDue(topic, addDays(from, later))).toBeNull()
        expect(nextLook(topic)).toBeNull()
      }),
    )
    expect(daysBetween('2026-01-01', dueFrom('2026-01-01', 'building-group'))).toBe(14)
  })
})

describe('levels', () => {
  it('go up one at a time, three in all', () => {
    expect(levels.map(above)).toEqual(['compound', 'neighbourhood', null])
    expect(mayMoveUp({ state: 'open', level: 'neighbourhood' })).toBe(false)
    expect(mayMoveUp({ state: 'adopted', level: 'compound' })).toBe(false)
  })

  it('only what was adopted becomes something, and what is done is done', () => {
    for (const to of becamePhases) {
      expect(mayBecome({ state: 'open' }, null, to)).toBe(false)
      expect(mayBecome({ state: 'rejected' }, null, to)).toBe(false)
      expect(mayBecome({ state: 'adopted' }, 'done', to)).toBe(false)
    }
    expect(mayBecome({ state: 'adopted' }, 'failed', 'doing')).toBe(true)
  })
})

type Act =
  | { do: 'say' }
  | { do: 'answer'; at: number; answer: Answer; into: number }
  | { do: 'hide' | 'appeal' | 'restore' | 'keep-hidden'; at: number }
  | { do: 'decide'; outcome: (typeof outcomes)[number]; override: string | null }
  | { do: 'up' }

const at = fc.nat(11)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('say' as const) }),
  fc.record({ do: fc.constant('answer' as const), at, answer: fc.constantFrom(...answers), into: at }),
  fc.record({ do: fc.constantFrom('hide' as const, 'appeal', 'restore', 'keep-hidden'), at }),
  fc.record({
    do: fc.constant('decide' as const),
    outcome: fc.constantFrom(...outcomes),
    override: fc.constantFrom(null, '', '业主联名要求开会'),
  }),
  fc.record({ do: fc.constant('up' as const) }),
)

/** One topic through a history, by the rules alone. */
function live(history: readonly Act[]) {
  const topic = { state: 'open' as State, level: 'building-group' as Level }
  let points: Point[] = []
  let decided: { decision: Decision; points: Point[]; level: Level } | null = null
  const change = (id: string, to: Partial<Point>) => {
    points = points.map((one) => (one.id === id ? { ...one, ...to } : one))
  }
  for (const one of history) {
    const point = 'at' in one ? points[one.at] : undefined
    if (one.do === 'say' && topic.state === 'open')
      points = [...points, { id: `${points.length}`, answer: null, mergedInto: null, hidden: false, appealed: false }]
    if (one.do === 'up') topic.level = mayMoveUp(topic) ? (above(topic.level) ?? topic.level) : topic.level
    if (one.do === 'answer' && point && topic.state === 'open') {
      const into = points[one.into]
      if (one.answer === 'merged' && !mayMerge(point, into, points)) continue
      change(point.id, { answer: one.answer, mergedInto: one.answer === 'merged' ? (into?.id ?? null) : null })
    }
    if (one.do === 'hide' && point && !point.hidden) change(point.id, { hidden: true })
    if (one.do === 'appeal' && point?.hidden) change(point.id, { appealed: true })
    if (one.do === 'restore' && point?.appealed) change(point.id, { hidden: false, appealed: false })
    if (one.do === 'keep-hidden' && point?.appealed) change(point.id, { appealed: false })
    if (one.do === 'decide') {
      const decision = { ...one, unanswered: points.filter(unanswered).length }
      if (decisionFault(topic, decision) !== null || one.outcome === 'postponed') continue
      decided = { decision, points: [...points], level: topic.level }
      topic.state = one.outcome
    }
  }
  return { topic, points, decided }
}

describe('over random histories', () => {
  it('no point is left unanswered by a decision, except by an override with its reason, above the building group', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (history) => {
        const { decided } = live(history)
        if (decided === null) return
        const left = decided.points.filter((one) => one.answer === null && (!one.hidden || one.appealed))
        if (left.length === 0) return
        expect(decided.decision.override?.trim()).toBeTruthy()
        expect(decided.level).not.toBe('building-group')
      }),
      { numRuns: 2_000 },
    )
  })

  it('a merged point leads in one step to one that is not merged', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (history) => {
        const { points } = live(history)
        for (const one of points.filter((each) => each.answer === 'merged')) {
          const into = points.find((each) => each.id === one.mergedInto)
          expect(into).toBeDefined()
          expect(into?.id).not.toBe(one.id)
          expect(into?.answer).not.toBe('merged')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('what is decided stays as it was', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.array(act, { maxLength: 40 }), (before, after) => {
        const first = live(before)
        if (first.decided === null) return
        const then = live([...before, ...after])
        expect(then.topic.state).toBe(first.topic.state)
        expect(then.points).toHaveLength(first.points.length)
      }),
    )
  })
})

describe('moderation', () => {
  it('nobody judges what they hid; the chair’s own hiding is judged by another', () => {
    const [worker, other, chair] = [
      { id: 'w', chair: false },
      { id: 'o', chair: false },
      { id: 'c', chair: true },
    ]
    expect([mayJudge(worker, worker), mayJudge(worker, other), mayJudge(worker, chair)]).toEqual([false, false, true])
    expect([mayJudge(chair, chair), mayJudge(chair, worker)]).toEqual([false, true])
  })
})
