import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { CodeField, TextField } from '#kit/web/text-fields.tsx'
import { useAfter, withNext } from '../parts/after.ts'
import { Problem } from '#kit/web/problem.tsx'

/** The second step of a worker's sign-in: the code of the app, or one of the recovery codes. */
export function SecondFactorPage() {
  const { t } = useLingui()
  const after = useAfter()
  const [{ next, shared }] = useAddress()
  const [kind, setKind] = useState<'app' | 'recovery'>('app')
  const { form, submit, busy, problem } = useMulinForm({
    values: { code: '' },
    send: async ({ code }) => {
      const body = { kind, code: code.trim(), shared: shared === '1' }
      await after((await ok(api.POST('/api/session/second-factor', { body }))).next)
    },
  })
  const turn = () => {
    setKind(kind === 'app' ? 'recovery' : 'app')
    form.reset()
  }
  return (
    <PhonePage
      back={{ to: withNext('/sign-in/staff', next) }}
      title={t`再确认一次是您本人`}
      lead={kind === 'app' ? t`打开手机上的验证器，看六位数。` : t`输一个当时抄下的恢复码，用过就作废。`}
      dock={
        <Button look="primary" type="submit" form="second" busy={busy}>
          {t`进来`}
        </Button>
      }
    >
      <form id="second" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          {kind === 'app' ? (
            <CodeField key="app" form={form} name="code" label={t`验证器里的六位数`} required />
          ) : (
            <TextField
              key="recovery"
              form={form}
              name="code"
              label={t`恢复码`}
              hint="abcde-FGHIJ"
              maxLength={20}
              required
            />
          )}
          <Button look="quiet" edge="start" onClick={turn}>
            {kind === 'app' ? t`手机不在身边，用恢复码` : t`用手机上的验证器`}
          </Button>
          <p className="muted small">{t`恢复码也没有了，请主任替您重设。`}</p>
        </Fields>
      </form>
    </PhonePage>
  )
}
