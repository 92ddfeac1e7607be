import { useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Post, useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** A post ends now; what it gave is gone with the next request. */
export function EndPostDialog({ post, owners, onClose }: { post: Post; owners: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { endings } = useWords()
  const { form, submit, busy, problem } = useMulinForm({
    values: { why: '', note: '' },
    send: async ({ why, note }) => {
      await act('POST', `posts/${post.id}/end`, { why, note: note || null })
      toast(owners ? t`结束了。他手里的资料和印章，十天内要交出来。` : t`结束了。`)
      onClose()
    },
  })
  const options = Object.entries(endings).filter(([key]) => owners || key !== 'not-owner')
  return (
    <FormDialog
      title={t`${post.holder}不再任职`}
      act={t`现在结束`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      {post.hasAccount ? <Note look="wait">{t`随这个岗位的账号，下一次点击就进不来了。`}</Note> : null}
      <Select
        form={form}
        name="why"
        label={t`为什么结束`}
        required
        options={options.map(([value, word]) => ({ value, word }))}
      />
      <TextField form={form} name="note" label={t`说明`} maxLength={200} />
    </FormDialog>
  )
}
