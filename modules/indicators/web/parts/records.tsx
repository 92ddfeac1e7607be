import '../figures.css'
import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Row, Rows } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useDate } from '#kit/web/when.tsx'
import { type Figure, type RecordRow, useRecords, type View } from '../reading.ts'

type Props = {
  neighbourhoodId: string
  name: string
  compound: string | undefined
  figure: Figure
  view: View
  change: (change: Partial<View>) => void
}

/** The records behind a figure, those that need somebody first. */
export function Records({ neighbourhoodId, name, compound, figure, view, change }: Props) {
  const { t } = useLingui()
  const { key } = figure.definition
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRecords(
    neighbourhoodId,
    key,
    view,
    compound,
  )
  const total = data?.pages[0]?.total ?? 0
  const shown = data?.pages.flatMap(({ records }) => records) ?? []
  const asked = new URLSearchParams({
    indicator: key,
    period: view.period,
    only: view.only,
    ...(compound ? { compound } : {}),
  })
  const file = `/api/n/${neighbourhoodId}/figures/records/file?${asked.toString()}`
  const fewer = figure.definition.better === 'fewer'
  return (
    <div>
      <h2>{data ? t`${name}：${total} 条记录` : name}</h2>
      <div className="above">
        <Views
          label={t`看哪些记录`}
          on={view.only}
          onChoose={(key) => change({ only: key as View['only'] })}
          views={[
            { key: 'all', word: t`全部` },
            { key: 'missed', word: fewer ? t`算上的` : t`没做到的` },
            { key: 'left-out', word: t`没算进去的` },
          ]}
        />
      </div>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data && total === 0 ? <p className="muted above">{t`这里没有记录。`}</p> : null}
      {data && total > 0 ? (
        <Rows>
          {shown.map((record) => (
            <RecordLine key={`${record.id} ${record.day}`} record={record} />
          ))}
        </Rows>
      ) : null}
      {hasNextPage ? (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t`再看一些`}</Button>
      ) : null}
      {total > 0 ? (
        <div className="above">
          <Exports xlsx={`${file}&format=xlsx`} csv={`${file}&format=csv`} />
        </div>
      ) : null}
    </div>
  )
}

function RecordLine({ record }: { record: RecordRow }) {
  const date = useDate()
  const to = linkOf(record)
  return (
    <Row title={record.what} end={<State is={record.is}>{record.state}</State>} {...(to === undefined ? {} : { to })}>
      <p className="muted">
        {record.where}
        {record.where === '' ? '' : ' · '}
        {record.number === null ? '' : `${record.number} · `}
        {date(record.day)}
      </p>
    </Row>
  )
}

function linkOf({ mayOpen, room, id }: RecordRow): string | undefined {
  if (!mayOpen) return undefined
  if (room === 'matters') return `/queue?m=${id}`
  if (room === 'bodies.committee') return `/bodies/${id}`
  if (room === 'bodies.compound') return `/troika/${id}`
  if (room === 'policies.case') return `/policies/cases/${id}`
  return room === 'places' ? `/homes/${id}` : undefined
}
