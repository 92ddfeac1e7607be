import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus, IconShield } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { NoteIncident } from '../parts/note-incident.tsx'
import { Ways } from '../parts/ways.tsx'
import { useIncidents } from '../reading.ts'
import { useIncidentNames } from '../words.ts'

/** 安全事件: what leaked, was altered or lost, and by when the authority is told (个人信息保护法 art. 57). */
export function IncidentsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useIncidents()
  const names = useIncidentNames()
  const [noting, setNoting] = useState(false)
  const open = data?.incidents.filter(({ closedAt }) => closedAt === null).length ?? 0
  return (
    <DeskPage
      tabTitle={t`安全事件`}
      title={open > 0 ? t`${open} 件安全事件还没通知完` : t`没有要通知的安全事件`}
      lead={t`泄露、被改、丢失，或可能会：马上补救，通知主管部门和本人（《个人信息保护法》第五十七条）。`}
      actions={<Button look="primary" icon={IconPlus} onClick={() => setNoting(true)}>{t`记一件`}</Button>}
    >
      <Ways on="/incidents" />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data?.incidents.length === 0 ? <Empty icon={IconShield} title={t`没有记过安全事件`} /> : null}
      {data && data.incidents.length > 0 ? (
        <Section title={t`安全事件`}>
          <Rows>
            {data?.incidents.map((one) => (
              <Row
                key={one.id}
                to={`/privacy/incidents/${one.id}`}
                title={`${names[one.what]} · ${one.told.kinds}`}
                end={
                  one.closedAt ? (
                    <State is="done">{t`通知完了`}</State>
                  ) : one.late ? (
                    <State is="overdue">{t`报告晚了`}</State>
                  ) : (
                    <State is="doing">{t`在办`}</State>
                  )
                }
              >
                <p className="muted">
                  {t`发现`} <When at={one.foundAt} exact /> · {t`报主管部门最晚`} <When at={one.dueAt} exact />
                </p>
              </Row>
            ))}
          </Rows>
        </Section>
      ) : null}
      {noting ? <NoteIncident onClose={() => setNoting(false)} /> : null}
    </DeskPage>
  )
}
