import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Comment, Detail } from '../reading.ts'
import { useConventionWords } from '../words.ts'
import { Said } from './said.tsx'

type Answer = NonNullable<Comment['answer']>['is']

/** Comments that wait, under the clause they are about; each gets one answer. */
export function WaitingComments({ detail }: { detail: Detail }) {
  const { t } = useLingui()
  const [answering, setAnswering] = useState<{ comment: Comment; answer: Answer }>()
  const waiting = detail.comments.filter((one) => one.answer === null)
  if (waiting.length === 0) return null
  const numbers = new Map(detail.clauses.map((one) => [one.id, one]))
  return (
    <Section title={t`${waiting.length} 条意见等答复`}>
      <Card flush>
        <Rows>
          {waiting.map((comment) => {
            const clause = numbers.get(comment.clauseId)
            return (
              <Row key={comment.id} title={clause ? t`第 ${clause.number} 条` : t`这一条已经去掉了`}>
                {clause ? <p className="muted clause-text">{clause.text}</p> : null}
                <Said comment={comment}>
                  <Buttons>
                    <Button look="soft" onClick={() => setAnswering({ comment, answer: 'adopted' })}>{t`采纳`}</Button>
                    <Button onClick={() => setAnswering({ comment, answer: 'merged' })}>{t`合并采纳`}</Button>
                    <Button onClick={() => setAnswering({ comment, answer: 'rejected' })}>{t`不采纳`}</Button>
                  </Buttons>
                </Said>
              </Row>
            )
          })}
        </Rows>
      </Card>
      {answering ? (
        <AnswerDialog
          conventionId={detail.convention.id}
          {...answering}
          clauseStands={numbers.has(answering.comment.clauseId)}
          onClose={() => setAnswering(undefined)}
        />
      ) : null}
    </Section>
  )
}

type Props = {
  conventionId: string
  comment: Comment
  answer: Answer
  clauseStands: boolean
  onClose: () => void
}

function AnswerDialog({ conventionId, comment, answer, clauseStands, onClose }: Props) {
  const { t } = useLingui()
  const { answers } = useConventionWords()
  const send = useSend('conventions')
  const proposes = answer === 'adopted' && comment.amendment !== null && clauseStands
  const { form, submit, busy, problem } = useMulinForm({
    values: { reason: '', apply: proposes },
    send: async ({ reason, apply }) => {
      await send('POST', `/conventions/${conventionId}/answers`, {
        commentId: comment.id,
        answer,
        reason: reason === '' ? null : reason,
        apply,
      })
      toast(t`答复了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={answers[answer]} act={t`答复`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Said comment={{ ...comment, answer: null }} />
      {proposes ? (
        <Checkbox form={form} name="apply" label={t`照这个写法改这一条`} hint={t`会成为新的一版，要重新审核。`} />
      ) : null}
      <TextArea
        form={form}
        name="reason"
        label={answer === 'adopted' ? t`还想说的（可以不填）` : t`为什么`}
        hint={t`提意见的人和大家都看得到。`}
        maxLength={500}
        required={answer !== 'adopted'}
      />
    </FormDialog>
  )
}
