import { useLingui } from '@lingui/react/macro'
import { LinkButton } from './button.tsx'
import { PhonePage } from './phone-page.tsx'
import { PageNotBrought, reachable } from './reachable.ts'
import { OfflineError } from './refused.ts'
import { toast } from './toast.tsx'
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

/** A page that could not be shown; without a network it is the network that is named, and the page is not thrown away. */
export function PageFault({ error }: { error: unknown }) {
  const { t } = useLingui()
  const lost = error instanceof OfflineError || error instanceof PageNotBrought || !navigator.onLine
  const again = async () => {
    if (await reachable()) location.reload()
    else toast(t`还是没连上，过一会儿再试。`, 'bad')
  }
  return (
    <PhonePage title={t`这一页没打开`} back={{ to: '/', word: t`首页` }}>
      <ErrorState error={lost ? new OfflineError(t`没连上网，连上再打开。`) : error} again={() => void again()} />
    </PhonePage>
  )
}
