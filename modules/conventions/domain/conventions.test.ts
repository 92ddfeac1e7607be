import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, type Clause, clauseFault, conventionKinds, plainText, reliedKinds } from './clauses.ts'
import { compareClauses, type CompareWords } from './compare.ts'
import { adoptingBodies, adoptionRule, countFault } from './law.ts'
import {
  adoptionFault,
  type Facts,
  fileBy,
  inForceOn,
  isWorking,
  lacksFiling,
  nextStep,
  reviewStands,
  stageOn,
  takesComments,
  type WantedAdoption,
} from './stage.ts'

const wording = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom('宠物', '出门', '要', '牵绳', '，', '。', '\n', '第2条', ' ', '夜里', '十点'), {
      maxLength: 14,
    })
    .map((some) => some.join('')),
)
const clause = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  text: wording,
  relied: fc.option(fc.constantFrom(...reliedKinds), { nil: null }),
})
const clauses = fc.uniqueArray(clause, { selector: ({ id }) => id, maxLength: 6 })

describe('the exact text', () => {
  it('is the same string only where title, wording, order and marks are the same', () => {
    const said = ({ title, clauses: all }: { title: string; clauses: readonly Clause[] }) =>
      JSON.stringify([plainText(title).replaceAll('\n', ' '), all.map(({ text, relied }) => [plainText(text), relied])])
    const text = fc.record({ title: wording, clauses })
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(canonicalText(one) === canonicalText(other)).toBe(said(one) === said(other))
      }),
    )
  })

  it('cannot be made to look like two clauses by its wording', () => {
    const one = canonicalText({ title: '公约', clauses: [{ id: 'a', text: '一\n第2条\n  二', relied: null }] })
    const two = canonicalText({
      title: '公约',
      clauses: [
        { id: 'a', text: '一', relied: null },
        { id: 'b', text: '二', relied: null },
      ],
    })
    expect(one).not.toBe(two)
  })

  it('needs clauses with words, each once, and no two for the same rule', () => {
    const one = { id: 'a', text: '一', relied: null }
    expect(clauseFault('residents', [])).toBe('no-clauses')
    expect(clauseFault('residents', [{ ...one, text: ' \n ' }])).toBe('no-clauses')
    expect(clauseFault('residents', [one, one])).toBe('same-clause-twice')
    const silent = { ...one, relied: 'silence' } as const
    expect(clauseFault('covenant', [silent, { ...silent, id: 'b' }])).toBe('relied-twice')
    expect(clauseFault('covenant', [silent])).toBeNull()
    expect(clauseFault('residents', [silent])).toBe('not-for-this-kind')
    expect(clauseFault('mini', [{ ...one, relied: 'remainder-order' }])).toBeNull()
  })
})

describe('the comparison', () => {
  it('has every clause of both versions once, the later ones in their order', () => {
    fc.assert(
      fc.property(clauses, clauses, (before, after) => {
        const whole: CompareWords = (was, is) => [
          { kind: 'out', text: was },
          { kind: 'in', text: is },
        ]
        const compared = compareClauses(before, after, whole)
        const ids = compared.map(({ id }) => id)
        expect(new Set(ids)).toEqual(new Set([...before, ...after].map(({ id }) => id)))
        expect(new Set(ids).size).toBe(ids.length)
        expect(compared.filter((one) => one.after !== null).map((one) => one.id)).toEqual(after.map(({ id }) => id))
        for (const one of compared) {
          expect(one.change === 'added').toBe(one.before === null)
          expect(one.change === 'removed').toBe(one.after === null)
        }
      }),
    )
  })
})

describe('who adopts', () => {
  it('needs more than half of the entitled and more than half of the present, strictly', () => {
    const counted = { entitled: 100, present: 51, inFavour: 26, against: 20, abstained: 5 }
    expect(countFault('residents-meeting', counted)).toBeNull()
    expect(countFault('residents-meeting', { ...counted, present: 50 })).toBe('counts-do-not-add-up')
    expect(countFault('residents-meeting', { ...counted, present: 50, against: 19 })).toBe('no-quorum')
    expect(countFault('residents-meeting', { ...counted, present: 52 })).toBe('no-majority')
    expect(countFault('residents-meeting', { ...counted, entitled: 50 })).toBe('counts-do-not-add-up')
  })

  it('is never satisfied by a half or less', () => {
    const number = fc.nat(3_000)
    const count = fc.record({ entitled: number, present: number, inFavour: number, against: number, abstained: number })
    fc.assert(
      fc.property(count, fc.constantFrom('residents-meeting' as const, 'users' as const), (counted, body) => {
        const passes = countFault(body, counted) === null
        if (!passes) return
        expect(counted.present).toBeGreaterThan(counted.entitled / 2)
        expect(counted.inFavour).toBeGreaterThan(counted.present / 2)
      }),
    )
  })

  it('is named for every kind on every day, and marked where nobody has read the wording in force', () => {
    for (const kind of conventionKinds)
      for (const day of ['1990-01-01', '2025-12-31', '2026-01-01', '2030-05-05'])
        expect(adoptionRule(kind, day).bodies.length).toBeGreaterThan(0)
    expect(adoptionRule('residents', '2025-12-31').verified).toBe(true)
    expect(adoptionRule('residents', '2026-01-01').verified).toBe(false)
    expect(fileBy('covenant', { heldOn: '2026-03-01' })).toBe('2026-03-31')
    expect(fileBy('residents', { heldOn: '2026-03-01' })).toBeNull()
    expect(lacksFiling('mini', { heldOn: '2026-03-01', filedOn: null })).toBe(false)
  })
})

const today = '2026-11-26'
const blank: Facts = {
  kind: 'residents',
  digest: 'x',
  commentsUntil: null,
  unanswered: 0,
  reviews: [],
  adoptions: [],
}
const meeting: WantedAdoption = {
  digest: 'x',
  body: 'residents-meeting',
  heldOn: today,
  inForceFrom: '2026-12-01',
  reviseBy: '2029-12-01',
  entitled: 100,
  present: 60,
  inFavour: 50,
  against: 5,
  abstained: 0,
  record: null,
  files: ['minutes'],
}

describe('the stage', () => {
  it('goes from draft to revision by what happened alone', () => {
    expect([stageOn(blank, today), nextStep(blank, today)]).toEqual(['drafting', 'ask'])
    const asked = { ...blank, commentsUntil: '2026-11-30', unanswered: 1 }
    expect([stageOn(asked, today), nextStep(asked, today)]).toEqual(['commenting', 'answer'])
    const answered = { ...asked, unanswered: 0 }
    expect([nextStep(answered, today), nextStep(answered, '2026-12-01')]).toEqual([null, 'review'])
    const reviewed = { ...answered, reviews: [{ digest: 'x', fits: true, on: today }] }
    expect([stageOn(reviewed, today), nextStep(reviewed, today)]).toEqual(['reviewed', 'adopt'])
    const changed = { ...reviewed, digest: 'y' }
    expect([stageOn(changed, '2026-12-01'), nextStep(changed, '2026-12-01')]).toEqual(['commenting', 'review'])
    const adoption = { ...meeting, filedOn: null }
    const adopted = { ...reviewed, commentsUntil: null, adoptions: [adoption] }
    expect([stageOn(adopted, today), nextStep(adopted, today)]).toEqual(['adopted', 'file'])
    const filed = { ...adopted, adoptions: [{ ...adoption, filedOn: today }] }
    expect(['2026-11-30', '2026-12-01', '2029-11-30', '2029-12-01'].map((day) => stageOn(filed, day))).toEqual([
      'filed',
      'in-force',
      'in-force',
      'due',
    ])
    expect(nextStep(filed, '2029-12-01')).toBe('revise')
    expect(inForceOn(filed.adoptions, '2026-11-30')).toBeNull()
    expect(inForceOn(filed.adoptions, '2026-12-01')).toBe(filed.adoptions[0])
  })

  it('refuses an adoption for the reason that is nearest', () => {
    const ready = { ...blank, reviews: [{ digest: 'x', fits: true, on: today }] }
    expect(adoptionFault(ready, meeting, today)).toBeNull()
    expect(adoptionFault({ ...ready, unanswered: 1 }, meeting, today)).toBe('unanswered-comments')
    expect(adoptionFault(blank, meeting, today)).toBe('review-missing')
    expect(
      adoptionFault({ ...ready, reviews: [...ready.reviews, { digest: 'x', fits: false, on: today }] }, meeting, today),
    ).toBe('review-missing')
    expect(adoptionFault(ready, { ...meeting, digest: 'y' }, today)).toBe('text-changed')
    expect(adoptionFault(ready, { ...meeting, body: 'owners-assembly' }, today)).toBe('wrong-body')
    expect(adoptionFault(ready, { ...meeting, heldOn: '2026-11-27' }, today)).toBe('held-later')
    expect(adoptionFault(ready, { ...meeting, heldOn: '2026-11-25' }, today)).toBe('review-later')
    expect(adoptionFault(ready, { ...meeting, inForceFrom: '2026-11-25' }, today)).toBe('days-in-order')
    expect(adoptionFault(ready, { ...meeting, reviseBy: '2026-12-01' }, today)).toBe('days-in-order')
    expect(adoptionFault(ready, { ...meeting, files: [] }, today)).toBe('evidence-needed')
    const record = { kind: 'meeting', id: 'm' } as const
    expect(adoptionFault(ready, { ...meeting, files: [], record }, today)).toBeNull()
    expect(adoptionFault(ready, { ...meeting, present: 50, inFavour: 30 }, today)).toBe('no-quorum')
  })
})

type Act =
  | { do: 'write'; digest: string }
  | { do: 'ask' | 'comment' | 'answer' }
  | { do: 'review'; fits: boolean; digest: string }
  | { do: 'adopt'; wanted: WantedAdoption }

const digest = fc.constantFrom('x', 'y')
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), digest }),
  fc.record({ do: fc.constantFrom('ask' as const, 'comment' as const, 'answer' as const) }),
  fc.record({ do: fc.constant('review' as const), fits: fc.boolean(), digest }),
  fc.record({
    do: fc.constant('adopt' as const),
    wanted: fc.record({
      ...Object.fromEntries(Object.entries(meeting).map(([key, value]) => [key, fc.constant(value)])),
      digest,
      body: fc.constantFrom(...adoptingBodies, 'residents-meeting' as const),
      present: fc.integer({ min: 48, max: 70 }),
      inFavour: fc.integer({ min: 25, max: 60 }),
    }) as fc.Arbitrary<WantedAdoption>,
  }),
)

/** What the commands do with the facts, where the rules let them. */
function after(facts: Facts, one: Act): Facts {
  switch (one.do) {
    case 'write':
      return { ...facts, digest: one.digest }
    case 'ask':
      return isWorking(facts) ? { ...facts, commentsUntil: today } : facts
    case 'comment':
      return takesComments(facts, today) ? { ...facts, unanswered: facts.unanswered + 1 } : facts
    case 'answer':
      return { ...facts, unanswered: Math.max(0, facts.unanswered - 1) }
    case 'review':
      return one.digest === facts.digest
        ? { ...facts, reviews: [...facts.reviews, { digest: one.digest, fits: one.fits, on: today }] }
        : facts
    default:
      if (adoptionFault(facts, one.wanted, today) !== null) return facts
      return { ...facts, commentsUntil: null, adoptions: [...facts.adoptions, { ...one.wanted, filedOn: null }] }
  }
}

it('over random histories never adopts with a comment open, nor a text other than the reviewed one', () => {
  let adopted = 0
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let facts = blank
      for (const one of acts) {
        const next = after(facts, one)
        if (next.adoptions.length > facts.adoptions.length) {
          adopted += 1
          expect(facts.unanswered).toBe(0)
          expect(next.adoptions.at(-1)?.digest).toBe(facts.reviews.at(-1)?.digest)
          expect(facts.reviews.at(-1)?.fits).toBe(true)
          expect(stageOn(next, today)).toBe('adopted')
        }
        if (stageOn(next, today) === 'reviewed') expect(reviewStands(next)).toBe(true)
        facts = next
      }
    }),
    { numRuns: 2_000 },
  )
  expect(adopted).toBeGreaterThan(20)
})
