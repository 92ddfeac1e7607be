import '../topics.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Rows, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconBulb, IconPlus } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { CallsSide } from '../parts/calls-side.tsx'
import { HidingsSide } from '../parts/hidings-side.tsx'
import { OpenTopicDialog } from '../parts/open-topic-dialog.tsx'
import { TopicRow } from '../parts/topic-row.tsx'
import { type Topic, useForum, useTopics } from '../reading.ts'

/** The committee's desk of topics: what waits for an answer, what is past its day, appeals, calls for ideas. */
export function ForumPage() {
  const { t } = useLingui()
  const here = useHere()
  const [view, setView] = useState<'open' | 'decided'>('open')
  const [opening, setOpening] = useState(false)
  const { data, error, refetch } = useTopics(here, view)
  const { data: forum } = useForum()
  const topics = data?.topics ?? []
  const waiting = topics.reduce((sum, topic) => sum + topic.counts.unanswered, 0)
  const title = view === 'decided' ? t`议过的` : waiting > 0 ? t`${waiting} 条意见等答复` : t`意见都答复了`
  return (
    <DeskPage
      tabTitle={t`议事`}
      title={title}
      lead={forum ? t`${forum.name}：每一条意见都有答复，答复完才能决定。` : undefined}
      keys={[{ key: 'n', word: t`开一个议题`, run: () => setOpening(true) }]}
      actions={
        <>
          <Views
            label={t`看哪些`}
            on={view}
            onChoose={(key) => setView(key === 'decided' ? 'decided' : 'open')}
            views={[
              { key: 'open', word: t`正在议` },
              { key: 'decided', word: t`议过的` },
            ]}
          />
          <LinkButton to="/idle-places">{t`闲置空间`}</LinkButton>
          <Button look="primary" icon={IconPlus} onClick={() => setOpening(true)}>{t`开一个议题`}</Button>
        </>
      }
    >
      <div className="columns">
        <div>
          {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
          {!data && !error ? <Skeleton lines={6} /> : null}
          {data && topics.length === 0 ? (
            <Empty icon={IconBulb} title={view === 'open' ? t`现在没有在议的事` : t`还没有议完的事`}>
              {t`居民提的、征集来的、闲置空间，都从这里走。`}
            </Empty>
          ) : null}
          {view === 'open' ? <Open topics={topics} /> : <Group title={t`议过的`} topics={topics} />}
          {topics.length === 0 ? null : (
            <div className="above">
              <Exports
                xlsx={`/api/n/${here}/topics-file?view=${view}&format=xlsx`}
                csv={`/api/n/${here}/topics-file?view=${view}&format=csv`}
              />
            </div>
          )}
        </div>
        <div>
          <HidingsSide />
          <CallsSide />
        </div>
      </div>
      {opening ? <OpenTopicDialog onClose={() => setOpening(false)} /> : null}
    </DeskPage>
  )
}

function Open({ topics }: { topics: readonly Topic[] }) {
  const { t } = useLingui()
  const late = topics.filter((topic) => topic.overdue)
  const waiting = topics.filter((topic) => !topic.overdue && topic.counts.unanswered > 0)
  const rest = topics.filter((topic) => !topic.overdue && topic.counts.unanswered === 0)
  return (
    <>
      <Group title={t`过了期限`} topics={late} />
      <Group title={t`等答复`} topics={waiting} />
      <Group title={t`没有等着答复的`} topics={rest} />
    </>
  )
}

function Group({ title, topics }: { title: string; topics: readonly Topic[] }) {
  if (topics.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        <Rows>
          {topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} to={`/forum/${topic.id}`} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
