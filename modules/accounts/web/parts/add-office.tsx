import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { freshId } from './fresh-id.ts'
import type { Slip } from './invitation-slip.tsx'

const offices = ['subdistrict', 'district', 'operator'] as const

/** Somebody of the subdistrict or the district, or who looks after this copy. */
export function AddOffice({ onClose, onDone }: { onClose: () => void; onDone: (slip: Slip | null) => void }) {
  const { t } = useLingui()
  const names = useRoleNames()
  const [id] = useState(freshId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { name: '', phone: '', role: 'subdistrict', area: '', body: '' },
    send: async ({ name, phone, role, area, body }) => {
      const given = {
        id,
        name,
        phone,
        role: role as (typeof offices)[number],
        ...(area && role !== 'operator' ? { area } : {}),
        ...(body ? { body } : {}),
      }
      const { invitation } = await ok(api.POST('/api/office', { body: given }))
      onDone(invitation === null ? null : { name, ...invitation })
    },
  })
  const role = form.watch('role')
  return (
    <FormDialog title={t`加一位`} act={t`加上`} busy={busy} problem={problem} onClose={onClose} submit={submit}>
      <TextField form={form} name="name" label={t`姓名`} maxLength={40} required />
      <TextField form={form} name="phone" label={t`手机号`} type="tel" maxLength={20} required />
      <Select
        form={form}
        name="role"
        label={t`身份`}
        required
        options={offices.map((one) => ({ value: one, word: names[one] }))}
      />
      {role === 'operator' ? null : (
        <TextField
          form={form}
          name="area"
          label={t`区划代码`}
          hint={role === 'district' ? t`区里是六位数字。` : t`街道是九位数字。`}
          maxLength={9}
          required
        />
      )}
      <TextField form={form} name="body" label={t`单位`} maxLength={40} />
    </FormDialog>
  )
}
