import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Radio } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useAct } from '../reading.ts'
import { useKindNames } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { PickPerson, type Picked } from './pick-person.tsx'

/** A request brought to the counter, by the person or by a close relative of somebody who died. */
export function TakeRequest({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const send = useAct()
  const kinds = useKindNames()
  const [id] = useState(newId)
  const [person, setPerson] = useState<Picked>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { kind: 'copy', text: '', relative: '' },
    send: async ({ kind, text, relative }) => {
      if (!person) throw new Error(t`先选是谁的资料。`)
      await send('POST', '/requests', { id, personId: person.id, kind, text, relative: relative.trim() || null })
      toast(t`记下了，接着核对身份。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`有人来问自己的资料`}
      act={t`记下`}
      onClose={onClose}
      submit={submit}
      busy={busy}
      problem={problem}
    >
      <PickPerson label={t`谁的资料`} picked={person} onPick={setPerson} />
      <Radio
        form={form}
        name="kind"
        label={t`要做什么`}
        options={Object.entries(kinds).map(([value, word]) => ({ value, word }))}
        small
      />
      <TextArea form={form} name="text" label={t`原话`} required maxLength={500} />
      <TextField
        form={form}
        name="relative"
        label={t`故去的人：来的是哪位近亲属，为什么`}
        hint={t`本人来的不用填。`}
        maxLength={200}
      />
    </FormDialog>
  )
}
