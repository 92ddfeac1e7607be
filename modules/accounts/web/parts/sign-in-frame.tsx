import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress, useGo } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { withNext } from './after.ts'
import { DemoSignIns } from './demo-sign-ins.tsx'
import { Locked } from './locked.tsx'
import { neighbourhoodsQuery, waysQuery } from './reading.ts'

type Props = {
  on: 'phone' | 'staff'
  title: string
  lead: string
  dock: ReactNode
  children: ReactNode
}

/** Both ways in under one head: residents by telephone, everybody who works here by password. */
export function SignInFrame({ on, title, lead, dock, children }: Props) {
  const { t } = useLingui()
  const go = useGo()
  const [{ next, refused }] = useAddress()
  const session = useSession()
  const { data: ways } = useQuery(waysQuery)
  const { data: places } = useQuery(neighbourhoodsQuery)
  const only = places?.neighbourhoods.length === 1 ? places.neighbourhoods[0] : undefined
  const firstRun = ways?.firstRun === true
  useEffect(() => {
    if (firstRun) go('/first-run', { replace: true })
  }, [firstRun, go])
  if (session?.locked) return <Locked name={session.account?.name ?? ''} />
  const why: Record<string, string> = {
    'accounts.oidc-unknown': t`这个统一账号还没有连到睦邻。请先用密码登录，在设置里连上。`,
    'accounts.start-again': t`没有登录成，请再来一次。`,
  }
  return (
    <PhonePage
      back={{ to: '/', word: t`首页` }}
      title={title}
      lead={lead}
      dock={dock}
      {...(only ? { tel: only.phone } : {})}
    >
      <nav className="btns even" aria-label={t`怎么登录`}>
        <LinkButton
          to={withNext('/sign-in', next)}
          look={on === 'phone' ? 'soft' : 'outline'}
          {...current(on === 'phone')}
        >
          {t`居民`}
        </LinkButton>
        <LinkButton
          to={withNext('/sign-in/staff', next)}
          look={on === 'staff' ? 'soft' : 'outline'}
          {...current(on === 'staff')}
        >
          {t`工作人员`}
        </LinkButton>
      </nav>
      {refused === undefined ? null : (
        <div className="above">
          <Note look="wait" live>
            {why[refused] ?? t`没有登录成，请再来一次。`}
          </Note>
        </div>
      )}
      {ways?.demo ? <DemoSignIns signIns={ways.demo.signIns} /> : null}
      <div className="above">{children}</div>
    </PhonePage>
  )
}

const current = (on: boolean) => (on ? ({ 'aria-current': 'page' } as const) : {})
