import { useLingui } from '@lingui/react/macro'
import { api, ok } from '#kit/web/api.ts'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { CodeField, PasswordField } from '#kit/web/text-fields.tsx'

type Ends = { onClose: () => void; onDone: () => void }

/** The old password, the new one; every other session ends. */
export function ChangePassword({ onClose, onDone }: Ends) {
  const { t } = useLingui()
  const { form, submit, busy, problem } = useMulinForm({
    values: { current: '', next: '' },
    send: async (body) => {
      await ok(api.POST('/api/session/own-password', { body }))
      onDone()
    },
  })
  return (
    <FormDialog title={t`换密码`} act={t`换好`} busy={busy} problem={problem} onClose={onClose} submit={submit}>
      <PasswordField form={form} name="current" label={t`现在的密码`} required />
      <PasswordField
        form={form}
        name="next"
        label={t`新密码`}
        hint={t`至少十个字，一句自己记得住的话最好。`}
        fresh
        required
        rules={{ minLength: { value: 10, message: t`至少要十个字。` } }}
      />
    </FormDialog>
  )
}

/** Six digits for the locked counter computer, or none. */
export function SetPin({ has, onClose, onDone }: Ends & { has: boolean }) {
  const { t } = useLingui()
  const { form, submit, busy, problem } = useMulinForm({
    values: { password: '', pin: '', none: false },
    send: async ({ password, pin, none }) => {
      await ok(api.PUT('/api/session/pin', { body: { password, pin: none ? null : pin } }))
      onDone()
    },
  })
  const none = form.watch('none')
  return (
    <FormDialog title={t`开锁的六位数字`} act={t`记下`} busy={busy} problem={problem} onClose={onClose} submit={submit}>
      <PasswordField form={form} name="password" label={t`再输一次密码`} required />
      {none ? null : <CodeField form={form} name="pin" label={t`六位数字`} required />}
      {has ? <Checkbox form={form} name="none" label={t`不用六位数字，只用密码`} /> : null}
    </FormDialog>
  )
}

/** New recovery codes; the old ones stop working. */
export function RenewCodes({ onClose, onDone }: { onClose: () => void; onDone: (codes: readonly string[]) => void }) {
  const { t } = useLingui()
  const { form, submit, busy, problem } = useMulinForm({
    values: { password: '' },
    send: async (body) => {
      const { recoveryCodes } = await ok(api.POST('/api/session/second-factor/recovery-codes', { body }))
      onDone(recoveryCodes)
    },
  })
  return (
    <FormDialog title={t`换一组恢复码`} act={t`换`} busy={busy} problem={problem} onClose={onClose} submit={submit}>
      <PasswordField form={form} name="password" label={t`再输一次密码`} required />
    </FormDialog>
  )
}
