import { Trans, useLingui } from '@lingui/react/macro'
import { Row } from '#kit/web/card.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import type { Topic } from '../reading.ts'
import { useTopicWords } from '../words.ts'
import { TopicState } from './topic-state.tsx'

/** A topic in a list: its title, how it stands, what it is about and what people say. */
export function TopicRow({ topic, to }: { topic: Topic; to: string }) {
  const { t } = useLingui()
  const { kinds, levels } = useTopicWords()
  const { all, unanswered } = topic.counts
  const level = levels[topic.level]
  return (
    <Row to={to} title={topic.title} end={<TopicState topic={topic} />}>
      <p className="muted small">
        {kinds[topic.kind]}
        {topic.where === null ? null : t`，${topic.where}`}
        {topic.proposer === null ? null : t`，${topic.proposer}提的`}
      </p>
      <p className="muted small">
        {topic.state === 'open' ? (
          <Trans>
            在{level}议，
            <WhenDay day={topic.dueOn} />前
          </Trans>
        ) : topic.decidedAt === null ? null : (
          <Trans>
            <When at={topic.decidedAt} precision="day" />
            决定
          </Trans>
        )}
        {all === 0 ? t`，还没有人说话` : t`，${all} 条意见`}
        {topic.state === 'open' && unanswered > 0 ? t`，${unanswered} 条等答复` : null}
      </p>
    </Row>
  )
}
