import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlinesOf, nextDue, overdueOf } from './deadlines.ts'
import { hearts, heartsOf, residentStepsOf } from './hearts.ts'
import { refusalOf, stepsFor } from './lifecycle.ts'
import { receivedStep } from '../test/made-steps.ts'
import { apply, begin, fold, isEnded, isOpen, isQueued, type Matter } from './matter.ts'
import { solvedRate, tally } from './rates.ts'
import { type Step, type StepBody, stepKinds } from './steps.ts'
import { type Hand, hands } from './words.ts'

const note = fc.constantFrom('说明', '')
const maybe = fc.constantFrom('说明', null)
const people = fc.constantFrom('worker-1', 'worker-2', 'worker-3')
const ids = fc.constantFrom('m-0', 'm-1', 'm-2', 'm-3')
const kind = <K extends StepBody['kind']>(name: K) => fc.constant(name)

const bodies: fc.Arbitrary<StepBody> = fc.oneof(
  fc.record({ kind: kind('joined'), reporter: fc.constantFrom('r-1', 'r-2') }),
  fc.record({ kind: fc.constantFrom('taken', 'nudged', 'accepted', 'resumed') }),
  fc.record({
    kind: fc.constantFrom('contacted', 'tried', 'done', 'unreachable', 'withdrawn', 'followed-up'),
    note: maybe,
  }),
  fc.record({ kind: fc.constantFrom('confirmed', 'disputed'), note: maybe }),
  fc.record({ kind: fc.constantFrom('replied', 'noted', 'split', 'learned'), note }),
  fc.record({
    kind: kind('assigned'),
    party: fc.record({
      kind: fc.constantFrom('worker', 'property-manager', 'police'),
      id: fc.constant('p'),
      name: fc.constantFrom('物业', ''),
    }),
    note: maybe,
  }),
  fc.record({ kind: kind('returned'), reason: fc.constantFrom('not-ours', 'other'), note: maybe }),
  fc.record({ kind: kind('beyond-remit'), reason: fc.constantFrom('other', 'private-dispute'), published: note }),
  fc.record({ kind: kind('merged'), into: ids }),
  fc.record({ kind: kind('paused'), reason: fc.constantFrom('weather', 'other', 'waiting-reporter'), note: maybe }),
  fc.record({ kind: kind('escalated'), to: fc.constantFrom('chair', 'subdistrict'), note: maybe }),
  fc.record({ kind: fc.constantFrom('handed-over', 'taken-over'), owner: people, note }),
  fc.record({
    kind: kind('shown'),
    visibility: fc.constantFrom('ordinary', 'public', 'confidential'),
    published: maybe,
  }),
  fc.record({ kind: kind('corrected'), complexity: fc.constantFrom('ordinary', 'complex') }),
)

const moves = fc.array(
  fc.record({
    id: ids,
    body: bodies,
    standing: fc.subarray([...hands], { minLength: 1 }),
    behalf: fc.boolean(),
    wait: fc.integer({ min: 0, max: 6000 }),
  }),
  { maxLength: 120, size: 'max' },
)

type Seen = {
  step: Step
  id: string
  standing: readonly Hand[]
  before: Map<string, Matter>
  after: Map<string, Matter>
}

/** Plays whatever is allowed on four matters and shows each change. */
function play(
  list: readonly { id: string; body: StepBody; standing: Hand[]; behalf: boolean; wait: number }[],
  look: (seen: Seen) => void,
): Map<string, Matter> {
  let matters = new Map(
    ['m-0', 'm-1', 'm-2', 'm-3'].map((id) => [id, begin(receivedStep({ contactable: id !== 'm-3' }))]),
  )
  let now = Date.UTC(2026, 10, 24, 8, 20)
  for (const { id, body, standing, behalf, wait } of list) {
    now += wait * 60_000
    const step: Step = {
      ...body,
      at: new Date(now),
      by: 'somebody',
      hand: standing[0]!,
      ...(behalf ? { behalf: { of: null, channel: 'phone' as const } } : {}),
    }
    const matter = matters.get(id)!
    const into = body.kind === 'merged' ? matters.get(body.into) : undefined
    const target = into && body.kind === 'merged' ? { matter: into, same: body.into === id } : undefined
    if (refusalOf(matter, step, standing, target) !== null) continue
    const after = new Map(matters).set(id, apply(matter, step))
    look({ step, id, standing, before: matters, after })
    matters = after
  }
  return matters
}

const rate = (matters: Map<string, Matter>): number => solvedRate(tally(matters.values())) ?? 0
const left = (matters: Map<string, Matter>): number => {
  const { excluded } = tally(matters.values())
  return excluded.merged + excluded.withdrawn + excluded.beyondRemit + excluded.unreachable
}

describe('no order of events', () => {
  it('raises the solved rate without a confirmation or an exclusion that is published', () => {
    fc.assert(
      fc.property(moves, (list) => {
        play(list, ({ step, before, after }) => {
          const raised = rate(after) > rate(before)
          expect(!raised || step.kind === 'confirmed' || left(after) === left(before) + 1).toBe(true)
          expect(step.kind !== 'disputed' || rate(after) <= rate(before)).toBe(true)
          expect(step.kind !== 'done' || rate(after) === rate(before)).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('counts a matter twice or loses one', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const matters = play(list, ({ after }) => {
          const sum = tally(after.values())
          expect(sum.counted + left(after)).toBe(4)
          expect(sum.solved).toBeLessThanOrEqual(sum.counted)
        })
        for (const matter of matters.values()) expect(rootOf(matter, matters).status).not.toBe('merged')
      }),
      { numRuns: 300 },
    )
  })

  it('leaves a matter without exactly one owner, or hands it on by any step but three', () => {
    fc.assert(
      fc.property(moves, (list) => {
        play(list, ({ step, id, before, after }) => {
          expect(after.get(id)!.owner).not.toBe('')
          const moved = after.get(id)!.owner !== before.get(id)!.owner
          expect(!moved || ['taken', 'handed-over', 'taken-over'].includes(step.kind)).toBe(true)
        })
      }),
    )
  })

  it('offers a button that is refused, or hides one that would work', () => {
    fc.assert(
      fc.property(moves, (list) => {
        play(list, ({ step, id, standing, before }) => {
          expect(stepsFor(before.get(id)!, standing, step.at)).toContain(step.kind)
        })
      }),
    )
  })

  it('breaks what is owed: open ones owe a solution unless paused, ended ones owe nothing', () => {
    fc.assert(
      fc.property(moves, (list) => {
        play(list, ({ id, step, after }) => {
          const matter = after.get(id)!
          const due = deadlinesOf(matter)
          expect(isEnded(matter) ? due : []).toEqual([])
          expect(isOpen(matter) && matter.pauses.every((pause) => pause.to !== null) && due.length === 0).toBe(false)
          expect(overdueOf(matter, step.at).every((late) => late.at < step.at)).toBe(true)
          expect(nextDue(matter)).toEqual(due[0] ?? null)
          expect(isQueued(matter)).toBe(!isEnded(matter))
        })
      }),
    )
  })

  it('shows progress with a hole in it', () => {
    fc.assert(
      fc.property(moves, (list) => {
        play(list, ({ id, after }) => {
          const matter = after.get(id)!
          for (const shown of [heartsOf(matter), residentStepsOf(matter, 'repair'), residentStepsOf(matter, 'talk')]) {
            expect(shown[0]?.state).toBe('past')
            expect(shown.filter((one) => one.state === 'now').length).toBeLessThanOrEqual(1)
          }
          expect(heartsOf(matter)).toHaveLength(hearts.length)
          expect(residentStepsOf(matter, 'repair')[3]?.state === 'past').toBe(isEnded(matter))
        })
      }),
    )
  })
})

describe('the game itself', () => {
  it('plays every step there is but the first', () => {
    const played = new Set<string>()
    for (const list of fc.sample(moves, { numRuns: 400, seed: 7 })) play(list, ({ step }) => played.add(step.kind))
    expect([...played].toSorted()).toEqual(stepKinds.filter((one) => one !== 'received').toSorted())
  })
})

describe('folding', () => {
  it('gives the same state from the same steps, whenever it is done', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const steps: Step[] = [receivedStep()]
        const matters = play(list, ({ id, step }) => {
          if (id === 'm-0') steps.push(step)
        })
        expect(fold(steps)).toEqual(matters.get('m-0'))
      }),
    )
  })

  it('wants a beginning', () => {
    expect(() => fold([])).toThrow(RangeError)
    expect(() => fold([{ ...receivedStep(), kind: 'taken' } as Step])).toThrow(RangeError)
  })
})

function rootOf(matter: Matter, matters: Map<string, Matter>, depth = 0): Matter {
  expect(depth).toBeLessThan(5)
  return matter.mergedInto === null ? matter : rootOf(matters.get(matter.mergedInto)!, matters, depth + 1)
}
