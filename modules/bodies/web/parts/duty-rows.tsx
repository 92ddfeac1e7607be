import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { State } from '#kit/web/state.tsx'
import { useDate, WhenDay } from '#kit/web/when.tsx'
import { looks } from '../news.ts'
import type { Body } from '../reading.ts'
import { useLawWords } from '../words.ts'

/** What the law asks in this term: what, by when, under which article, and how it stands. */
export function DutyRows({ body }: { body: Body }) {
  const { t } = useLingui()
  const date = useDate()
  const { duties: names } = useLawWords()
  const words = { done: t`办好了`, late: t`过期了`, soon: t`快到了`, later: t`还没到` }
  if (body.duties.length === 0) return null
  const source = body.law?.source
  return (
    <Section title={t`任期里要办的`} {...(source ? { hint: body.law?.verified ? source : t`${source}，未核实` } : {})}>
      <Card flush>
        <Rows>
          {body.duties.map((duty) => (
            <Row key={duty.key} title={names[duty.key]} end={<State is={looks[duty.state]}>{words[duty.state]}</State>}>
              <p className="muted">
                {duty.doneOn === null ? (
                  <>
                    {t`期限`} <WhenDay day={duty.due} />
                  </>
                ) : (
                  t`${date(duty.doneOn)} 办好`
                )}
                {duty.article === '' ? null : t`，第${duty.article}条`}
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
