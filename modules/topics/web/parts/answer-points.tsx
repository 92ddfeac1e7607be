import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { colon } from '#kit/web/marks.ts'
import { isOpenForPoints, mayAnswer } from '../../domain/points.ts'
import { type Detail, type Point, usePoints } from '../reading.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { EnteredSupportDialog } from './entered-support-dialog.tsx'
import { HideDialog } from './hide-dialog.tsx'
import { OpinionDialog } from './opinion-dialog.tsx'
import { PointItem } from './point-item.tsx'

/** What was said: first what waits for an answer, then all of it. */
export function AnswerPoints({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const { all, unanswered } = topic.counts
  const [chosen, setView] = useState<'waiting' | 'all'>('waiting')
  // Once nothing waits any more, there is only the whole to show.
  const view = unanswered === 0 ? 'all' : chosen
  const [entering, setEntering] = useState(false)
  const [answering, setAnswering] = useState<Point>()
  const [hiding, setHiding] = useState<Point>()
  const [supporting, setSupporting] = useState<Point>()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePoints(topic.id, { view })
  const points = data?.pages.flatMap((page) => page.points) ?? []
  return (
    <Section
      title={unanswered > 0 ? t`${unanswered} 条意见等答复` : all === 0 ? t`还没有意见` : t`意见都答复了`}
      end={topic.may.run ? <Button onClick={() => setEntering(true)}>{t`代记一条`}</Button> : undefined}
    >
      <Views
        label={t`看哪些`}
        on={view}
        onChoose={(key) => setView(key === 'waiting' ? 'waiting' : 'all')}
        views={[
          { key: 'waiting', word: t`等答复`, count: unanswered },
          { key: 'all', word: t`全部`, count: all },
        ]}
      />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      <ul>
        {points.map((point) => (
          <PointItem key={point.id} point={point}>
            <Buttons>
              {topic.may.answer && mayAnswer(topic, { answer: point.answer?.is ?? null }) ? (
                <Button look={point.answer ? 'outline' : 'soft'} onClick={() => setAnswering(point)}>
                  {point.answer ? t`改答复` : t`答复`}
                  <span className="sr">
                    {colon()}
                    {point.words}
                  </span>
                </Button>
              ) : null}
              {topic.may.run && isOpenForPoints(topic) && !point.hidden ? (
                <Button look="quiet" onClick={() => setSupporting(point)}>
                  {t`代记“有道理”`}
                  <span className="sr">
                    {colon()}
                    {point.words}
                  </span>
                </Button>
              ) : null}
              {point.hidden ? null : (
                <Button look="quiet" onClick={() => setHiding(point)}>
                  {t`隐藏`}
                  <span className="sr">
                    {colon()}
                    {point.words}
                  </span>
                </Button>
              )}
            </Buttons>
          </PointItem>
        ))}
      </ul>
      {hasNextPage ? (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t`再看一些`}</Button>
      ) : null}
      {answering ? <AnswerDialog topic={topic} point={answering} onClose={() => setAnswering(undefined)} /> : null}
      {hiding ? (
        <HideDialog path={`/points/${hiding.id}/hidden`} words={hiding.words} onClose={() => setHiding(undefined)} />
      ) : null}
      {supporting ? <EnteredSupportDialog point={supporting} onClose={() => setSupporting(undefined)} /> : null}
      {entering ? <OpinionDialog topic={topic} onClose={() => setEntering(false)} /> : null}
    </Section>
  )
}
