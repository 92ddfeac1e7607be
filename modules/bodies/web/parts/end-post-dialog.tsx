import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type Post, useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** A post ends, now or with a day that has passed; what it gave is gone with the next request. */
export function EndPostDialog({ post, owners, onClose }: { post: Post; owners: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { endings } = useWords()
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: { why: '', note: '', on: today },
    send: async ({ why, note, on }) => {
      await act('POST', `posts/${post.id}/end`, { why, note: note || null, ...(on === '' ? {} : { on }) })
      toast(owners ? t`结束了。手里的资料和印章十天内要交出来，委员变更三十天内要备案。` : t`结束了。`)
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
      <DateField form={form} name="on" label={t`从哪天起不再任职`} max={today} />
      <TextField form={form} name="note" label={t`说明`} maxLength={200} />
    </FormDialog>
  )
}
