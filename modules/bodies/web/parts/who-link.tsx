import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'

/** On a resident's home page: who is who around here. */
export function WhoLink() {
  const { t } = useLingui()
  return (
    <Section title={t`小区里谁是谁`}>
      <Card flush>
        <Rows>
          <Row title={t`居委会、业委会、物业、民警`} to="/who">
            <p className="muted">{t`找谁、打哪个电话`}</p>
          </Row>
        </Rows>
      </Card>
    </Section>
  )
}
