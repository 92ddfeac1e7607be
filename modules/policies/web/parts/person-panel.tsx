import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { State } from '#kit/web/state.tsx'
import { type PersonVerdict, usePersonVerdicts, usePost, useSay } from '../reading.ts'
import { stateShapes, useStateWords, useVerdictWords } from '../words.ts'
import { Answers } from './answers.tsx'
import { Band } from './band.tsx'
import { Clauses } from './clauses.tsx'
import { Questions } from './questions.tsx'

type Props = { neighbourhoodId: string; personId: string }

/** On a person's page: what they are owed, what a sentence would settle, and what they answered. */
export function PersonPanel({ neighbourhoodId, personId }: Props) {
  const { t } = useLingui()
  const { data } = usePersonVerdicts(neighbourhoodId, personId)
  const [all, setAll] = useState(false)
  if (!data || data.verdicts.length === 0) return null
  // A question or two away, and something speaks for it already.
  const near = (one: PersonVerdict) =>
    one.verdict === 'unknown' && one.ask.length <= 2 && one.clauses.some((clause) => clause.answer === 'yes')
  const sure = data.verdicts.filter((one) => one.verdict === 'yes' || one.state !== null)
  const first = [...sure, ...data.verdicts.filter((one) => !sure.includes(one) && near(one)).slice(0, 4)]
  const rest = data.verdicts.filter((one) => !first.includes(one))
  const found = data.verdicts.filter((one) => one.verdict === 'yes' && !one.has).length
  return (
    <Section
      title={t`政策`}
      hint={
        found > 0 ? t`按登记的资料，可能有 ${found} 项可以申请。批不批由主管部门定。` : t`按登记的资料看；有变化请说。`
      }
    >
      <Card flush>
        <Rows>
          {[...first, ...(all ? rest : [])].map((verdict) => (
            <VerdictRow key={verdict.policy.policy} verdict={verdict} here={neighbourhoodId} personId={personId} />
          ))}
        </Rows>
      </Card>
      {rest.length === 0 ? null : (
        <p className="above">
          <Button look="quiet" edge="start" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t`收起` : t`再看其余 ${rest.length} 项`}
          </Button>
        </p>
      )}
      <Answers here={neighbourhoodId} personId={personId} data={data} />
    </Section>
  )
}

function VerdictRow({ verdict, here, personId }: { verdict: PersonVerdict; here: string; personId: string }) {
  const { t } = useLingui()
  const say = useSay()
  const verdicts = useVerdictWords()
  const states = useStateWords()
  const [open, setOpen] = useState(false)
  const { caseId, state } = verdict
  return (
    <Row
      title={say(verdict.policy.title)}
      end={
        state === null ? (
          <State is={verdict.has ? 'done' : verdicts[verdict.verdict].is} wraps>
            {verdict.has ? t`已经在享受` : verdicts[verdict.verdict].word}
          </State>
        ) : (
          <State is={stateShapes[state]}>{states.is[state]}</State>
        )
      }
    >
      {verdict.verdict === 'yes' ? (
        <p>
          <Band band={verdict.band} />
        </p>
      ) : null}
      {verdict.verdict === 'unknown' && verdict.ask.length <= 2 ? (
        <Questions here={here} personId={personId} questions={verdict.ask} />
      ) : null}
      {open ? <Explained verdict={verdict} here={here} personId={personId} /> : null}
      <Buttons>
        <Button look="quiet" edge="start" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t`收起` : t`为什么`}
          <span className="sr">{say(verdict.policy.title)}</span>
        </Button>
        {caseId === null ? (
          <TakeUp here={here} personId={personId} policy={verdict.policy.policy} title={say(verdict.policy.title)} />
        ) : (
          <LinkButton look="quiet" to={`/policies/cases/${caseId}`}>
            {t`去办`}
            <span className="sr">{say(verdict.policy.title)}</span>
          </LinkButton>
        )}
      </Buttons>
    </Row>
  )
}

function Explained({ verdict, here, personId }: { verdict: PersonVerdict; here: string; personId: string }) {
  const { t } = useLingui()
  return (
    <>
      <Clauses clauses={verdict.clauses} />
      <p className="muted small above">
        {t`${verdict.policy.source}，第 ${verdict.policy.number} 版`}
        {verdict.policy.verified ? null : t`（未核实）`}
      </p>
      {verdict.ask.length > 2 ? <Questions here={here} personId={personId} questions={verdict.ask} /> : null}
      {verdict.verdict === 'no' ? <Note>{t`登记的可能不准，也可能变了。本人想申请，照样可以办。`}</Note> : null}
    </>
  )
}

function TakeUp({ here, personId, policy, title }: { here: string; personId: string; policy: string; title: string }) {
  const { t } = useLingui()
  const post = usePost()
  const go = useGo()
  const { busy, run } = useQuickDeed()
  const take = () =>
    run(async () => {
      const { id } = await post(`/api/n/${here}/policies/cases`, { id: newId(), personId, policy })
      go(`/policies/cases/${String(id)}`)
    })
  return (
    <Button look="quiet" busy={busy} onClick={() => void take()}>
      {t`照样帮着办`}
      <span className="sr">{title}</span>
    </Button>
  )
}
