import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { FindPerson } from '#kit/web/find-person.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { colon } from '#kit/web/marks.ts'

const blank = { way: 'rang', name: '', phone: '', words: '' }

/** Writes a call down while it is still in the ear: who, what; everything else is known. */
export function LogCall({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const [id, setId] = useState(newId)
  const [person, setPerson] = useState<{ id: string; name: string }>()
  const { form, submit, busy, problem } = useMulinForm({
    values: blank,
    draft: 'duty.call',
    send: async ({ way, name, phone, words }) => {
      await send('POST', '/duty/calls', {
        id,
        way,
        personId: person?.id ?? null,
        name: name === '' ? null : name,
        phone: phone === '' ? null : phone,
        words: words === '' ? null : words,
      })
      setId(newId())
      setPerson(undefined)
      form.reset(blank)
      toast(t`记下了。`)
      onClose()
    },
  })
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t`记一个电话`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不记`}</Button>
          <Button look="primary" type="submit" form="log-call" busy={busy}>{t`记下`}</Button>
        </>
      }
    >
      <form id="log-call" onSubmit={submit} noValidate>
        <Fields>
          <FindPerson placeholder={t`尾号、姓名、门牌，选中就不用填`} onFound={setPerson} />
          {person ? (
            <p>
              {t`谁打来`}
              {colon()}
              <b>{person.name}</b> <Button look="quiet" onClick={() => setPerson(undefined)}>{t`换一个`}</Button>
            </p>
          ) : (
            <>
              <TextField form={form} name="name" label={t`怎么称呼`} maxLength={40} />
              <TextField form={form} name="phone" type="tel" label={t`来电号码`} maxLength={20} />
            </>
          )}
          <TextArea form={form} name="words" label={t`说了什么`} hint={t`照原话记。`} maxLength={1000} />
          <Radio
            form={form}
            name="way"
            label={t`接到了吗`}
            small
            options={[
              { value: 'rang', word: t`接到，说上话了` },
              { value: 'missed', word: t`没接到，要回电` },
            ]}
          />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
