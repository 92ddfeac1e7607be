import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { happenings } from '../../domain/words.ts'
import { AgreementDialog } from '../parts/agreement-dialog.tsx'
import { type Agreement, useAgreement } from '../reading.ts'
import { useEvery, useVisitWords } from '../words.ts'

/** How often whom: the committee's own agreement, dated and with where it is written. */
export function AgreementPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useAgreement()
  const [changing, setChanging] = useState(false)
  const now = data?.now
  return (
    <DeskPage
      tabTitle={t`多久去一次`}
      title={now === undefined ? t`多久去一次` : now.verified ? t`多久去一次，居委会议定的` : t`多久去一次，还没核对过`}
      lead={t`没有哪条法律规定几天去一次。这里是居委会自己的约定，名单照它排。`}
      actions={
        data?.may.agree ? <Button look="primary" onClick={() => setChanging(true)}>{t`改约定`}</Button> : undefined
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <div className="columns">
          <div>
            <Agreed agreement={data.now} />
          </div>
          <div>
            <Section title={t`往后的`}>
              {data.coming.length === 0 ? <p className="muted">{t`没有定往后要改的。`}</p> : null}
              {data.coming.map((one) => (
                <p key={one.from}>
                  <WhenDay day={one.from} />
                  {t`起，${one.source}`}
                </p>
              ))}
            </Section>
          </div>
        </div>
      ) : null}
      {data && changing ? <AgreementDialog now={data.now} onClose={() => setChanging(false)} /> : null}
    </DeskPage>
  )
}

function Agreed({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  const { causes } = useVisitWords()
  const every = useEvery()
  const { source, verified, restDays, retryDays, triesBefore, roundHomes, elderAge, oldestAge } = agreement
  return (
    <>
      <Note look={verified ? 'good' : 'wait'}>{verified ? t`出处：${source}` : t`出处：${source}。没有核对过。`}</Note>
      <Section title={t`按人`} hint={t`老人一个人住：满 ${elderAge} 岁。高龄：满 ${oldestAge} 岁。`}>
        <Card>
          <Facts rows={agreement.rules.map((rule) => [causes[rule.group], every(rule.everyDays, rule.way)])} />
        </Card>
      </Section>
      <Section title={t`有事的时候`}>
        <Card>
          <Facts rows={happenings.map((one) => [causes[one], t`${agreement.eventDays[one]} 天内去`])} />
        </Card>
      </Section>
      <Section title={t`其他`}>
        <Card>
          <Facts
            rows={[
              [t`一天的名单`, t`${roundHomes} 户`],
              [t`不愿打扰的`, t`${restDays} 天不去，有事除外`],
              [t`没人在家`, t`隔 ${retryDays} 天再去`],
              [t`换个时间去`, t`${triesBefore} 次没人以后`],
            ]}
          />
        </Card>
      </Section>
    </>
  )
}
