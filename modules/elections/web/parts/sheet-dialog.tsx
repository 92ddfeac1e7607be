import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { NumberField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Box, Page } from '../reading.ts'

/** One's own count of a box, without the other's figures. */
export function SheetDialog({ page, box, onClose }: { page: Page; box: Box; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const [id] = useState(newId)
  const standing = page.candidates.filter((one) => one.withdrawnWhy === null)
  const { form, submit, busy, problem } = useMulinForm<Record<string, string>>({
    values: { found: '', void: '0', ...Object.fromEntries(standing.map((one) => [one.id, ''])) },
    send: async ({ found, void: spoiled, ...values }) => {
      const votes = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value)]))
      const body = { id, boxId: box.id, found: Number(found), void: Number(spoiled), votes }
      const { settled, differ } = await send('POST', `/elections/${page.election.id}/sheets`, body)
      if (differ) toast(t`您和另一位点的不一样，请两位重点一遍。`, 'bad')
      else toast(settled ? t`两位点的一样，这个票箱点清了。` : t`记下了。请另一位也来点，互相不看数。`)
      onClose()
    },
  })
  const whole = { pattern: { value: /^\d{1,6}$/, message: t`请写一个整数。` } }
  return (
    <FormDialog
      title={t`我点的：${box.name}`}
      act={t`交上我点的数`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <NumberField form={form} name="found" label={t`箱里一共几张`} rules={whole} required />
      <NumberField
        form={form}
        name="void"
        label={t`其中废票几张`}
        hint={t`选的人数多过 ${page.election.seats} 位、认不清的，都是废票。`}
        rules={whole}
        required
      />
      {standing.map((one) => (
        <NumberField key={one.id} form={form} name={one.id} label={t`${one.name} 得票`} rules={whole} required />
      ))}
    </FormDialog>
  )
}
