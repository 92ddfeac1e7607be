import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import type { List } from '../reading.ts'

/** Which committee, on which frozen roll, how many seats, for how long. */
export function PlanDialog({ list, onClose }: { list: List; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const go = useGo()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { bodyId: '', rollId: '', title: t`换届选举`, seats: '5', termFrom: '', termUntil: '' },
    send: async ({ seats, ...values }) => {
      await send('PUT', `/elections/${id}`, { ...values, seats: Number(seats) })
      onClose()
      go(`/elections/${id}`)
    },
  })
  const body = list.bodies.find((one) => one.id === form.watch('bodyId'))
  const rolls = list.rolls.filter(
    ({ electorate }) => body === undefined || (electorate === 'owners') === (body.kind === 'owners-committee'),
  )
  return (
    <FormDialog title={t`办一次选举`} act={t`开始准备`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Select
        form={form}
        name="bodyId"
        label={t`选哪个委员会`}
        options={list.bodies.map(({ id: value, name: word }) => ({ value, word }))}
        required
      />
      <Select
        form={form}
        name="rollId"
        label={t`按哪份名册发票`}
        hint={t`名册要先锁定。`}
        options={rolls.map(({ id: value, label: word }) => ({ value, word }))}
        required
      />
      <TextField form={form} name="title" label={t`叫什么`} maxLength={60} required />
      <NumberField form={form} name="seats" label={t`名额`} required />
      <DateField form={form} name="termFrom" label={t`任期从哪天`} required />
      <DateField form={form} name="termUntil" label={t`到哪天`} required />
    </FormDialog>
  )
}
