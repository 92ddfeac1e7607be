import { useLingui } from '@lingui/react/macro'
import { Row } from '#kit/web/card.tsx'

/** On the home page: the way to what I was told, also when nothing is new. */
export function InboxPanel() {
  const { t } = useLingui()
  return (
    <Row to="/inbox" title={t`告诉我的事`}>
      <p className="muted">{t`居委会发给您的消息都在这里`}</p>
    </Row>
  )
}
