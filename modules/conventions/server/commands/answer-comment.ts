import { tell } from '#messages'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type AnswerKind, needsReason } from '../../domain/answers.ts'
import { knownConvention } from '../queries/conventions.ts'
import { clausesOf } from '../shape.ts'
import { answerOnce, commentById, type CommentRow, versionByNumber } from '../store.ts'
import { putVersion } from './write-version.ts'

export interface Answered {
  commentId: string
  answer: AnswerKind
  reason: string | null
  /** Puts the words the comment proposes into the text. */
  apply: boolean
}

/**
 * Answers a comment, once, and tells whoever made it. Refuses `conventions.unknown-comment`,
 * `conventions.already-answered`, `conventions.reason-needed` where it is not followed to the letter, and
 * `conventions.unknown-clause` where its words are to be put into a clause that is gone.
 */
export async function answerComment(unit: Unit, conventionId: string, input: Answered): Promise<void> {
  const known = await knownConvention(unit, conventionId, true)
  const row = await unit.readOr(commentById(unit, input.commentId), 'conventions.unknown-comment')
  if (row.convention_id !== conventionId) refuse('conventions.unknown-comment')
  if (row.answer !== null) refuse('conventions.already-answered')
  const reason = input.reason === '' ? null : input.reason
  if (needsReason(input.answer) && reason === null) refuse('conventions.reason-needed', {}, 'reason')
  const { amendment } = row
  if (input.apply && input.answer === 'adopted' && amendment !== null) {
    const text = await unit.readOr(
      versionByNumber(unit, conventionId, known.row.version),
      'conventions.unknown-version',
    )
    const clauses = clausesOf(text)
    const place = clauses.findIndex(({ id }) => id === row.clause_id)
    if (place === -1) refuse('conventions.unknown-clause')
    const changed = clauses.map((clause, at) => (at === place ? { ...clause, text: amendment } : clause))
    const why = `采纳对第${place + 1}条的意见`
    putVersion(unit, known, { title: text.title, clauses: changed, why })
  }
  unit.writeOne(
    answerOnce(unit, row.id, {
      answer: input.answer,
      reason,
      answered_at: unit.now,
      answered_by: unit.actor?.name ?? null,
    }),
    'conventions.already-answered',
  )
  const data = { comment: row.id, answer: input.answer }
  unit.emit({ type: 'conventions.comment-answered', subjectId: conventionId, data })
  await tellCommenter(unit, row, known.row.title, input.answer, reason)
}

async function tellCommenter(
  unit: Unit,
  row: CommentRow,
  title: string,
  answer: AnswerKind,
  reason: string | null,
): Promise<void> {
  const { account_id: account, person_id: person } = row
  const to = account === null ? (person === null ? null : { persons: [person] }) : { accounts: [account] }
  if (to === null) return
  await tell(unit, {
    template: `conventions.${answer}`,
    to,
    data: { id: row.convention_id, title, reason: (reason ?? '').replace(/[。.]$/, '') },
    about: { room: 'conventions', id: row.convention_id },
  })
}
