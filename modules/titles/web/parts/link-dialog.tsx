import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { newId, type Title, useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { OwnerPick, type PickedOwner } from './owner-pick.tsx'

/** 写明是谁: an owner known by name only becomes a person or an organisation by id. */
export function LinkDialog({ title, onClose }: { title: Title; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { evidences } = useWords()
  const [newTitle] = useState(newId)
  const [owner, setOwner] = useState<PickedOwner>()
  const form = useMulinForm({
    values: { evidence: '', note: '' },
    send: async ({ evidence, note }) => {
      if (owner === undefined) throw new Error(t`请先找到这个人或单位。`)
      await act('POST', `titles/${title.id}/link`, { newId: newTitle, owner, evidence, note: note || null })
      toast(t`核实好了。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`${title.owner} 是谁`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" type="submit" form="link" busy={form.busy}>{t`写明`}</Button>
        </>
      }
    >
      <form id="link" className="fields" onSubmit={(event) => void form.submit(event)} noValidate>
        <p className="small muted">{t`同名的人很多，看了凭据再写。`}</p>
        <OwnerPick names={false} onPick={setOwner} />
        <Select
          form={form.form}
          name="evidence"
          label={t`看了什么`}
          required
          options={Object.entries(evidences)
            .filter(([value]) => value !== 'roster')
            .map(([value, word]) => ({ value, word }))}
        />
        <TextField form={form.form} name="note" label={t`说明`} maxLength={200} />
        {form.problem === undefined ? null : (
          <Note look="bad" live>
            {form.problem}
          </Note>
        )}
      </form>
    </Modal>
  )
}
