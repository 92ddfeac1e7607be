import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { PersonDetail } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** A key made here, so that sending twice adds once. */
export const newId = () => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

/** 加一位家人: somebody to call, who need not live here. */
export function RelativeDialog({ person, onClose }: { person: PersonDetail['person']; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { relations } = useWords()
  const [id] = useState(newId)
  const form = useMulinForm({
    values: { relation: '', name: '', phone: '' },
    send: async ({ relation, name, phone }) => {
      await act('POST', `persons/${person.id}/relatives`, {
        id,
        relation,
        name: name || null,
        phone: phone || null,
        personId: null,
      })
      toast(t`加好了。`)
      onClose()
    },
  })
  const { name } = person
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={t`${name} 的家人`}
      act={t`加上`}
      onClose={onClose}
    >
      <Select
        form={form.form}
        name="relation"
        label={t`是本人的什么人`}
        required
        options={Object.entries(relations).map(([value, word]) => ({ value, word }))}
      />
      <TextField form={form.form} name="name" label={t`姓名`} maxLength={60} />
      <TextField form={form.form} name="phone" type="tel" label={t`电话`} maxLength={40} />
    </FormDialog>
  )
}
