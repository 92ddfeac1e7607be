import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { FindPerson } from '#kit/web/find-person.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'

/** Somebody at the door without a booking, or on the telephone: the next number at once. */
export function AddVisitor({ receptionId, onClose }: { receptionId: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const [id] = useState(newId)
  const [person, setPerson] = useState<{ id: string; name: string }>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { name: '', phone: '', words: '' },
    send: async ({ name, phone, words }) => {
      const { number } = await send('POST', `/receptions/${receptionId}/visitors`, {
        id,
        personId: person?.id ?? null,
        name: name === '' ? null : name,
        phone: phone === '' ? null : phone,
        words: words === '' ? null : words,
      })
      toast(t`${String(number)} 号。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`来了一位`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不给号`}</Button>
          <Button look="primary" type="submit" form="visitor" busy={busy}>{t`给号`}</Button>
        </>
      }
    >
      <form id="visitor" onSubmit={submit} noValidate>
        <Fields>
          <FindPerson placeholder={t`尾号、姓名、门牌，选中就不用填`} onFound={setPerson} />
          {person ? (
            <p>
              <b>{person.name}</b> <Button look="quiet" onClick={() => setPerson(undefined)}>{t`换一个`}</Button>
            </p>
          ) : (
            <>
              <TextField form={form} name="name" label={t`怎么称呼`} maxLength={40} />
              <TextField form={form} name="phone" type="tel" label={t`电话`} maxLength={20} />
            </>
          )}
          <TextArea form={form} name="words" label={t`为什么事来`} maxLength={500} />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
