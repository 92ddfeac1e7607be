import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'

/** The next Saturday: most people are at home. */
function saturday(): string {
  const today = dayOf(new Date())
  return addDays(today, (6 - weekdayOf(today) + 7) % 7 || 7)
}

const at = (day: string, clock: string): string => {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number)
  return instantAt(day, hour * 60 + minute).toISOString()
}

/** Plans a joint reception: when, where, who sits there. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      title: t`联合接待日`,
      place: '',
      day: saturday(),
      from: '09:00',
      to: '11:00',
      minutesEach: 15,
      parties: [t`居委会`, t`业委会`, t`物业`, t`社区民警`].join('\n'),
    },
    draft: 'duty.reception',
    send: async ({ title, place, day, from, to, minutesEach, parties }) => {
      await send('PUT', `/receptions/${id}`, {
        title,
        place,
        startsAt: at(day, from),
        endsAt: at(day, to),
        minutesEach: Number(minutesEach),
        parties: parties
          .split('\n')
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .map((name) => ({ kind: 'other', name })),
      })
      toast(t`定好了，居民可以约号了。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`定一场联合接待`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不定`}</Button>
          <Button look="primary" type="submit" form="plan" busy={busy}>{t`定下来`}</Button>
        </>
      }
    >
      <form id="plan" onSubmit={submit} noValidate>
        <Fields>
          <TextField form={form} name="title" label={t`叫什么`} maxLength={40} required />
          <TextField form={form} name="place" label={t`在哪里`} maxLength={60} required />
          <DateField form={form} name="day" label={t`哪天`} required />
          <TextField form={form} name="from" type="time" label={t`几点开始`} required />
          <TextField form={form} name="to" type="time" label={t`几点结束`} required />
          <NumberField form={form} name="minutesEach" label={t`每位大约`} unit={t`分钟`} required />
          <TextArea form={form} name="parties" label={t`谁来坐着`} hint={t`一行一家。`} maxLength={400} required />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
