import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { useIncidents } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** 事件: those going on first, then the latest. */
export function IncidentsPage() {
  const { t } = useLingui()
  const { kinds } = useAlarmWords()
  const { data, error, refetch } = useIncidents()
  const open = data?.incidents.filter(({ endedAt }) => endedAt === null).length ?? 0
  return (
    <PhonePage
      title={data === undefined ? t`事件` : open > 0 ? t`${open} 件正在处理` : t`现在没有事件`}
      tabTitle={t`事件`}
      lead={t`报警、谁赶到、做了什么，都记在这里。`}
      back={{ to: '/alarm', word: t`一键名单` }}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton /> : null}
      {data?.incidents.length === 0 ? (
        <Empty title={t`还没有事件`} action={<LinkButton look="primary" to="/alarm">{t`打开一键名单`}</LinkButton>}>
          {t`出事时在名单上点“出事了，开始记”。`}
        </Empty>
      ) : null}
      {data && data.incidents.length > 0 ? (
        <Section title={t`事件`}>
          <Card flush>
            <Rows>
              {data.incidents.map((one) => (
                <Row
                  key={one.id}
                  to={`/incidents/${one.id}`}
                  title={`${kinds[one.kind]} ${one.place}`}
                  end={
                    one.endedAt === null ? (
                      <State is="urgent">{t`正在处理`}</State>
                    ) : (
                      <State is="done">{t`已结束`}</State>
                    )
                  }
                >
                  <p className="muted">
                    <When at={one.alarmAt} exact />
                  </p>
                </Row>
              ))}
            </Rows>
          </Card>
        </Section>
      ) : null}
    </PhonePage>
  )
}
