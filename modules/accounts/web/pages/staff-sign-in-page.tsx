import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { IconKey } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { PasswordField, TextField } from '#kit/web/text-fields.tsx'
import { useAfter, withNext } from '../parts/after.ts'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { waysQuery } from '../parts/reading.ts'
import { SignInFrame } from '../parts/sign-in-frame.tsx'

/** Everybody who works here: phone or user name, password, and then the second factor. */
export function StaffSignInPage() {
  const { t } = useLingui()
  const after = useAfter()
  const [{ next }] = useAddress()
  const { data: ways } = useQuery(waysQuery)
  const [failed, setFailed] = useState<string>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { name: '', password: '', shared: false },
    send: async (given) => {
      const answer = await ok(api.POST('/api/session/password', { body: given }))
      await after(answer.next, given.shared)
    },
  })
  const elsewhere = async () => {
    setFailed(undefined)
    try {
      location.assign((await ok(api.POST('/api/session/oidc', { body: { link: false } }))).url)
    } catch (error) {
      setFailed(sentenceOf(error))
    }
  }
  return (
    <SignInFrame
      on="staff"
      title={t`工作人员登录`}
      lead={t`先输密码，再输手机上的验证码。`}
      dock={
        <Button look="primary" type="submit" form="by-password" busy={busy}>
          {t`登录`}
        </Button>
      }
    >
      <form id="by-password" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem ?? failed} />
          <TextField
            form={form}
            name="name"
            label={t`手机号或用户名`}
            autoComplete="username"
            maxLength={60}
            required
          />
          <PasswordField form={form} name="password" label={t`密码`} required />
          <Checkbox form={form} name="shared" label={t`这台电脑大家一起用`} hint={t`五分钟没人动就锁上。`} />
          {ways?.oidc ? (
            <Button icon={IconKey} wide onClick={() => void elsewhere()}>
              {t`用${ways.oidc.name}登录`}
            </Button>
          ) : null}
          <p className="small">
            <TextLink to={withNext('/invitation', next)}>{t`有开通码，第一次来`}</TextLink>
          </p>
          <p className="muted small">{t`忘了密码，请主任给您一张新的开通码。`}</p>
        </Fields>
      </form>
    </SignInFrame>
  )
}
