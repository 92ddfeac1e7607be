import { useLingui } from '@lingui/react/macro'
import { State, type StateKind } from '#kit/web/state.tsx'
import type { Topic } from '../reading.ts'
import { useTopicWords } from '../words.ts'

const shapes: Record<NonNullable<Topic['became']>, StateKind> = {
  planned: 'received',
  doing: 'doing',
  done: 'done',
  failed: 'against',
}

/** How a topic stands, in one word. */
export function TopicState({ topic }: { topic: Pick<Topic, 'state' | 'overdue' | 'became' | 'hidden'> }) {
  const { t } = useLingui()
  const { phases } = useTopicWords()
  if (topic.hidden) return <State is="idle">{t`隐藏了`}</State>
  if (topic.became !== null) return <State is={shapes[topic.became]}>{phases[topic.became]}</State>
  if (topic.state === 'adopted') return <State is="done">{t`通过了`}</State>
  if (topic.state === 'rejected') return <State is="against">{t`没通过`}</State>
  return topic.overdue ? <State is="overdue">{t`过了期限`}</State> : <State is="doing">{t`正在议`}</State>
}
