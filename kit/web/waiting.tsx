import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, LinkButton } from './button.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { IconAlertTriangle, IconHome, IconWifiOff } from './icons.ts'
import { OfflineError, RefusedError } from './refused.ts'

/** What will stand here one day, and the one thing to do about it. */
export function Empty({
  icon,
  title,
  children,
  action,
}: {
  icon?: IconShape
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty">
      <Icon is={icon ?? IconHome} />
      <h2>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {action}
    </div>
  )
}

/**
 * Something went wrong: one sentence, and a way on. Says itself what it knows of a refusal or a lost network; where asking
 * again cannot help (not theirs, not there) the way on leads home.
 */
export function ErrorState({ error, again, children }: { error?: unknown; again?: () => void; children?: ReactNode }) {
  const { t } = useLingui()
  const offline = error instanceof OfflineError
  const final = error instanceof RefusedError && (error.status === 403 || error.status === 404)
  const sentence = offline || error instanceof RefusedError ? error.message : t`出了点问题，请再试一次。`
  return (
    <div className="empty" role="alert">
      <Icon is={offline ? IconWifiOff : IconAlertTriangle} />
      <h2>{sentence}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {final ? (
        <LinkButton to="/">{t`回首页`}</LinkButton>
      ) : again ? (
        <Button onClick={again}>{t`再试一次`}</Button>
      ) : null}
    </div>
  )
}
