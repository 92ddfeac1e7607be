import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { useRegister, useAct, useTongue } from '../reading.ts'
import { useIncidentNames, useRoomNames } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** What happened, to how many, and what both notices have to say; the clock runs from now, when it was found. */
export function NoteIncident({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const go = useGo()
  const send = useAct()
  const tongue = useTongue()
  const names = useIncidentNames()
  const rooms = useRoomNames()
  const { data } = useRegister()
  const [id] = useState(newId)
  const [foundAt] = useState(() => new Date().toISOString())
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      what: 'leaked',
      room: 'people',
      affected: 1,
      kinds: '',
      cause: '',
      harm: '',
      measures: '',
      selfHelp: '',
      contact: '',
    },
    send: async ({ what, room, affected, ...told }) => {
      await send('POST', '/incidents', { id, foundAt, what, rooms: [room], affected: Number(affected), told })
      go(`/privacy/incidents/${id}`)
    },
  })
  const room = form.watch('room')
  const holds = data?.holdings.find((one) => one.room === room)?.holds[tongue]
  return (
    <FormDialog
      title={t`记一件安全事件`}
      act={t`记下，出通知`}
      onClose={onClose}
      submit={submit}
      busy={busy}
      problem={problem}
    >
      <Radio
        form={form}
        name="what"
        label={t`出了什么事`}
        small
        options={Object.entries(names).map(([value, word]) => ({ value, word }))}
      />
      <Select
        form={form}
        name="room"
        label={t`哪一类资料`}
        {...(holds ? { hint: holds } : {})}
        options={(data?.holdings ?? []).map((one) => ({ value: one.room, word: rooms[one.room] ?? one.room }))}
        required
      />
      <TextField form={form} name="kinds" label={t`信息种类`} hint={t`比如：姓名、电话。`} maxLength={500} required />
      <NumberField form={form} name="affected" label={t`涉及多少人`} unit={t`人`} required />
      <TextArea form={form} name="cause" label={t`原因`} maxLength={1000} required />
      <TextArea form={form} name="harm" label={t`可能造成的危害`} maxLength={1000} required />
      <TextArea form={form} name="measures" label={t`已经采取的补救措施`} maxLength={1000} required />
      <TextArea form={form} name="selfHelp" label={t`本人可以做什么减轻危害`} maxLength={1000} required />
      <TextField form={form} name="contact" label={t`联系方式`} maxLength={200} required />
    </FormDialog>
  )
}
