import { useLingui } from '@lingui/react/macro'
import { DeskPage } from './desk-page.tsx'
import { RefusedError } from './refused.ts'
import { ErrorState } from './waiting.tsx'

/** A whole page at the desk that could not be shown: the bar stays, so that one can go on elsewhere. */
export function ErrorPage({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useLingui()
  const status = error instanceof RefusedError ? error.status : undefined
  const title = status === 403 ? t`这一页不归您看` : status === 404 ? t`这一页没有了` : t`这一页没打开`
  return (
    <DeskPage title={title}>
      <ErrorState error={error} {...(again ? { again } : {})} />
    </DeskPage>
  )
}
