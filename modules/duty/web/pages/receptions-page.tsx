import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus, IconUsers } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { OwedPromises } from '../parts/owed-promises.tsx'
import { PlanDialog } from '../parts/plan-dialog.tsx'
import { useHere } from '#kit/web/here.ts'
import { comma, listComma } from '#kit/web/marks.ts'
import { type Reception, useReceptions } from '../reading.ts'

/** Joint receptions: the coming ones, the past ones, and what was promised there and is still owed. */
export function ReceptionsPage() {
  const { t } = useLingui()
  const here = useHere()
  const [view, setView] = useState<'coming' | 'past'>('coming')
  const [planning, setPlanning] = useState(false)
  const { data, error, refetch } = useReceptions(here, view)
  const owed = data?.owed ?? 0
  return (
    <DeskPage
      tabTitle={t`联合接待`}
      title={owed > 0 ? t`答应居民的，还有 ${owed} 件没办到` : t`答应居民的，都办到了`}
      lead={t`几家坐在一起，居民只跑一趟；当场答应的，到日子对账。`}
      actions={
        <>
          <Views
            label={t`看哪些`}
            on={view}
            onChoose={(key) => setView(key === 'past' ? 'past' : 'coming')}
            views={[
              { key: 'coming', word: t`要开的` },
              { key: 'past', word: t`开过的` },
            ]}
          />
          {data?.may.run ? (
            <Button look="primary" icon={IconPlus} onClick={() => setPlanning(true)}>{t`定一场`}</Button>
          ) : null}
        </>
      }
    >
      <div className="columns">
        <Section title={view === 'coming' ? t`要开的` : t`开过的`}>
          {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
          {!data && !error ? <Skeleton lines={5} /> : null}
          {data && data.receptions.length === 0 ? (
            <Empty icon={IconUsers} title={view === 'coming' ? t`还没有定下一场` : t`还没有开过`}>
              {t`定好时间地点，居民就能约号。`}
            </Empty>
          ) : null}
          {data && data.receptions.length > 0 ? (
            <Card flush>
              <Rows>
                {data.receptions.map((one) => (
                  <ReceptionRow key={one.id} reception={one} />
                ))}
              </Rows>
            </Card>
          ) : null}
        </Section>
        {data?.may.run ? <OwedPromises /> : null}
      </div>
      {planning ? <PlanDialog onClose={() => setPlanning(false)} /> : null}
    </DeskPage>
  )
}

function ReceptionRow({ reception }: { reception: Reception }) {
  const { t } = useLingui()
  const { given, places, promises, kept } = reception
  return (
    <Row to={`/receptions/${reception.id}`} title={reception.title} end={<ReceptionState reception={reception} />}>
      <p>
        <When at={reception.startsAt} />
        {comma()}
        {reception.place}
      </p>
      <p className="muted small">{reception.parties.map((one) => one.name).join(listComma())}</p>
      <p className="muted small">
        {reception.state === 'ended'
          ? t`来了 ${given} 位，答应 ${promises} 件，办到 ${kept} 件。`
          : t`${places} 个号，约了 ${given} 个。`}
      </p>
    </Row>
  )
}

export function ReceptionState({ reception }: { reception: Reception }) {
  const { t } = useLingui()
  if (reception.state === 'running') return <State is="doing">{t`正在接待`}</State>
  if (reception.state === 'ended') return <State is="done">{t`开过了`}</State>
  if (reception.state === 'cancelled') return <State is="against">{t`取消了`}</State>
  return <State is="received">{t`可以约`}</State>
}
