import { useLingui } from '@lingui/react/macro'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { instantOn } from '../call-form.ts'
import type { Meeting } from '../reading.ts'

/** Another time or place for a meeting that was called; everybody on the list is told again. */
export function MoveDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [starts, ends] = [new Date(meeting.startsAt), new Date(meeting.endsAt)]
  const needed = meeting.notice.needed
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      day: dayOf(starts),
      from: clockOf(starts),
      to: clockOf(ends),
      place: meeting.place,
      reason: '',
      shortNoticeWhy: '',
    },
    send: async ({ day, from, to, place, reason, shortNoticeWhy }) => {
      const { told } = await send('POST', `/meetings/${meeting.id}/time`, {
        startsAt: instantOn(day, from),
        endsAt: instantOn(day, to),
        place,
        reason,
        shortNoticeWhy: shortNoticeWhy === '' ? null : shortNoticeWhy,
      })
      toast(t`改好了，又通知了 ${String(told)} 人。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`改期`} act={t`改期，再通知`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <DateField form={form} name="day" label={t`改到哪天`} required />
      <TextField form={form} name="from" type="time" label={t`几点开始`} required />
      <TextField form={form} name="to" type="time" label={t`几点散会`} required />
      <TextField form={form} name="place" label={t`在哪里`} maxLength={60} required />
      <TextField form={form} name="reason" label={t`为什么改`} hint={t`名单上的人会看到。`} maxLength={100} required />
      {needed === null ? null : (
        <TextField form={form} name="shortNoticeWhy" label={t`不到 ${needed} 天为什么就开`} maxLength={200} />
      )}
    </FormDialog>
  )
}
