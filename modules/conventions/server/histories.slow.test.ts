import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import { newId } from '#kit/server/id.ts'
import type { Unit } from '#kit/server/unit.ts'
import { adopt } from './commands/adopt.ts'
import { answerComment } from './commands/answer-comment.ts'
import { askForComments } from './commands/ask-for-comments.ts'
import { beginConvention } from './commands/begin-convention.ts'
import { noteComment } from './commands/comment.ts'
import { enterReview } from './commands/enter-review.ts'
import { writeVersion } from './commands/write-version.ts'
import { digestOf } from './digest.ts'
import { readConvention } from './queries/conventions.ts'

const today = '2026-11-26'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ clock: () => new Date(`${today}T02:00:00Z`) })
})
afterAll(() => house.close())

type Act = { do: 'write' | 'ask' | 'comment' | 'answer' | 'review' | 'reject' | 'adopt'; word: string; stale: boolean }
const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom('write', 'ask', 'comment', 'answer', 'review', 'review', 'reject', 'adopt', 'adopt'),
  word: fc.constantFrom('牵绳', '嘴套', '清理'),
  // Somebody acts on the text they saw one step earlier.
  stale: fc.boolean(),
})

type Seen = Awaited<ReturnType<typeof readConvention>>

async function perform(unit: Unit, id: string, { do: what, word }: Act, seen: Seen): Promise<void> {
  const { digest, clauses } = seen
  const [clause] = clauses
  const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001', on: today, files: [] }
  switch (what) {
    case 'write': {
      const changed = clauses.map((one) => ({ id: one.id, text: `遛狗要${word}。`, relied: null }))
      return void (await writeVersion(unit, id, { after: seen.shown, title: '公约', clauses: changed, why: word }))
    }
    case 'ask':
      return askForComments(unit, id, today)
    case 'comment': {
      const said = { id: newId(), clauseId: clause?.id ?? '', words: word, amendment: `遛狗一定要${word}。` }
      return void (await noteComment(unit, id, { ...said, way: 'door', personId: null, name: null }))
    }
    case 'answer': {
      const waiting = seen.comments.find((one) => one.answer === null)?.id ?? newId()
      return answerComment(unit, id, { commentId: waiting, answer: 'adopted', reason: null, apply: word === '嘴套' })
    }
    case 'review':
      return enterReview(unit, id, { id: newId(), digest, fits: true, opinion: null, ...lawyer })
    case 'reject':
      return enterReview(unit, id, { id: newId(), digest, fits: false, opinion: word, ...lawyer })
    default:
      return adopt(unit, id, {
        id: newId(),
        digest,
        body: 'residents-meeting',
        heldOn: today,
        entitled: 90,
        present: 60,
        inFavour: 50,
        against: 5,
        abstained: 5,
        inForceFrom: today,
        reviseBy: null,
        record: { kind: 'meeting', id: newId() },
        files: [],
      })
  }
}

it('keeps its promises over random histories, with hands that act on an earlier text', async () => {
  let adopted = 0
  const actor = actorAs('worker', house.a)
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 22 }), async (acts) => {
      const id = newId()
      const clauses = [{ id: newId(), text: '遛狗要牵绳。', relied: null }]
      const begun = { kind: 'residents', title: '公约', about: null, compoundId: null, clauses } as const
      await house.unit((unit) => beginConvention(unit, id, begun), { actor })
      let before = await house.unit((unit) => readConvention(unit, id), { actor })
      let earlier = before
      for (const one of acts) {
        const seen = one.stale ? earlier : before
        await house
          .unit((unit) => perform(unit, id, one, seen), { actor })
          .catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error
          })
        const after = await house.unit((unit) => readConvention(unit, id), { actor })
        expect(after.digest).toBe(digestOf({ title: after.convention.title, clauses: after.clauses }))
        if (after.adoptions.length > before.adoptions.length) {
          adopted += 1
          expect(before.convention.unanswered).toBe(0)
          expect(before.reviews.at(-1)).toMatchObject({ digest: after.adoptions.at(-1)?.digest, fits: true })
          expect(after.adoptions.at(-1)?.digest).toBe(after.digest)
        }
        earlier = before
        before = after
      }
    }),
    { numRuns: 40, seed: 20_261_126 },
  )
  expect(adopted).toBeGreaterThan(3)
}, 60_000)
