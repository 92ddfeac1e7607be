import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Note } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Masked } from '#kit/web/person.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Post, useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** What the member declares about the Party: for the share of the committee only, and taken back whenever they like. */
export function DeclareDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const [seen, setSeen] = useState(post.declared)
  const { form, submit, busy, problem } = useMulinForm({
    values: { party: '' },
    send: async ({ party }) => {
      await act('PUT', `posts/${post.id}/declaration`, { party: party === 'back' ? null : party === 'yes' })
      setSeen(party !== 'back')
      toast(party === 'back' ? t`撤回了。` : t`记下了，只计入比例。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`${post.holder}的党员说明`}
      act={t`记下`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Note look="info">{t`由本人自愿说明，只用来算业委会的党员比例，加密保存，随时可以撤回。`}</Note>
      {seen && post.may.read ? (
        <p>
          {t`已经说明`}{' '}
          <Masked
            masked="•••"
            what={t`党员说明`}
            reveal={async (reason) => {
              const { party } = (await act('POST', `posts/${post.id}/declaration/read`, { reason })) as {
                party: boolean
              }
              return party ? t`是党员` : t`不是党员`
            }}
          />
        </p>
      ) : null}
      <Radio
        form={form}
        name="party"
        label={t`本人说明`}
        required
        small
        options={[
          { value: 'yes', word: t`是党员` },
          { value: 'no', word: t`不是党员` },
          ...(seen ? [{ value: 'back', word: t`撤回说明` }] : []),
        ]}
      />
    </FormDialog>
  )
}
