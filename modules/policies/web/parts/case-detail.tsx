import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DetailColumns, DetailHead, SidePart } from '#kit/web/detail.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Steps, Timeline } from '#kit/web/steps.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { type CaseDetail as Case, type CaseState, useCase, useHere, useSay, useSend } from '../reading.ts'
import { stateShapes, useFoundBy, useOfficeNames, useStateWords } from '../words.ts'
import { Band, Unverified } from './band.tsx'
import { Clauses } from './clauses.tsx'
import { Questions } from './questions.tsx'

const way = ['found', 'told', 'papers', 'applied', 'decided', 'received'] as const

/** One case: how it stands, why, what to say, what is still to bring, and the next step. */
export function CaseDetail({ id, asked, onAsked }: { id: string; asked?: boolean; onAsked?: () => void }) {
  const { data, error, refetch } = useCase(id)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  return data ? <Whole one={data} asked={asked ?? false} onAsked={onAsked} /> : <Skeleton lines={8} />
}

function Whole({ one, asked, onAsked }: { one: Case; asked: boolean; onAsked: (() => void) | undefined }) {
  const { t } = useLingui()
  const say = useSay()
  const words = useStateWords()
  const foundBy = useFoundBy()
  const title = say(one.policy.title)
  const { name, age, address } = one.person
  const [step, setStep] = useState<CaseState>()
  const at = way.indexOf(one.state as (typeof way)[number])
  const main = one.next.find((state) => state !== 'not-wanted' && state !== 'not-after-all')
  const shown = step ?? (asked ? main : undefined)
  return (
    <>
      <DetailHead
        title={t`${name}，${title}`}
        facts={[
          ...(age === null ? [] : [t`${age} 岁`]),
          ...(address === null ? [] : [address]),
          <b key="by">{foundBy[one.foundBy]}</b>,
        ]}
        end={<State is={stateShapes[one.state]}>{words.is[one.state]}</State>}
        endUnder={<WhenDay day={one.foundOn} />}
      />
      <Steps
        desk
        label={t`办到哪一步`}
        at={one.state === 'received' ? way.length : Math.max(at, 0)}
        steps={way.map((state) => ({ word: state === 'found' ? t`找到了` : words.is[state] }))}
      />
      {one.lostOn === null ? null : <Note look="wait">{t`情况变了，按现在登记的不再符合。先问清楚再往下办。`}</Note>}
      <DetailColumns side={<Side one={one} onStep={setStep} main={main} />}>
        <h3 className="policy-h">{t`哪几条符合`}</h3>
        <Clauses clauses={one.clauses} />
        {one.ask.length === 0 ? null : (
          <>
            <h3 className="policy-h">{t`还差一句话`}</h3>
            <Asked one={one} />
          </>
        )}
        <h3 className="policy-h">{t`这样说`}</h3>
        <p className="policy-script">{say(one.script)}</p>
        {one.steps.length === 0 ? null : (
          <>
            <h3 className="policy-h">{t`经过`}</h3>
            <Timeline
              moments={one.steps.map((moment) => ({
                id: moment.id,
                time: <When at={moment.at} />,
                what: moment.by === null ? words.is[moment.state] : t`${moment.by}：${words.is[moment.state]}`,
                more:
                  [moment.note, moment.onBehalf === null ? null : t`代${moment.onBehalf}`].filter(Boolean).join('　') ||
                  null,
              }))}
            />
          </>
        )}
      </DetailColumns>
      {shown === undefined ? null : (
        <StepDialog
          one={one}
          to={shown}
          onClose={() => {
            setStep(undefined)
            onAsked?.()
          }}
        />
      )}
    </>
  )
}

function Asked({ one }: { one: Case }) {
  const here = useHere()
  return <Questions here={here} personId={one.person.id} questions={one.ask} />
}

function Side({ one, main, onStep }: { one: Case; main: CaseState | undefined; onStep: (to: CaseState) => void }) {
  const { t } = useLingui()
  const say = useSay()
  const words = useStateWords()
  const offices = useOfficeNames()
  const others = one.next.filter((state) => state !== main)
  return (
    <>
      <SidePart title={t`下一步`}>
        {main === undefined ? <p className="muted">{t`这件事办完了。`}</p> : null}
        <Buttons how="stacked">
          {main === undefined ? null : (
            <Button look="primary" wide shortcut="R" onClick={() => onStep(main)}>
              {words.act[main]}
            </Button>
          )}
          {others.map((state) => (
            <Button key={state} wide onClick={() => onStep(state)}>
              {words.act[state]}
            </Button>
          ))}
          <LinkButton
            look="quiet"
            icon={IconPrinter}
            to={`/policies/cases/${one.id}/letter`}
          >{t`打印给本人的信`}</LinkButton>
        </Buttons>
      </SidePart>
      <SidePart title={t`能得到什么`}>
        <p>
          <Band band={one.band} />
        </p>
      </SidePart>
      <SidePart title={t`还要带的材料`}>
        {one.papers.length === 0 ? <p className="muted">{t`不用带，名册上都有。`}</p> : null}
        <ul>
          {one.papers.map((paper) => (
            <li key={paper.zh}>{say(paper)}</li>
          ))}
        </ul>
        <p className="muted small">{say(one.apply)}</p>
      </SidePart>
      <SidePart title={t`依据`}>
        <p>
          {one.policy.source}
          {one.policy.verified ? null : <Unverified />}
        </p>
        <p className="muted small">
          {t`第 ${one.policy.number} 版，${offices[one.policy.office]}决定`}
          {one.endsOn === null ? null : (
            <>
              <br />
              {t`最早到期`} <WhenDay day={one.endsOn} />
            </>
          )}
        </p>
        <Buttons how="stacked">
          <LinkButton look="quiet" to={`/policies/kinds/${one.policy.policy}`}>{t`看这项政策`}</LinkButton>
          <LinkButton look="quiet" to={`/persons/${one.person.id}`}>{t`看这位居民`}</LinkButton>
        </Buttons>
      </SidePart>
    </>
  )
}

function StepDialog({ one, to, onClose }: { one: Case; to: CaseState; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const words = useStateWords()
  const { name } = one.person
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t`${name}：${words.act[to]}`}
      act={to === 'told' ? t`已经告知` : t`记下`}
      reason={{ label: t`说明`, hint: to === 'told' ? t`怎么告诉的、本人怎么说。可不填。` : t`可不填。` }}
      onAct={async (note) => {
        await send(`/policies/cases/${one.id}/steps`, { id: newId(), to, note: note === '' ? null : note })
        toast(to === 'told' ? t`记下了，下一步备材料。` : t`记下了。`)
      }}
    >
      {to === 'told' ? <p>{t`先核对本人和条件，再照着念一遍。批不批由主管部门定。`}</p> : null}
    </ConfirmDialog>
  )
}
