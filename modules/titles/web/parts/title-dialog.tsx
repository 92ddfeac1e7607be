import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { newId, type Title, useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { OwnerPick, type PickedOwner } from './owner-pick.tsx'

/** 登记产权人; with `from` the title passes on: it ends, and the new one begins on the same day. */
export function TitleDialog({ homeId, from, onClose }: { homeId: string; from?: Title; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { kinds, evidences } = useWords()
  const [id] = useState(newId)
  const [owner, setOwner] = useState<PickedOwner>()
  const today = dayOf(useNow())
  const whole = from?.share ?? { num: 1, den: 1 }
  const form = useMulinForm({
    values: {
      kind: from?.kind ?? 'owned',
      joint: from?.share === null,
      num: String(whole.num),
      den: String(whole.den),
      on: from ? today : '',
      evidence: '',
      note: '',
    },
    send: async ({ kind, joint, num, den, on, evidence, note }) => {
      if (owner === undefined) throw new Error(t`请先写明产权人。`)
      const share = joint ? null : { num: Number(num), den: Number(den) }
      const title = { id, kind, share, evidence, note: note || null, owner }
      await (from
        ? act('POST', `homes/${homeId}/titles/transfer`, {
            ends: [from.id],
            begins: [title],
            on,
            reason: evidences[evidence as keyof typeof evidences],
          })
        : act('POST', `homes/${homeId}/titles`, { ...title, since: on || null }))
      toast(t`登记好了。`)
      onClose()
    },
  })
  const joint = form.form.watch('joint')
  const options = (list: Record<string, string>) => Object.entries(list).map(([value, word]) => ({ value, word }))
  return (
    <Modal
      open
      onClose={onClose}
      title={from ? t`${from.owner} 转给谁` : t`登记产权人`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" type="submit" form="title" busy={form.busy}>{t`登记`}</Button>
        </>
      }
    >
      <form id="title" className="fields" onSubmit={(event) => void form.submit(event)} noValidate>
        <OwnerPick names onPick={setOwner} />
        <Select form={form.form} name="kind" label={t`性质`} required options={options(kinds)} />
        <Checkbox form={form.form} name="joint" label={t`共同共有，没有各自的份额`} />
        {joint ? null : (
          <div className="beside">
            <NumberField form={form.form} name="num" label={t`份额：分子`} required />
            <NumberField form={form.form} name="den" label={t`份额：分母`} required />
          </div>
        )}
        <DateField form={form.form} name="on" label={t`从哪一天起`} max={today} required={from !== undefined} />
        <Select form={form.form} name="evidence" label={t`凭据`} required options={options(evidences)} />
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
