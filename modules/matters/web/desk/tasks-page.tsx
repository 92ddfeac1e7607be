import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { Slot } from '#kit/web/house.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useHere } from '#kit/web/here.ts'
import { Elsewhere } from './elsewhere.tsx'
import { type QueueRow, useQueue } from './reading.ts'
import { useDue } from './times.ts'
import { useWords } from './words.ts'

/** What was given to the property manager, the owners' committee, the police or a partner. */
export function TasksPage() {
  const { t } = useLingui()
  const queue = useQueue('assigned', '')
  const here = useHere()
  const file = `/api/n/${here}/queue/file?view=assigned`
  const rows = queue.data?.pages.flatMap((page) => page.rows) ?? []
  const fresh = rows.filter((row) => row.status !== 'done' && !row.accepted)
  const doing = rows.filter((row) => row.status !== 'done' && row.accepted)
  const done = rows.filter((row) => row.status === 'done')
  const open = fresh.length + doing.length
  const waiting = fresh.length
  const title = open === 0 ? t`手上没有要办的` : waiting > 0 ? t`有 ${waiting} 件等您接单` : t`有 ${open} 件在办`
  return (
    <PhonePage title={title} tabTitle={t`交给我的`} lead={t`办好点一下，居民来确认。`}>
      <Slot name="home.news" given={{ neighbourhood: { id: here } }} />
      {queue.error ? <ErrorState error={queue.error} again={() => void queue.refetch()} /> : null}
      {queue.isPending ? <Skeleton lines={6} /> : null}
      {queue.data && rows.length === 0 ? <Empty title={t`都办完了`}>{t`居委会交来的事会出现在这里。`}</Empty> : null}
      <Group title={t`等您接单`} rows={fresh} />
      <Group title={t`在办`} rows={doing} />
      <Group title={t`等居民确认`} rows={done} />
      {rows.length === 0 ? null : (
        <div className="above">
          <Exports xlsx={`${file}&format=xlsx`} csv={`${file}&format=csv`} />
        </div>
      )}
      {queue.hasNextPage ? <Button wide onClick={() => void queue.fetchNextPage()}>{t`再看一些`}</Button> : null}
      <Elsewhere from="/tasks" />
    </PhonePage>
  )
}

function Group({ title, rows }: { title: string; rows: readonly QueueRow[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={`${title} ${rows.length}`}>
      <Card flush>
        <Rows>
          {rows.map((row) => (
            <Task key={row.id} row={row} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

function Task({ row }: { row: QueueRow }) {
  const { t } = useLingui()
  const due = useDue()
  const { dangers } = useWords()
  const when = row.dueAt === null ? null : due(row.dueAt)
  const state =
    row.status === 'done' ? (
      <State is="doing">{t`等确认`}</State>
    ) : row.urgent !== null ? (
      <State is="urgent">{dangers[row.urgent]}</State>
    ) : when?.late ? (
      <State is="overdue">{t`超时`}</State>
    ) : row.disputes > 0 ? (
      <State is="reopened">{t`居民说没好`}</State>
    ) : row.accepted ? (
      <State is="doing">{t`在办`}</State>
    ) : (
      <State is="received">{t`新来的`}</State>
    )
  const { households } = row
  return (
    <Row to={`/tasks/${row.id}`} title={row.title} end={state}>
      <p className="small muted">
        {row.place}
        {households > 1 ? t`，${households} 户在等` : ''}
        {when === null || row.status === 'done' ? '' : t`，${when.text}`}
      </p>
    </Row>
  )
}
