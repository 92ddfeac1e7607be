import { Trans, useLingui } from '@lingui/react/macro'
import { Note, Section } from '#kit/web/card.tsx'
import { Steps, Timeline } from '#kit/web/steps.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { levels } from '../../domain/topic.ts'
import type { Detail } from '../reading.ts'
import { useStepWords, useTopicWords } from '../words.ts'

/** Where a topic stands on its three levels, and until when. */
export function Ladder({ topic, desk }: { topic: Detail; desk?: boolean }) {
  const { t } = useLingui()
  const words = useTopicWords()
  const at = topic.state === 'open' ? levels.indexOf(topic.level) : levels.length
  const reached = levels.indexOf(topic.level)
  const began = levels.indexOf((topic.steps[0]?.word ?? 'building-group') as Detail['level'])
  return (
    <Steps
      label={t`三级议事`}
      at={at}
      {...(desk ? { desk } : {})}
      steps={levels.map((level, place) => ({
        word: words.rungs[level],
        under:
          topic.state === 'open' && place === at ? (
            <Trans>
              <WhenDay day={topic.dueOn} />前
            </Trans>
          ) : place < began || (topic.state !== 'open' && place > reached) ? (
            t`不用议`
          ) : undefined,
      }))}
    />
  )
}

/** What was decided, why, and what was passed over; then what became of it. */
export function Outcome({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const words = useStepWords()
  if (topic.state === 'open') return null
  const last = topic.steps.findLast((step) => step.kind === 'became')
  return (
    <div className="outcome-notes">
      <Note look={topic.state === 'adopted' ? 'good' : 'bad'}>
        {topic.state === 'adopted' ? t`通过了。` : t`没有通过。`}
        {topic.reason}
        {topic.override === null ? null : <p>{t`还有意见没答复就决定了，理由：${topic.override}`}</p>}
      </Note>
      {last ? (
        <Note look={topic.became === 'failed' ? 'bad' : topic.became === 'done' ? 'good' : 'info'}>
          {t`${words(last)}。`}
          {last.words}
        </Note>
      ) : null}
    </div>
  )
}

/** Everything that happened, for ever. */
export function History({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const words = useStepWords()
  return (
    <Section title={t`经过`}>
      <Timeline
        moments={topic.steps.map((step) => ({
          id: step.id,
          time: <When at={step.at} precision="day" />,
          what: words(step),
          more:
            step.words === null && step.by === null ? null : (
              <>
                {step.words}
                {step.by === null ? null : <span className="muted by">{step.by}</span>}
              </>
            ),
        }))}
      />
      <p className="muted small">
        {t`期限按：${topic.deadlines.source}`}
        {topic.deadlines.verified ? null : t`（未核对）`}
      </p>
    </Section>
  )
}
