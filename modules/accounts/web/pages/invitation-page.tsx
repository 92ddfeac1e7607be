import { useLingui } from '@lingui/react/macro'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { CodeField, PasswordField } from '#kit/web/text-fields.tsx'
import { useAfter, withNext } from '../parts/after.ts'
import { Problem } from '#kit/web/problem.tsx'

/** The slip a new worker was given: its code, and a password of one's own. */
export function InvitationPage() {
  const { t } = useLingui()
  const after = useAfter()
  const [{ next, code }] = useAddress()
  const { form, submit, busy, problem } = useMulinForm({
    values: { code: code ?? '', password: '', shared: false },
    send: async (given) => {
      await after((await ok(api.POST('/api/session/invitation', { body: given }))).next, given.shared)
    },
  })
  return (
    <PhonePage
      back={{ to: withNext('/sign-in/staff', next) }}
      title={t`第一次来，设个密码`}
      lead={t`开通码在主任给您的纸条上。`}
      dock={
        <Button look="primary" type="submit" form="invited" busy={busy}>
          {t`设好，往下走`}
        </Button>
      }
    >
      <form id="invited" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <CodeField form={form} name="code" label={t`十位开通码`} digits={14} required />
          <PasswordField
            form={form}
            name="password"
            label={t`新密码`}
            hint={t`至少十个字，一句自己记得住的话最好。`}
            fresh
            required
            rules={{ minLength: { value: 10, message: t`至少要十个字。` } }}
          />
          <Checkbox form={form} name="shared" label={t`这台电脑大家一起用`} hint={t`五分钟没人动就锁上。`} />
        </Fields>
      </form>
    </PhonePage>
  )
}
