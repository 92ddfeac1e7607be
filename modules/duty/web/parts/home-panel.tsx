import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { CallBackDialog } from './call-back-dialog.tsx'
import { useDutyNow, useReceptions } from '../reading.ts'

/** On a resident's home page: who answers the number now, and when one can sit down together. */
export function DutyPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data: now } = useDutyNow(neighbourhood.id)
  const { data } = useReceptions(neighbourhood.id, 'coming')
  const resident = rolesOf(useSession()).includes('resident')
  const [asking, setAsking] = useState(false)
  const next = data?.receptions.find((one) => one.state !== 'cancelled')
  if (!now?.person && !next) return null
  return (
    <Section title={t`找得到人`}>
      <Card flush>
        <Rows>
          {now?.person ? (
            <Row title={t`${now.person.name}在值班`}>
              <p className="muted">
                {now.phone === null ? null : t`24 小时打 ${now.phone}，`}
                {t`值到`}
                <When at={now.until} />
              </p>
              {resident ? <Button onClick={() => setAsking(true)}>{t`请人回电话`}</Button> : null}
            </Row>
          ) : null}
          {next ? (
            <Row to="/reception" title={next.mine ? t`当面谈，您是 ${next.mine.number} 号` : t`当面谈，可以约号`}>
              <p className="muted">
                <When at={next.startsAt} />
                {comma()}
                {next.place}
              </p>
            </Row>
          ) : null}
        </Rows>
      </Card>
      {asking ? <CallBackDialog onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}
