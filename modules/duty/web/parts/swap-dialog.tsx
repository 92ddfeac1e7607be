import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { type Rota, type Shift } from '../reading.ts'

/** Somebody else takes one shift. */
export function SwapDialog({ rota, shift, onClose }: { rota: Rota; shift: Shift; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const { form, submit, busy, problem } = useMulinForm({
    values: { account: '', reason: '', despite: false },
    send: async (values) => {
      await send('PUT', `/duty/shifts/${shift.day}/${shift.part}`, values)
      toast(t`换好了。`)
      onClose()
    },
  })
  const others = rota.members.filter(({ id }) => id !== shift.person?.id)
  return (
    <Modal
      open
      onClose={onClose}
      title={
        <>
          <WhenDay day={shift.day} />
          {shift.part === 'night' ? t`夜班，谁来替` : t`白班，谁来替`}
        </>
      }
      foot={
        <>
          <Button onClick={onClose}>{t`先不换`}</Button>
          <Button look="primary" type="submit" form="swap" busy={busy}>{t`换班`}</Button>
        </>
      }
    >
      <form id="swap" onSubmit={submit} noValidate>
        <Fields>
          <Select
            form={form}
            name="account"
            label={t`谁来`}
            options={others.map(({ id, name, nights }) => ({
              value: id,
              word: nights > 0 ? t`${name}，这两周 ${nights} 个夜班` : name,
            }))}
            required
          />
          <TextField form={form} name="reason" label={t`为什么`} maxLength={100} required />
          <Checkbox form={form} name="despite" label={t`本人知道休息不够，愿意来`} />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
