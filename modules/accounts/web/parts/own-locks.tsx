import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { toast } from '#kit/web/toast.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { ownAccountQuery, ownSessionsQuery } from './reading.ts'

// Residents have no password to change: they never load the forms for it.
const forms = () => import('./own-forms.tsx')
const ChangePassword = lazy(async () => ({ default: (await forms()).ChangePassword }))
const RenewCodes = lazy(async () => ({ default: (await forms()).RenewCodes }))
const SetPin = lazy(async () => ({ default: (await forms()).SetPin }))

type Account = {
  hasPassword: boolean
  hasPin: boolean
  secondFactor: boolean
  oidc: { name: string; linked: boolean } | null
}

/** What keeps the account shut: password, second factor, PIN, the account of an organisation. */
export function OwnLocks({ account }: { account: Account }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'password' | 'pin' | 'codes'>()
  const [codes, setCodes] = useState<readonly string[]>()
  const done = async (says: string) => {
    setOpen(undefined)
    toast(says)
    await Promise.all([
      queries.invalidateQueries({ queryKey: ownAccountQuery.queryKey }),
      queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
    ])
  }
  const link = async () => {
    try {
      location.assign((await ok(api.POST('/api/session/oidc', { body: { link: true } }))).url)
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  if (!account.hasPassword && account.oidc === null) return null
  return (
    <Section title={t`密码和验证`}>
      <Card flush>
        <Rows>
          {account.hasPassword ? (
            <Row title={t`密码`} end={<Button onClick={() => setOpen('password')}>{t`换一个`}</Button>} />
          ) : null}
          {account.hasPassword ? (
            <Row
              title={t`手机验证器`}
              end={
                account.secondFactor ? (
                  <Button onClick={() => setOpen('codes')}>{t`换恢复码`}</Button>
                ) : (
                  <LinkButton to="/second-factor/set-up?next=/settings">{t`去设置`}</LinkButton>
                )
              }
            >
              <p className="muted small">{account.secondFactor ? t`已经设好` : t`还没有设`}</p>
            </Row>
          ) : null}
          {account.hasPassword ? (
            <Row
              title={t`开锁的六位数字`}
              end={<Button onClick={() => setOpen('pin')}>{account.hasPin ? t`改` : t`去设置`}</Button>}
            >
              <p className="muted small">{t`柜台电脑锁上以后用。`}</p>
            </Row>
          ) : null}
          {account.oidc ? (
            <Row
              title={account.oidc.name}
              end={account.oidc.linked ? null : <Button onClick={() => void link()}>{t`连上`}</Button>}
            >
              <p className="muted small">{account.oidc.linked ? t`已经连上` : t`连上以后可以用它登录。`}</p>
            </Row>
          ) : null}
        </Rows>
      </Card>
      {codes ? <RecoveryCodes codes={codes} /> : null}
      <Suspense>
        {open === 'password' ? (
          <ChangePassword onClose={() => setOpen(undefined)} onDone={() => void done(t`密码换好了，别处都已经退出`)} />
        ) : null}
        {open === 'pin' ? (
          <SetPin has={account.hasPin} onClose={() => setOpen(undefined)} onDone={() => void done(t`记下了`)} />
        ) : null}
        {open === 'codes' ? (
          <RenewCodes
            onClose={() => setOpen(undefined)}
            onDone={(fresh) => {
              setCodes(fresh)
              void done(t`旧的恢复码都作废了`)
            }}
          />
        ) : null}
      </Suspense>
    </Section>
  )
}
