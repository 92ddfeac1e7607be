import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { type Rota } from '../reading.ts'

type Values = Record<string, string>

/** The weekly round: who has which day and which night. The chair's to set. */
export function RoundDialog({ rota, onClose }: { rota: Rota; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const weekdays = [t`周一`, t`周二`, t`周三`, t`周四`, t`周五`, t`周六`, t`周日`]
  const values: Values = { despite: '' }
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    for (const part of ['day', 'night'])
      values[`${part}${weekday}`] =
        rota.turns.find((one) => one.weekday === weekday && one.part === part)?.account ?? ''
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values,
    send: async (given) => {
      const turns = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
        (['day', 'night'] as const).flatMap((part) => {
          const account = given[`${part}${weekday}`] ?? ''
          return account === '' ? [] : [{ weekday, part, account }]
        }),
      )
      const despite = given.despite ?? ''
      await send('PUT', '/duty/rota', { turns, despite: despite === '' ? null : despite })
      toast(t`排好了。`)
      onClose()
    },
  })
  const options = [{ value: '', word: t`不指定` }, ...rota.members.map(({ id, name }) => ({ value: id, word: name }))]
  return (
    <Modal
      open
      broad
      onClose={onClose}
      title={t`每周怎么轮`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不改`}</Button>
          <Button look="primary" type="submit" form="round" busy={busy}>{t`就这样排`}</Button>
        </>
      }
    >
      <form id="round" onSubmit={submit} noValidate>
        <div className="round">
          {weekdays.map((word, index) => (
            <div key={word} className="round-d">
              <Select form={form} name={`day${index + 1}`} label={t`${word}白班`} options={options} />
              <Select form={form} name={`night${index + 1}`} label={t`${word}夜班`} options={options} />
            </div>
          ))}
        </div>
        <Fields>
          <TextField
            form={form}
            name="despite"
            label={t`有人休息不够时，为什么还这样排`}
            hint={t`休息够就不用填。`}
            maxLength={200}
          />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
