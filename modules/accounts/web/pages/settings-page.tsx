import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { IconLogout } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { rolesOf, useSession, useSignOut } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { OwnLocks } from '../parts/own-locks.tsx'
import { OwnScreen } from '../parts/own-screen.tsx'
import { OwnSessions } from '../parts/own-sessions.tsx'
import { ownAccountQuery } from '../parts/reading.ts'

/** What concerns oneself and this device; the same page on the telephone and at the desk. */
export function SettingsPage() {
  const { t } = useLingui()
  const session = useSession()
  const signOut = useSignOut()
  const [{ refused }] = useAddress()
  const { data, error, refetch } = useQuery(ownAccountQuery)
  const works = rolesOf(session).some((role) => role !== 'resident')
  return (
    <PhonePage back={{ to: '/' }} title={t`设置`} lead={t`改了马上就用，只管这台设备和您的账号。`}>
      {refused === undefined ? null : (
        <Note look="wait" live>
          {t`没有连上那个账号，请再试一次。`}
        </Note>
      )}
      <OwnScreen desk={works} />
      <Section title={t`我的账号`}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
        {data || error ? null : <Skeleton lines={3} />}
        {data ? (
          <Card>
            <Facts
              rows={[
                [t`名字`, data.name],
                [t`手机号`, data.phone],
                [t`用户名`, data.username],
              ]}
            />
          </Card>
        ) : null}
      </Section>
      {data ? <OwnLocks account={data} /> : null}
      <OwnSessions />
      <div className="above">
        <Button icon={IconLogout} wide onClick={() => void signOut()}>
          {t`退出登录`}
        </Button>
      </div>
    </PhonePage>
  )
}
