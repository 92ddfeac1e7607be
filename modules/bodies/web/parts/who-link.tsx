import { useLingui } from '@lingui/react/macro'
import { Row } from '#kit/web/card.tsx'

/** On a resident's home page: who is who around here. */
export function WhoLink() {
  const { t } = useLingui()
  return (
    <Row title={t`小区里谁是谁`} to="/who">
      <p className="muted">{t`居委会、业委会、物业、民警的电话`}</p>
    </Row>
  )
}
