import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card } from '#kit/web/card.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { Steps } from '#kit/web/steps.tsx'
import { CodeField, PasswordField } from '#kit/web/text-fields.tsx'
import { useAfter } from '../parts/after.ts'
import { Problem } from '#kit/web/problem.tsx'
import { RecoveryCodes } from '../parts/recovery-codes.tsx'

type Keys = { uri: string; key: string; recoveryCodes: string[] }

/** A worker's second factor, set up once: the password again, the picture for the app, the first code. */
export function SetUpPage() {
  const [keys, setKeys] = useState<Keys>()
  return keys === undefined ? <AskPassword onKeys={setKeys} /> : <ShowKeys keys={keys} />
}

function AskPassword({ onKeys }: { onKeys: (keys: Keys) => void }) {
  const { t } = useLingui()
  const { form, submit, busy, problem } = useMulinForm({
    values: { password: '' },
    send: async ({ password }) => {
      onKeys(await ok(api.POST('/api/session/second-factor/enrol', { body: { password } })))
    },
  })
  return (
    <PhonePage
      title={t`给账号加一把锁`}
      lead={t`以后登录，密码之外还要手机上的六位数。`}
      dock={
        <Button look="primary" type="submit" form="again" busy={busy}>
          {t`开始设置`}
        </Button>
      }
    >
      <SetUpSteps at={0} />
      <form id="again" className="above" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <PasswordField form={form} name="password" label={t`再输一次密码`} required />
        </Fields>
      </form>
    </PhonePage>
  )
}

function ShowKeys({ keys }: { keys: Keys }) {
  const { t } = useLingui()
  const after = useAfter()
  const { form, submit, busy, problem } = useMulinForm({
    values: { code: '' },
    send: async ({ code }) => {
      await after((await ok(api.POST('/api/session/second-factor/confirm', { body: { code } }))).next)
    },
  })
  return (
    <PhonePage
      title={t`用验证器扫一扫`}
      lead={t`微信里的“腾讯身份验证器”，或别的验证器都行。`}
      dock={
        <Button look="primary" type="submit" form="confirm" busy={busy}>
          {t`设好了`}
        </Button>
      }
    >
      <SetUpSteps at={1} />
      <div className="above">
        <Card>
          <QrCode text={keys.uri} label={t`给验证器扫的码`} />
          <p className="muted small">{t`扫不了，就把这串字输进验证器：`}</p>
          <p className="num">{keys.key.replace(/(.{4})/g, '$1 ').trim()}</p>
        </Card>
      </div>
      <RecoveryCodes codes={keys.recoveryCodes} />
      <form id="confirm" className="above" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <CodeField form={form} name="code" label={t`验证器现在显示的六位数`} required />
        </Fields>
      </form>
    </PhonePage>
  )
}

function SetUpSteps({ at }: { at: number }) {
  const { t } = useLingui()
  return <Steps label={t`设置的步骤`} at={at} steps={[{ word: t`确认密码` }, { word: t`扫码` }, { word: t`完成` }]} />
}
