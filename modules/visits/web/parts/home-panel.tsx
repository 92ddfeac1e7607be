import '../visits.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { IconWalk } from '#kit/web/icons.ts'
import { PanelPart } from '#kit/web/panel.tsx'
import { State } from '#kit/web/state.tsx'
import { useHomeVisits, useSend } from '../reading.ts'
import { useVisitWords, useWhy } from '../words.ts'
import { OneVisit } from './made-visit.tsx'
import { PlanDialog } from './plan-dialog.tsx'

const SHOWN = 3

/** In a home's panel: why somebody should go there, what is planned, how it was the last times. */
export function HomeVisits({ neighbourhoodId, homeId }: { neighbourhoodId: string; homeId: string }) {
  const { t } = useLingui()
  const { data } = useHomeVisits(neighbourhoodId, homeId)
  const why = useWhy()
  const send = useSend()
  const { proposals, causes } = useVisitWords()
  const [planning, setPlanning] = useState(false)
  const [dropping, setDropping] = useState<string>()
  const [all, setAll] = useState(false)
  if (data === undefined) return null
  const { visits, plans } = data
  const count = visits.length
  const proposal = data.propose === null ? undefined : proposals[data.propose as keyof typeof proposals]
  return (
    <PanelPart title={t`走访`}>
      {[...new Set(data.why.filter((due) => due.planId === null).map(why))].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {proposal === undefined ? null : (
        <p>
          <State is="doing" wraps>
            {proposal}
          </State>
        </p>
      )}
      {plans.map((plan) => (
        <p key={plan.id} className="beside middle">
          <span className="grow">
            {plan.cause === null ? t`有事要去看看` : causes[plan.cause]}
            {plan.words === null ? null : t`：${plan.words}`}
          </span>
          <Button look="quiet" edge="end" onClick={() => setDropping(plan.id)}>{t`不用去了`}</Button>
        </p>
      ))}
      {count === 0 ? <p className="muted">{t`还没有去过，也没打过电话。`}</p> : null}
      <div className="visit-list above">
        {(all ? visits : visits.slice(0, SHOWN)).map((visit) => (
          <OneVisit key={visit.id} visit={visit} />
        ))}
      </div>
      {!all && count > SHOWN ? (
        <Button look="quiet" edge="start" onClick={() => setAll(true)}>{t`看全部 ${count} 次`}</Button>
      ) : null}
      <div className="above">
        <Buttons how="even">
          <LinkButton icon={IconWalk} to={`/visits/${homeId}`}>{t`记一次走访`}</LinkButton>
          <Button onClick={() => setPlanning(true)}>{t`安排去一趟`}</Button>
        </Buttons>
      </div>
      {planning ? <PlanDialog homeId={homeId} onClose={() => setPlanning(false)} /> : null}
      <ConfirmDialog
        open={dropping !== undefined}
        onClose={() => setDropping(undefined)}
        title={t`不用去了`}
        act={t`记下`}
        reason={{ label: t`为什么`, required: true }}
        onAct={async (reason) => {
          await send('POST', `/visits/plans/${dropping}/drop`, { why: reason })
          setDropping(undefined)
        }}
      />
    </PanelPart>
  )
}
