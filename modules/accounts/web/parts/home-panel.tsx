import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useSession } from '#kit/web/session.ts'
import { ownConsentsQuery } from './reading.ts'

/** At the foot of a resident's home page: for whom one acts, the own homes, the settings. */
export function HomePanel() {
  const { t } = useLingui()
  const session = useSession<{ onBehalfOf: { name: string } }>()
  const { data } = useQuery(ownConsentsQuery)
  const acting = session?.onBehalfOf
  const others = data?.held.length ?? 0
  return (
    <Section title={t`我和家人`}>
      <Card flush>
        <Rows>
          {acting ? (
            <Row to="/acting" title={t`正在替${acting.name}办`}>
              <p className="muted">{t`点这里换回自己`}</p>
            </Row>
          ) : null}
          {!acting && others > 0 ? <Row to="/acting" title={t`替家人办事`} /> : null}
          {acting ? null : <Row to="/bind" title={t`绑定住处`} />}
          <Row to="/settings" title={t`设置`} />
        </Rows>
      </Card>
    </Section>
  )
}
