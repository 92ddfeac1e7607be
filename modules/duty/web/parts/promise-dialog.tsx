import { useLingui } from '@lingui/react/macro'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { type Visitor } from '../reading.ts'

type Props = { visitor: Visitor; parties: readonly string[]; onClose: () => void }

/** What was promised on the spot, by whom, until when: read out once more before it is written down. */
export function PromiseDialog({ visitor, parties, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('duty')
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      words: visitor.promise?.words ?? '',
      by: visitor.promise?.by ?? parties[0] ?? '',
      until: visitor.promise?.until ?? addDays(today, 7),
    },
    send: async (values) => {
      await send('PUT', `/visitors/${visitor.id}/promise`, values)
      toast(t`记下了，到日子提醒。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`答应了什么`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不记`}</Button>
          <Button look="primary" type="submit" form="promise" busy={busy}>{t`念一遍，记下`}</Button>
        </>
      }
    >
      <form id="promise" onSubmit={submit} noValidate>
        <Fields>
          <TextField form={form} name="words" label={t`答应的事`} maxLength={200} required />
          <Select
            form={form}
            name="by"
            label={t`谁答应的`}
            options={parties.map((name) => ({ value: name, word: name }))}
            required
          />
          <DateField form={form} name="until" label={t`哪天前`} min={today} required />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
