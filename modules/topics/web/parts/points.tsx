import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { useSend } from '#kit/web/here.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { colon } from '#kit/web/marks.ts'
import { type Detail, type Point, type Stance, usePoints } from '../reading.ts'
import { PointItem } from './point-item.tsx'

/** What neighbours say, the most supported first. */
export function Points({ topic }: { topic: Detail }) {
  const { t } = useLingui()
  const [on, setOn] = useState<Stance | 'all'>('all')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePoints(
    topic.id,
    on === 'all' ? {} : { stance: on },
  )
  const points = data?.pages.flatMap((page) => page.points) ?? []
  const { all, for: pro, against } = topic.counts
  return (
    <Section title={all === 0 ? t`邻居怎么说` : t`邻居怎么说，${all} 条`}>
      {all > 5 ? (
        <Views
          label={t`看哪些`}
          on={on}
          onChoose={(key) => setOn(key as Stance | 'all')}
          views={[
            { key: 'all', word: t`全部`, count: all },
            { key: 'for', word: t`赞成`, count: pro },
            { key: 'against', word: t`担心`, count: against },
            { key: 'idea', word: t`建议`, count: all - pro - against },
          ]}
        />
      ) : null}
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data && points.length === 0 ? <p className="muted">{t`还没有人说话。您先说一句？`}</p> : null}
      <ul>
        {points.map((point) => (
          <PointItem key={point.id} point={point}>
            <OwnDeeds point={point} open={topic.may.speak} />
          </PointItem>
        ))}
      </ul>
      {hasNextPage ? (
        <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t`再看一些`}</Button>
      ) : null}
    </Section>
  )
}

/** What a resident can do: think so too, or appeal when their own words were hidden. */
function OwnDeeds({ point, open }: { point: Point; open: boolean }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { busy, run } = useQuickDeed()
  const [appealing, setAppealing] = useState(false)
  const support = () =>
    run(async () => {
      await send(point.supported ? 'DELETE' : 'PUT', `/points/${point.id}/support`)
    })
  const { hiding } = point
  if (hiding?.may.appeal)
    return (
      <Buttons>
        <Button onClick={() => setAppealing(true)}>{t`我要申诉`}</Button>
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
      </Buttons>
    )
  if (!open || point.mine || point.hidden) return null
  return (
    <Buttons>
      <Button
        look={point.supported ? 'soft' : 'outline'}
        aria-pressed={point.supported}
        busy={busy}
        onClick={() => void support()}
      >
        {point.supported ? t`我也觉得有道理` : t`有道理`}
        <span className="sr">
          {colon()}
          {point.words}
        </span>
      </Button>
    </Buttons>
  )
}
