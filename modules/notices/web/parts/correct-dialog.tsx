import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Problem } from '#kit/web/problem.tsx'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { looksPersonal } from '../../domain/looks-personal.ts'
import { type Detail, useAct } from '../reading.ts'

type Values = { title: string; body: string; why: string; sure: boolean }

/** A further version with its reason; the earlier one stays in view. */
export function CorrectDialog({ notice, onClose }: { notice: Detail; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: { title: notice.title, body: notice.body, why: '', sure: false },
    send: async (values) => {
      await act(`notices/${notice.id}/correct`, { version: notice.version, ...values })
      toast(t`更正了。墙上的请换成新的。`)
      onClose()
    },
  })
  const { title, body, why } = form.watch()
  const personal = looksPersonal(`${title}\n${body}\n${why}`).length > 0
  return (
    <Modal
      open
      onClose={onClose}
      title={t`更正公告`}
      foot={
        <>
          <Button onClick={onClose}>{t`不改了`}</Button>
          <Button look="primary" type="submit" form="correct-notice" busy={busy}>{t`贴出新的一版`}</Button>
        </>
      }
    >
      <form id="correct-notice" onSubmit={submit} noValidate>
        <Fields>
          <TextField form={form} name="title" label={t`标题`} maxLength={40} required />
          <TextArea form={form} name="body" rows={8} maxLength={2000} label={t`内容`} required />
          <TextField
            form={form}
            name="why"
            label={t`为什么更正`}
            hint={t`会写在公告上，原来的一版也还看得到。`}
            maxLength={100}
            required
          />
          {personal ? <Checkbox form={form} name="sure" label={t`法律要求写明，或者不是个人信息`} /> : null}
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
