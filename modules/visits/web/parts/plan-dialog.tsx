import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useSend } from '../reading.ts'
import { useVisitWords } from '../words.ts'

/** Somebody came out of hospital, or asked for a visit: it stands on the rounds until somebody was there. */
export function PlanDialog({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const { causes } = useVisitWords()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { cause: 'discharged', way: 'visit', dueOn: '', words: '' },
    send: async ({ cause, way, dueOn, words }) => {
      await send('POST', '/visits/plans', {
        id,
        homeId,
        cause,
        way,
        dueOn: dueOn === '' ? null : dueOn,
        words: words.trim() === '' ? null : words,
      })
      toast(t`安排好了，会排进名单。`)
      onClose()
    },
  })
  const kinds = ['discharged', 'asked', 'bereaved', 'newborn', 'moved-in'] as const
  return (
    <Modal
      open
      onClose={onClose}
      title={t`安排去一趟`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不安排`}</Button>
          <Button look="primary" type="submit" form="plan-visit" busy={busy}>{t`排进名单`}</Button>
        </>
      }
    >
      <form id="plan-visit" onSubmit={submit} noValidate>
        <Fields>
          <Select
            form={form}
            name="cause"
            label={t`为什么去`}
            options={kinds.map((kind) => ({ value: kind, word: causes[kind] }))}
          />
          <Radio
            form={form}
            name="way"
            label={t`怎么去`}
            small
            options={[
              { value: 'visit', word: t`上门` },
              { value: 'call', word: t`打电话` },
            ]}
          />
          <DateField form={form} name="dueOn" label={t`哪天前`} hint={t`不填就按议定的天数。`} />
          <TextField form={form} name="words" label={t`带一句话`} hint={t`只有去的人和主任看得到。`} maxLength={200} />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
