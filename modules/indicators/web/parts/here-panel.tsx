import { useLingui } from '@lingui/react/macro'
import { Row } from '#kit/web/card.tsx'

/** On a resident's home page: the way to how their neighbourhood does. */
export function HerePanel() {
  const { t } = useLingui()
  return (
    <Row to="/figures/here" title={t`居委会办得怎么样`}>
      <p className="muted">{t`有没有人回、办好了没有，看数字`}</p>
    </Row>
  )
}
