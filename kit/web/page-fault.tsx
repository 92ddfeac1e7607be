import { useLingui } from '@lingui/react/macro'
import { LinkButton } from './button.tsx'
import { PhonePage } from './phone-page.tsx'
import { Empty, ErrorState } from './waiting.tsx'

/** No page stands at this address. */
export function PageMissing() {
  const { t } = useLingui()
  return (
    <PhonePage title={t`没有这一页`}>
      <Empty title={t`地址可能打错了`} action={<LinkButton to="/">{t`回首页`}</LinkButton>} />
    </PhonePage>
  )
}

/** A page that could not be shown. */
export function PageFault({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useLingui()
  const again = () => {
    reset?.()
    location.reload()
  }
  return (
    <PhonePage title={t`这一页没打开`}>
      <ErrorState error={error} again={again} />
    </PhonePage>
  )
}
