import '../topics.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useSend } from '#kit/web/here.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { AboutTopic } from '../parts/about-topic.tsx'
import { AnswerPoints } from '../parts/answer-points.tsx'
import { History, Ladder, Outcome } from '../parts/course.tsx'
import { BecameDialog, DecideDialog } from '../parts/decide-dialog.tsx'
import { HideDialog } from '../parts/hide-dialog.tsx'
import { OptionsDesk } from '../parts/options-desk.tsx'
import { PinnedPoints } from '../parts/pinned.tsx'
import { TopicState } from '../parts/topic-state.tsx'
import { type Detail, useTopic } from '../reading.ts'
import { useTopicWords } from '../words.ts'

type Doing = 'up' | 'decide' | 'became' | 'hide'

/** One topic at the desk: answer what was said, put options, move up, decide, say what became of it. */
export function ForumTopicPage() {
  const { t } = useLingui()
  const { topicId } = usePathParams<'topicId'>()
  const { data: topic, error, refetch } = useTopic(topicId)
  const { kinds } = useTopicWords()
  const [doing, setDoing] = useState<Doing>()
  return (
    <DeskPage
      tabTitle={topic?.title ?? t`议题`}
      title={topic?.title ?? t`议题`}
      lead={
        topic ? (
          <>
            <TopicState topic={topic} /> {[kinds[topic.kind], topic.where].filter((part) => part !== null).join(t`，`)}
          </>
        ) : undefined
      }
      actions={
        <>
          <LinkButton to="/forum">{t`回列表`}</LinkButton>
          {topic ? <Actions topic={topic} onDo={setDoing} /> : null}
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!topic && !error ? <Skeleton lines={8} /> : null}
      {topic ? (
        <div className="columns">
          <div>
            <Outcome topic={topic} />
            <Section title={t`说的是什么`}>
              <AboutTopic topic={topic} />
            </Section>
            <PinnedPoints topic={topic} />
            <AnswerPoints topic={topic} />
            <OptionsDesk topic={topic} />
          </div>
          <div>
            <Section title={t`三级议事`}>
              <Ladder topic={topic} desk />
            </Section>
            <History topic={topic} />
          </div>
        </div>
      ) : null}
      {topic ? <Dialogs topic={topic} doing={doing} onClose={() => setDoing(undefined)} /> : null}
    </DeskPage>
  )
}

function Actions({ topic, onDo }: { topic: Detail; onDo: (doing: Doing) => void }) {
  const { t } = useLingui()
  const goesOn = topic.state === 'adopted' && topic.became !== 'done'
  return (
    <>
      {topic.may.moderate ? <Button look="quiet" onClick={() => onDo('hide')}>{t`隐藏`}</Button> : null}
      {topic.may.moveUp ? <Button onClick={() => onDo('up')}>{t`转上一级`}</Button> : null}
      {topic.may.decide ? <Button look="primary" onClick={() => onDo('decide')}>{t`作决定`}</Button> : null}
      {goesOn ? <Button look="primary" onClick={() => onDo('became')}>{t`后来怎么样了`}</Button> : null}
    </>
  )
}

function Dialogs({ topic, doing, onClose }: { topic: Detail; doing: Doing | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  return (
    <>
      <ConfirmDialog
        open={doing === 'up'}
        onClose={onClose}
        title={t`转上一级`}
        act={t`转上去`}
        reason={{ label: t`为什么`, required: true }}
        onAct={async (reason) => {
          await send('POST', `/topics/${topic.id}/level`, { from: topic.level, reason })
          toast(t`转上去了，期限从今天重新算。`)
        }}
      />
      {doing === 'decide' ? <DecideDialog topic={topic} onClose={onClose} /> : null}
      {doing === 'became' ? <BecameDialog topic={topic} onClose={onClose} /> : null}
      {doing === 'hide' ? (
        <HideDialog path={`/topics/${topic.id}/hidden`} words={topic.title} onClose={onClose} />
      ) : null}
    </>
  )
}
