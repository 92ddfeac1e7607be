import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type Ask, type Desk, newId, useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** One of the three asks something of another: what, until when. */
export function AskDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const [id] = useState(newId)
  const today = dayOf(useNow())
  const there = desk.three.flatMap(({ body, mayAsk }) => (body === null ? [] : [{ ...body, mayAsk }]))
  const own = there.filter((body) => body.mayAsk)
  const { form, submit, busy, problem } = useMulinForm({
    values: { fromId: own[0]?.id ?? '', toId: '', what: '', dueOn: addDays(today, 3) },
    send: async (body) => {
      await act('POST', `compounds/${desk.compound.id}/asks`, { id, ...body })
      toast(t`托办好了，对方看得到。`)
      onClose()
    },
  })
  const fromId = form.watch('fromId')
  const options = (list: typeof there) => list.map((body) => ({ value: body.id, word: body.name }))
  return (
    <FormDialog title={t`托办一件`} act={t`托办`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {own.length > 1 ? (
        <Select form={form} name="fromId" label={t`以哪家的名义`} required options={options(own)} />
      ) : null}
      <Select
        form={form}
        name="toId"
        label={t`托谁办`}
        required
        options={options(there.filter((body) => body.id !== fromId))}
      />
      <TextArea
        form={form}
        name="what"
        label={t`什么事`}
        hint={t`例如：12号楼道灯不亮，请换好`}
        maxLength={200}
        required
      />
      <DateField form={form} name="dueOn" label={t`哪天前要`} min={today} required />
    </FormDialog>
  )
}

/** The body that was asked answers. */
export function AnswerDialog({ ask, onClose }: { ask: Ask; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { form, submit, busy, problem } = useMulinForm({
    values: { answer: ask.answer ?? '' },
    send: async ({ answer }) => {
      await act('POST', `asks/${ask.id}/answer`, { answer })
      toast(t`答复好了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={ask.what} act={t`答复`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextArea form={form} name="answer" label={t`怎么办、什么时候办`} maxLength={400} required />
    </FormDialog>
  )
}
