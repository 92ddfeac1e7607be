import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { RefusedError, sentenceOf } from '#kit/web/refused.ts'
import { CodeField, TextField } from '#kit/web/text-fields.tsx'
import { useAfter } from '../parts/after.ts'
import { Problem } from '#kit/web/problem.tsx'
import { SignInFrame } from '../parts/sign-in-frame.tsx'

/** Residents: a phone, the code from the message, in. */
export function SignInPage() {
  const { t } = useLingui()
  const after = useAfter()
  const [wait, setWait] = useState(0)
  const [sent, setSent] = useState<{ shown: string | null }>()
  const [asking, setAsking] = useState(false)
  const { form, submit, busy, problem } = useMulinForm({
    values: { phone: '', code: '' },
    send: async ({ phone, code }) => {
      await after((await ok(api.POST('/api/session/phone', { body: { phone, code } }))).next)
    },
  })
  useEffect(() => {
    if (wait === 0) return undefined
    const timer = setTimeout(() => setWait(wait - 1), 1_000)
    return () => clearTimeout(timer)
  }, [wait])
  const ask = async () => {
    form.clearErrors()
    setAsking(true)
    try {
      const answer = await ok(api.POST('/api/session/phone-code', { body: { phone: form.getValues('phone') } }))
      setSent(answer)
      setWait(60)
      if (answer.shown !== null) form.setValue('code', answer.shown)
      form.setFocus('code')
    } catch (error) {
      const message = sentenceOf(error)
      const { seconds = 0 } = (error instanceof RefusedError ? (error.data ?? {}) : {}) as { seconds?: number }
      if (seconds > 0 && seconds <= 60) setWait(seconds)
      form.setError('phone', { type: 'server', message }, { shouldFocus: true })
    } finally {
      setAsking(false)
    }
  }
  return (
    <SignInFrame
      on="phone"
      title={t`用手机号进来`}
      lead={t`收一条短信，不用记密码。`}
      dock={
        <Button look="primary" type="submit" form="by-phone" busy={busy}>
          {t`登录`}
        </Button>
      }
    >
      <form id="by-phone" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <TextField form={form} name="phone" label={t`手机号`} type="tel" autoComplete="tel" maxLength={20} required />
          <CodeField
            form={form}
            name="code"
            label={t`短信里的六位数`}
            required
            end={
              <Button busy={asking} disabled={wait > 0} onClick={() => void ask()}>
                {wait > 0 ? t`${wait} 秒后再要` : sent ? t`再要一个` : t`获取验证码`}
              </Button>
            }
          />
          {sent === undefined ? null : (
            <Note look="info" live>
              {sent.shown === null
                ? t`短信已经发出。没有收到，请打电话给居委会。`
                : t`演示里不发短信，验证码是 ${sent.shown}，已经替您填好。`}
            </Note>
          )}
          <p className="muted small">{t`第一次来，也从这里进。`}</p>
        </Fields>
      </form>
    </SignInFrame>
  )
}
