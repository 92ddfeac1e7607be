import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Select } from '#kit/web/choice-fields.tsx'
import { TextArea } from '#kit/web/text-fields.tsx'
import { InvitationSlip, type Slip } from './invitation-slip.tsx'
import type { Deed, Worker } from './staff-types.ts'

type Props = {
  neighbourhood: string
  deed: Deed
  staff: readonly Worker[]
  onClose: () => void
  onDone: (says: string) => void
}

/** The dialog of what was chosen for somebody. */
export function StaffDeed({ neighbourhood, deed, staff, onClose, onDone }: Props) {
  const { t } = useLingui()
  const [slip, setSlip] = useState<Slip>()
  const { worker } = deed
  const { name } = worker
  const params = { path: { neighbourhood, id: worker.id } }
  if (slip) return <InvitationSlip slip={slip} onClose={onClose} />
  if (deed.what === 'hand-over') return <HandOver {...{ neighbourhood, worker, staff, onClose, onDone }} />
  if (deed.what === 'first')
    return (
      <ConfirmDialog
        open
        onClose={onClose}
        title={t`让${name}首接？`}
        act={t`设为首接`}
        onAct={async () => {
          await ok(api.PUT('/api/n/{neighbourhood}/staff/{id}/first-contact', { params, body: {} }))
          onDone(t`以后的事先到${name}`)
        }}
      >
        <p>{t`没有指定谁办的事，先到首接的人手里。`}</p>
      </ConfirmDialog>
    )
  if (deed.what === 'invite')
    return (
      <ConfirmDialog
        open
        onClose={() => undefined}
        title={t`给${name}一张新的开通码？`}
        act={t`给`}
        onAct={async () => {
          const { code, expiresAt } = await ok(
            api.POST('/api/n/{neighbourhood}/staff/{id}/invitation', { params, body: {} }),
          )
          setSlip({ name, code, expiresAt })
        }}
      >
        <p>{t`用它可以重设密码，先前给的码就作废。`}</p>
      </ConfirmDialog>
    )
  const reset = deed.what === 'reset'
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={reset ? t`重设${name}的验证器？` : t`结束${name}在这里的身份？`}
      act={reset ? t`重设` : t`结束`}
      danger
      reason={{ label: t`为什么`, hint: t`在这里工作的人都会看到。`, required: true }}
      onAct={async (reason) => {
        const body = { reason }
        await ok(
          reset
            ? api.POST('/api/n/{neighbourhood}/staff/{id}/reset-second-factor', { params, body })
            : api.POST('/api/n/{neighbourhood}/staff/{id}/end', { params, body }),
        )
        onDone(reset ? t`重设好了，${name}下次登录要再设` : t`${name}的身份已经结束`)
      }}
    >
      <p>{reset ? t`对方在各处都会退出，下次登录要重新设置。` : t`马上生效。手里的事没交出去，请先交接。`}</p>
    </ConfirmDialog>
  )
}

function HandOver({ neighbourhood, worker, staff, onClose, onDone }: Omit<Props, 'deed'> & { worker: Worker }) {
  const { t } = useLingui()
  const { name } = worker
  const others = [...new Map(staff.map((one) => [one.accountId, one])).values()].filter(
    (one) => one.accountId !== worker.accountId,
  )
  const { form, submit, busy, problem } = useMulinForm({
    values: { to: '', reason: '' },
    send: async (body) => {
      const params = { path: { neighbourhood, id: worker.id } }
      await ok(api.POST('/api/n/{neighbourhood}/staff/{id}/hand-over', { params, body }))
      const to = others.find((one) => one.accountId === body.to)?.name ?? ''
      onDone(t`${name}手里的事都交给${to}了`)
    },
  })
  return (
    <FormDialog
      title={t`${name}交接给谁`}
      act={t`交接`}
      busy={busy}
      problem={problem}
      onClose={onClose}
      submit={submit}
    >
      <Select
        form={form}
        name="to"
        label={t`交给`}
        required
        options={others.map((one) => ({ value: one.accountId, word: one.name }))}
      />
      <TextArea
        form={form}
        name="reason"
        label={t`为什么`}
        hint={t`在这里工作的人都会看到。`}
        maxLength={200}
        required
      />
    </FormDialog>
  )
}
