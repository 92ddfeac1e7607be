import { Trans, useLingui } from '@lingui/react/macro'
import { Line, Row } from '#kit/web/card.tsx'
import { IconClock, IconPhone, IconTools, IconUser } from '#kit/web/icons.ts'
import { State } from '#kit/web/state.tsx'
import { Steps } from '#kit/web/steps.tsx'
import { When } from '#kit/web/when.tsx'
import type { MyMatter } from './reading.ts'
import { isOpen, useNameOfWho, useStateOf, useStepWords } from './words.ts'

/** One of my matters in a list: how it stands, how far it is, who has it and until when. */
export function MatterRow({ matter }: { matter: MyMatter }) {
  const state = useStateOf()(matter)
  return (
    <Row to={`/matters/${matter.id}`} title={matter.title} end={<State is={state.is}>{state.word}</State>}>
      {isOpen(matter) || matter.status === 'done' ? (
        <>
          <MatterSteps matter={matter} />
          <Owed matter={matter} />
        </>
      ) : (
        <p className="muted small">
          {matter.endedAt === null ? null : <When at={matter.endedAt} precision="day" />} {matter.place}
        </p>
      )}
    </Row>
  )
}

/** The four steps, as far as they are taken. */
export function MatterSteps({ matter }: { matter: MyMatter }) {
  const words = useStepWords()
  const now = matter.steps.findIndex(({ state }) => state === 'now')
  const past = matter.steps.filter(({ state }) => state === 'past').length
  return (
    <Steps
      steps={matter.steps.map(({ step }) => ({ word: words[step] }))}
      at={now === -1 ? past : now}
      waiting={matter.status === 'received' || now === -1}
    />
  )
}

/** A person and a time: who has it, what they said or owe, and the exact time in grey. */
export function Owed({ matter }: { matter: MyMatter }) {
  const { t } = useLingui()
  const name = useNameOfWho()(matter.who)
  const { promise, answerBy, status } = matter
  const icon = matter.who.kind === 'property-manager' ? IconTools : status === 'received' ? IconPhone : IconUser
  if (status === 'done') {
    return (
      <Line icon={IconClock}>
        <b>{t`${name}说办好了`}</b>
        <br />
        {t`请您看看，说一声`}
      </Line>
    )
  }
  return (
    <Line icon={icon}>
      <b>{name}</b>
      {promise === null ? null : (
        <>
          <br />
          {promise.text ?? <Trans>说好这时候</Trans>}
          <br />
          <span className="muted small">
            <When at={promise.at} />
          </span>
        </>
      )}
      {promise === null && answerBy !== null ? (
        <>
          <br />
          {status === 'received' || status === 'reopened' ? t`会联系您` : t`在办`}
          <br />
          <span className="muted small">
            <Trans>
              最晚 <When at={answerBy} />
            </Trans>
          </span>
        </>
      ) : null}
    </Line>
  )
}
