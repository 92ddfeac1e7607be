import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type HandoverKind, handoverKinds } from '../../contract/words.ts'
import { type Body, newId, useAct } from '../reading.ts'
import { useLawWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** A hand-over begins with the list of what is to pass; the usual things stand there already. */
export function HandoverDialog({ body, onClose }: { body: Body; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { handovers } = useLawWords()
  const [id] = useState(newId)
  const today = dayOf(useNow())
  const owners = body.kind === 'owners-committee'
  const kinds: readonly HandoverKind[] = owners ? handoverKinds : ['between-holders']
  // SH 29 names vouchers, the register of owners, minutes, seals.
  const usual = owners ? [t`印章`, t`财务凭证`, t`业主清册`, t`会议纪要`] : [t`台账`, t`钥匙`]
  const { form, submit, busy, problem } = useMulinForm({
    values: { kind: kinds[0] ?? '', giver: '', taker: '', begunOn: today, items: usual.join('\n') },
    send: async ({ kind, giver, taker, begunOn, items }) => {
      const whats = items.split('\n').map((what) => what.trim())
      const listed = whats.filter((what) => what !== '').map((what) => ({ id: newId(), what }))
      await act('POST', `bodies/${body.id}/handovers`, { id, kind, giver, taker, begunOn, items: listed })
      toast(t`交接单开好了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`开交接单`} act={t`开单`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Select
        form={form}
        name="kind"
        label={t`哪一种交接`}
        required
        options={kinds.map((value) => ({ value, word: handovers[value] }))}
      />
      <div className="beside">
        <TextField form={form} name="giver" label={t`移交人`} maxLength={40} required />
        <TextField form={form} name="taker" label={t`接收人`} maxLength={40} required />
      </div>
      <DateField
        form={form}
        name="begunOn"
        label={t`从哪一天算起`}
        hint={t`换届小组成立、备案或离任的日子。`}
        max={today}
        required
      />
      <TextArea form={form} name="items" label={t`要交的东西`} hint={t`一行一样。`} rows={6} required />
    </FormDialog>
  )
}
