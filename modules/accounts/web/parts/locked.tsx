import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { IconLockOpen } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useSignOut } from '#kit/web/session.ts'
import { CodeField, PasswordField } from '#kit/web/text-fields.tsx'
import { useAfter } from './after.ts'
import { Problem } from '#kit/web/problem.tsx'

/** The shared computer after a while without a key: the same person goes on with PIN or password, anybody else signs in. */
export function Locked({ name }: { name: string }) {
  const { t } = useLingui()
  const [by, setBy] = useState<'password' | 'pin'>('password')
  const after = useAfter()
  const signOut = useSignOut()
  const { form, submit, busy, problem } = useMulinForm({
    values: { password: '', pin: '' },
    send: async ({ password, pin }) => {
      await ok(api.POST('/api/session/unlock', { body: by === 'pin' ? { pin } : { password } }))
      await after('home')
    },
  })
  return (
    <PhonePage
      tabTitle={t`已锁上`}
      title={t`${name}，屏幕锁上了`}
      lead={t`接着办，请确认是您本人。`}
      dock={
        <Button look="primary" icon={IconLockOpen} type="submit" form="unlock" busy={busy}>
          {t`接着办`}
        </Button>
      }
    >
      <form id="unlock" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          {by === 'pin' ? (
            <CodeField key="pin" form={form} name="pin" label={t`六位数字密码`} required />
          ) : (
            <PasswordField key="password" form={form} name="password" label={t`密码`} required />
          )}
          <div className="btns">
            <Button look="quiet" edge="start" onClick={() => setBy(by === 'pin' ? 'password' : 'pin')}>
              {by === 'pin' ? t`用密码` : t`用六位数字`}
            </Button>
            <Button look="quiet" onClick={() => void signOut()}>{t`换个人登录`}</Button>
          </div>
        </Fields>
      </form>
    </PhonePage>
  )
}
