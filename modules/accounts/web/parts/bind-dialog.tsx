import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { HomePick } from './home-pick.tsx'
import { ResidentField } from './resident-field.tsx'

type Props = {
  neighbourhood: string
  /** Without it the home is looked for first. */
  homeId?: string
  onClose: () => void
}

/** 当面绑定: somebody stands at the counter; their phone signs in for the home from now on. Nothing is kept on the device. */
export function BindDialog({ neighbourhood, homeId, onClose }: Props) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [picked, setPicked] = useState<string>()
  const home = homeId ?? picked
  const { form, submit, busy, problem } = useMulinForm({
    values: { personId: '', name: '', phone: '' },
    send: async ({ personId, name, phone }) => {
      if (home === undefined) throw new Error(t`请先找到是哪一户。`)
      const body = { name, phone, homeIds: [home], ...(personId ? { personId } : {}) }
      await ok(api.POST('/api/n/{neighbourhood}/bindings', { params: { path: { neighbourhood } }, body }))
      toast(t`绑好了，对方用手机号登录就行`)
      await queries.invalidateQueries({ queryKey: ['accounts'] })
      onClose()
    },
  })
  return (
    <FormDialog title={t`当面绑定住处`} act={t`绑定`} busy={busy} problem={problem} onClose={onClose} submit={submit}>
      <p className="small muted">{t`看过身份证再绑。手机号要是本人在用的。`}</p>
      {homeId === undefined ? <HomePick neighbourhood={neighbourhood} onPick={setPicked} /> : null}
      {home === undefined ? null : (
        <ResidentField form={form} name="personId" neighbourhood={neighbourhood} homeId={home} />
      )}
      <TextField form={form} name="name" label={t`姓名`} maxLength={40} required />
      <TextField form={form} name="phone" label={t`手机号`} type="tel" maxLength={20} required />
    </FormDialog>
  )
}
