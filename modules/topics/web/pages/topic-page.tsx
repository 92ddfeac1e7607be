import '../topics.css'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useSend } from '#kit/web/here.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { AboutTopic } from '../parts/about-topic.tsx'
import { History, Ladder, Outcome } from '../parts/course.tsx'
import { Options } from '../parts/options.tsx'
import { Points } from '../parts/points.tsx'
import { SayDialog } from '../parts/say-dialog.tsx'
import { TopicState } from '../parts/topic-state.tsx'
import { type Detail, useIs, useTopic } from '../reading.ts'
import { useTopicWords } from '../words.ts'

// The drawing comes after the words.
const PinnedPoints = lazy(async () => ({ default: (await import('../parts/pinned.tsx')).PinnedPoints }))

/** One topic as the neighbourhood sees it: what it is, what people say, what was decided, what became of it. */
export function TopicPage() {
  const { t } = useLingui()
  const { topicId } = usePathParams<'topicId'>()
  const { data: topic, error, refetch } = useTopic(topicId)
  const name = useSession<{ onBehalfOf?: { name: string } }>()
  const works = useIs('worker', 'chair')
  const { kinds } = useTopicWords()
  const [saying, setSaying] = useState(false)
  const who = name?.onBehalfOf?.name ?? name?.account?.name ?? ''
  return (
    <PhonePage
      back={{ to: '/topics', word: t`议事` }}
      tabTitle={topic?.title ?? t`议题`}
      kicker={topic ? [kinds[topic.kind], topic.where].filter((part) => part !== null).join(t`，`) : undefined}
      title={topic?.title ?? t`议题`}
      lead={topic ? <TopicState topic={topic} /> : undefined}
      dock={
        works && topic ? (
          <LinkButton wide to={`/forum/${topic.id}`}>{t`到议事台办`}</LinkButton>
        ) : topic?.may.speak ? (
          <Button look="primary" wide onClick={() => setSaying(true)}>{t`我也说一句`}</Button>
        ) : undefined
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!topic && !error ? <Skeleton lines={8} /> : null}
      {topic ? (
        <>
          <HiddenTopic topic={topic} />
          <Outcome topic={topic} />
          <AboutTopic topic={topic} />
          <div className="above">
            <Ladder topic={topic} />
          </div>
          {topic.options.length === 0 ? null : (
            <Section title={t`${topic.options.length} 个方案，摆在一起看`}>
              <Options options={topic.options} />
            </Section>
          )}
          {topic.compoundId === null ? null : (
            <Suspense>
              <PinnedPoints topic={topic} />
            </Suspense>
          )}
          <Points topic={topic} />
          <History topic={topic} />
          {saying ? <SayDialog topic={topic} name={who} onClose={() => setSaying(false)} /> : null}
        </>
      ) : null}
    </PhonePage>
  )
}

/** Its author sees that a topic is hidden and why, and may appeal. */
function HiddenTopic({ topic: { hiding } }: { topic: Detail }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const [appealing, setAppealing] = useState(false)
  if (hiding === null) return null
  return (
    <Note look="wait">
      {t`这个议题隐藏了，邻居看不到：${hiding.reason}`}
      {hiding.appeal === null ? null : <p>{t`您的申诉：${hiding.appeal}`}</p>}
      {hiding.verdictReason === null ? null : <p>{t`裁定：${hiding.verdictReason}`}</p>}
      {hiding.may.appeal ? (
        <div className="btns">
          <Button onClick={() => setAppealing(true)}>{t`我要申诉`}</Button>
        </div>
      ) : null}
      <ConfirmDialog
        open={appealing}
        onClose={() => setAppealing(false)}
        title={t`申诉`}
        act={t`交上去`}
        reason={{ label: t`为什么不该隐藏`, required: true }}
        onAct={async (words) => {
          await send('POST', `/hidings/${hiding.id}/appeal`, { words })
          toast(t`收到了，由另一位来裁，结果会告诉您。`)
        }}
      >
        {t`由另一位来裁，不是隐藏的那位。`}
      </ConfirmDialog>
    </Note>
  )
}
