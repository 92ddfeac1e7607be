import { describe, expect, it } from 'vitest'
import { DISPUTE_DAYS, refusalOf, stepsFor } from './lifecycle.ts'
import { receivedStep as received, step } from '../test/made-steps.ts'
import { apply, begin, fold, isPaused } from './matter.ts'
import type { Step, StepBody } from './steps.ts'
import type { Hand } from './words.ts'

const worker: Hand[] = ['owner', 'worker']
const day = 1440
const toProperty: StepBody = {
  kind: 'assigned',
  party: { kind: 'property-manager', id: 'p-1', name: '物业' },
  note: null,
}
const done: StepBody = { kind: 'done', note: null }
const confirmed: StepBody = { kind: 'confirmed', note: null }
const disputed: StepBody = { kind: 'disputed', note: null }

describe('the main loop', () => {
  it('goes from received through a dispute to confirmed', () => {
    const walk: [Step, Hand[]][] = [
      [step(25, 'owner', { kind: 'contacted', note: null }), worker],
      [step(60, 'owner', toProperty), worker],
      [step(70, 'assignee', { kind: 'accepted' }), ['assignee']],
      [step(200, 'assignee', done), ['assignee']],
      [step(300, 'reporter', disputed), ['reporter']],
      [step(310, 'assignee', { kind: 'accepted' }), ['assignee']],
      [step(400, 'assignee', done), ['assignee']],
      [step(500, 'reporter', confirmed), ['reporter']],
    ]
    let matter = begin(received())
    const seen = walk.map(([next, standing]) => {
      expect(refusalOf(matter, next, standing)).toBeNull()
      matter = apply(matter, next)
      return matter.status
    })
    expect(seen).toEqual(['contacted', 'assigned', 'assigned', 'done', 'reopened', 'assigned', 'done', 'confirmed'])
    expect(matter.disputes).toBe(1)
    expect(matter.confirmedBy).toBe('self')
    expect(matter.owner).toBe('worker-1')
  })

  it('comes back to the committee when it is returned', () => {
    const matter = fold([
      received(),
      step(60, 'owner', toProperty),
      step(70, 'assignee', { kind: 'returned', reason: 'not-ours', note: null }),
    ])
    expect(matter).toMatchObject({ status: 'returned', assignee: null, owner: 'worker-1' })
  })
})

describe('refusals', () => {
  const open = begin(received())
  const finished = fold([received(), step(60, 'owner', done)])
  const closed = apply(finished, step(90, 'reporter', confirmed))

  it('lets nobody but the resident say it is solved, unless a worker names the channel', () => {
    expect(refusalOf(finished, step(90, 'owner', confirmed), worker)).toBe('channel-needed')
    expect(refusalOf(finished, step(90, 'owner', confirmed, 'phone'), worker)).toBeNull()
    expect(refusalOf(finished, step(90, 'assignee', confirmed), ['assignee'])).toBe('not-yours')
    expect(refusalOf(finished, step(90, 'resident', confirmed), ['resident'])).toBe('not-yours')
    expect(apply(finished, step(90, 'owner', confirmed, 'phone')).confirmedBy).toBe('behalf')
  })

  it('tells closed from not now from not yours', () => {
    expect(refusalOf(open, step(9, 'reporter', confirmed), ['reporter'])).toBe('not-now')
    expect(refusalOf(closed, step(99, 'owner', done), worker)).toBe('already-closed')
    expect(refusalOf(open, step(9, 'resident', done), ['resident'])).toBe('not-yours')
    expect(refusalOf(open, received(), worker)).toBe('already-there')
  })

  it('takes a dispute for thirty days after the end', () => {
    expect(refusalOf(closed, step(90 + DISPUTE_DAYS * day, 'reporter', disputed), ['reporter'])).toBeNull()
    expect(refusalOf(closed, step(90 + (DISPUTE_DAYS + 1) * day, 'reporter', disputed), ['reporter'])).toBe(
      'dispute-too-late',
    )
  })

  it('asks for two days of trying before "could not be reached"', () => {
    const gone: StepBody = { kind: 'unreachable', note: null }
    const once = fold([
      received(),
      step(60, 'owner', done),
      step(70, 'owner', { kind: 'tried', note: null }),
      step(80, 'owner', { kind: 'tried', note: null }),
    ])
    expect(refusalOf(once, step(90, 'owner', gone), worker)).toBe('try-again-first')
    const twice = apply(once, step(day, 'owner', { kind: 'tried', note: null }))
    expect(refusalOf(twice, step(day + 9, 'owner', gone), worker)).toBeNull()
    const nameless = fold([received({ contactable: false }), step(60, 'owner', done)])
    expect(refusalOf(nameless, step(90, 'owner', gone), worker)).toBeNull()
  })

  it('lets a disputed "beyond our remit" be said again by the chair alone', () => {
    const beyond: StepBody = { kind: 'beyond-remit', reason: 'other-authority', published: '这件事归区里管，已转告。' }
    const again = fold([received(), step(60, 'owner', beyond), step(90, 'reporter', disputed)])
    expect(refusalOf(again, step(99, 'owner', beyond), worker)).toBe('chair-decides')
    expect(refusalOf(again, step(99, 'chair', beyond), ['chair', 'worker'])).toBeNull()
    expect(refusalOf(open, step(9, 'owner', { ...beyond, published: ' ' }), worker)).toBe('reason-needed')
    expect(refusalOf(open, step(9, 'worker', beyond), ['worker'])).toBe('not-yours')
  })

  it('merges into another open matter only, and takes it apart again', () => {
    const merged: StepBody = { kind: 'merged', into: 'm-2' }
    const into = (matter = open, same = false) => refusalOf(open, step(9, 'owner', merged), worker, { matter, same })
    expect(into()).toBeNull()
    expect(into(open, true)).toBe('merge-into-itself')
    expect(into(closed)).toBe('merge-into-closed')
    expect(refusalOf(open, step(9, 'owner', merged), worker)).toBe('merge-into-closed')
    const gone = apply(open, step(9, 'owner', merged))
    expect(refusalOf(gone, step(10, 'reporter', disputed), ['reporter'])).toBe('already-closed')
    expect(apply(gone, step(12, 'owner', { kind: 'split', note: '是两件事' })).status).toBe('received')
  })

  it('keeps a reporter from withdrawing what neighbours joined', () => {
    const withdrawn: StepBody = { kind: 'withdrawn', note: null }
    expect(refusalOf(open, step(9, 'reporter', withdrawn), ['reporter'])).toBeNull()
    const shared = apply(open, step(5, 'resident', { kind: 'joined', reporter: 'r-2' }))
    expect(refusalOf(shared, step(9, 'reporter', withdrawn), ['reporter'])).toBe('others-still-wait')
    expect(refusalOf(shared, step(9, 'resident', { kind: 'joined', reporter: 'r-2' }), ['resident'])).toBe(
      'already-there',
    )
  })

  it('leaves confidence to the chair once it was given', () => {
    const show = (visibility: 'ordinary' | 'public' | 'confidential'): StepBody => ({
      kind: 'shown',
      visibility,
      published: null,
    })
    expect(refusalOf(open, step(9, 'reporter', show('confidential')), ['reporter'])).toBeNull()
    expect(refusalOf(open, step(9, 'reporter', show('public')), ['reporter'])).toBe('not-yours')
    expect(refusalOf(open, step(9, 'owner', show('public')), worker)).toBe('note-needed')
    const secret = apply(open, step(9, 'reporter', show('confidential')))
    expect(refusalOf(secret, step(10, 'owner', show('ordinary')), worker)).toBe('chair-decides')
    expect(refusalOf(secret, step(10, 'chair', show('ordinary')), ['chair', 'worker'])).toBeNull()
  })

  it('wants a reason where a reason is the point', () => {
    const given = fold([received(), step(60, 'owner', toProperty)])
    const back = (note: string | null): Step => step(70, 'assignee', { kind: 'returned', reason: 'other', note })
    expect(refusalOf(given, back(null), ['assignee'])).toBe('reason-needed')
    expect(refusalOf(given, back('门锁着'), ['assignee'])).toBeNull()
    expect(refusalOf(open, step(9, 'owner', { kind: 'handed-over', owner: 'worker-2', note: '' }), worker)).toBe(
      'note-needed',
    )
    expect(refusalOf(open, step(9, 'owner', { kind: 'taken-over', owner: 'worker-1', note: '我来' }), worker)).toBe(
      'already-there',
    )
    expect(
      refusalOf(
        open,
        step(9, 'owner', { ...toProperty, party: { kind: 'partner', id: null, name: '' } } as StepBody),
        worker,
      ),
    ).toBe('party-needed')
  })

  it('pauses once, resumes once, and closes the pause with the work', () => {
    const paused = apply(open, step(9, 'owner', { kind: 'paused', reason: 'waiting-parts', note: null }))
    expect(refusalOf(paused, step(10, 'owner', { kind: 'paused', reason: 'weather', note: null }), worker)).toBe(
      'already-there',
    )
    expect(refusalOf(open, step(10, 'owner', { kind: 'resumed' }), worker)).toBe('already-there')
    expect(isPaused(paused)).toBe(true)
    expect(isPaused(apply(paused, step(20, 'owner', done)))).toBe(false)
  })

  it('escalates upwards only', () => {
    const chair = apply(open, step(9, 'system', { kind: 'escalated', to: 'chair', note: null }))
    expect(refusalOf(chair, step(10, 'system', { kind: 'escalated', to: 'chair', note: null }), ['system'])).toBe(
      'already-there',
    )
    expect(
      refusalOf(chair, step(10, 'system', { kind: 'escalated', to: 'subdistrict', note: null }), ['system']),
    ).toBeNull()
  })
})

describe('buttons', () => {
  it('shows a property manager three things to do', () => {
    const given = fold([received(), step(60, 'owner', toProperty)])
    expect(stepsFor(given, ['assignee'], step(70, 'assignee', done).at)).toEqual([
      'noted',
      'accepted',
      'returned',
      'done',
    ])
  })

  it('shows a resident confirm and dispute once it is done', () => {
    const finished = fold([received(), step(60, 'owner', done)])
    expect(stepsFor(finished, ['reporter'], step(70, 'reporter', done).at)).toEqual(['confirmed', 'disputed', 'shown'])
  })
})
