import '../topics.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconBulb } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { TopicRow } from '../parts/topic-row.tsx'
import { useCalls, useForum, useIdlePlaces, useIs, useTopics } from '../reading.ts'
import { useTopicWords } from '../words.ts'

const LateTopics = lazy(async () => ({ default: (await import('../parts/late-topics.tsx')).LateTopics }))
const PlansPart = lazy(async () => ({ default: (await import('../parts/plans.tsx')).PlansPart }))

/** What is talked over here, what became of it, where ideas are wanted and which places stand idle. */
export function TopicsPage() {
  const { t } = useLingui()
  const here = useHere()
  const proposes = useIs('resident')
  const above = useIs('subdistrict')
  const { data: forum } = useForum()
  const { data, error, refetch } = useTopics(here, 'open')
  const { data: decided } = useTopics(here, 'decided')
  const open = data?.topics ?? []
  const past = decided?.topics ?? []
  return (
    <PhonePage
      back={{ to: '/' }}
      kicker={forum?.name}
      tabTitle={t`议事`}
      title={open.length === 0 ? t`大家一起议` : t`有 ${open.length} 件事正在议`}
      lead={
        <>
          {t`谁都能提，每一条意见都有答复，答复完才决定。`} <TextLink to="/topics/rules">{t`议事厅的规矩`}</TextLink>
        </>
      }
      dock={proposes ? <LinkButton look="primary" wide to="/topics/new">{t`提一个议题`}</LinkButton> : undefined}
    >
      {above ? (
        <Suspense>
          <LateTopics />
        </Suspense>
      ) : null}
      <OpenCalls proposes={proposes} />
      <Section title={t`正在议`}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton lines={5} /> : null}
        {data && open.length === 0 ? (
          <Empty icon={IconBulb} title={t`现在没有在议的事`}>{t`有想法就提，小事大事都行。`}</Empty>
        ) : null}
        {open.length === 0 ? null : (
          <Card flush>
            <Rows>
              {open.map((topic) => (
                <TopicRow key={topic.id} topic={topic} to={`/topics/${topic.id}`} />
              ))}
            </Rows>
          </Card>
        )}
      </Section>
      <Places proposes={proposes} />
      {past.length === 0 ? null : (
        <Section title={t`议过的，后来怎么样了`}>
          <Card flush>
            <Rows>
              {past.map((topic) => (
                <TopicRow key={topic.id} topic={topic} to={`/topics/${topic.id}`} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
    </PhonePage>
  )
}

function OpenCalls({ proposes }: { proposes: boolean }) {
  const { t } = useLingui()
  const here = useHere()
  const { data } = useCalls(here)
  return data?.calls
    .filter((call) => call.open)
    .map((call) => (
      <div className="above" key={call.id}>
        <Card look="strong" label={call.title}>
          <h2>{call.title}</h2>
          {call.words === '' ? null : <p className="said">{call.words}</p>}
          <p className="muted">
            <Trans>
              征集到
              <WhenDay day={call.closesOn} />
              ，已经有 {call.topics} 个。
            </Trans>
          </p>
          {proposes ? (
            <div className="above">
              <LinkButton wide to={`/topics/new?call=${call.id}`}>{t`我有想法`}</LinkButton>
            </div>
          ) : null}
        </Card>
      </div>
    ))
}

function Places({ proposes }: { proposes: boolean }) {
  const { t } = useLingui()
  const { placeStates } = useTopicWords()
  const [drawn, setDrawn] = useState(false)
  const { data } = useIdlePlaces()
  const places = data?.places.filter((place) => place.state === 'idle' || place.state === 'in-topic') ?? []
  if (places.length === 0) return null
  return (
    <Section title={t`空着的地方，能做什么`}>
      <Card flush>
        <Rows>
          {places.map((place) => {
            const to = place.topic
              ? `/topics/${place.topic.id}`
              : proposes
                ? `/topics/new?place=${place.id}`
                : undefined
            return (
              <Row
                key={place.id}
                title={place.name}
                end={<State is={place.state === 'idle' ? 'idle' : 'doing'}>{placeStates[place.state]}</State>}
                {...(to === undefined ? {} : { to })}
              >
                <p className="muted small">{place.spot}</p>
                {place.couldBecome === '' ? null : <p className="small">{t`可以做：${place.couldBecome}`}</p>}
              </Row>
            )
          })}
        </Rows>
      </Card>
      {drawn ? (
        <Suspense>
          <PlansPart places={places} />
        </Suspense>
      ) : places.some((place) => place.outline.length > 0) ? (
        <div className="above">
          <Button onClick={() => setDrawn(true)}>{t`在平面图上看`}</Button>
        </div>
      ) : null}
    </Section>
  )
}
