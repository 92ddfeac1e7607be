import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { type Rota } from '../reading.ts'

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutes = (text: string): number => {
  const [hour = Number.NaN, minute = Number.NaN] = text.split(':').map(Number)
  return hour * 60 + minute
}

/** Hours, rest, and after how many minutes an unanswered call goes on: the committee's own agreement, with its source. */
export function SettingDialog({ rota, onClose }: { rota: Rota; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const { setting } = rota
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      dayFrom: clock(setting.dayFrom),
      nightFrom: clock(setting.nightFrom),
      restHours: setting.restHours,
      nightsInSeven: setting.nightsInSeven,
      answerMinutes: setting.answerMinutes,
      source: setting.source,
      verified: setting.verified,
    },
    send: async (values) => {
      await send('PUT', '/duty/setting', {
        ...values,
        dayFrom: minutes(values.dayFrom),
        nightFrom: minutes(values.nightFrom),
        // A number field hands over what was typed.
        restHours: Number(values.restHours),
        nightsInSeven: Number(values.nightsInSeven),
        answerMinutes: Number(values.answerMinutes),
      })
      toast(t`从现在起这样算。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`时间和休息`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不改`}</Button>
          <Button look="primary" type="submit" form="duty-setting" busy={busy}>{t`就这样定`}</Button>
        </>
      }
    >
      <form id="duty-setting" onSubmit={submit} noValidate>
        <Fields>
          <TextField form={form} name="dayFrom" type="time" label={t`白班从几点起`} required />
          <TextField form={form} name="nightFrom" type="time" label={t`夜班从几点起`} required />
          <NumberField form={form} name="restHours" label={t`两班之间至少歇`} unit={t`小时`} required />
          <NumberField form={form} name="nightsInSeven" label={t`七天里最多夜班`} unit={t`个`} required />
          <NumberField
            form={form}
            name="answerMinutes"
            label={t`没人回电，多久报主任`}
            hint={t`再过同样久，报街道。`}
            unit={t`分钟`}
            required
          />
          <TextField form={form} name="source" label={t`依据`} hint={t`哪天、谁定的。`} maxLength={200} required />
          <Checkbox form={form} name="verified" label={t`依据已经核对过`} />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
