import { useLingui } from '@lingui/react'
import { useLingui as useMacro } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useNavEntries } from '#kit/web/nav.ts'

/**
 * What else those whom the committee works with can open from the page they land on: the desk of the three, meetings, topics,
 * votes. Their pages are for telephones and have no top bar, so without this list nothing led there.
 */
export function Elsewhere({ from }: { from: string }) {
  const { t } = useMacro()
  const { i18n } = useLingui()
  const entries = useNavEntries().filter((entry) => entry.to !== from)
  return (
    <Section title={t`别的事`}>
      <Card flush>
        <Rows>
          {entries.map(({ to, label }) => (
            <Row key={to} to={to} title={i18n._(label)} />
          ))}
          <Row to="/settings" title={t`设置`}>
            <p className="muted">{t`密码、登录过的地方、退出`}</p>
          </Row>
        </Rows>
      </Card>
    </Section>
  )
}
