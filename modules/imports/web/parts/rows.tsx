import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { State, type StateKind } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { flagKinds } from '../../domain/flags.ts'
import { doubtTexts } from '../../domain/result-text.ts'
import type { Place } from '../place.ts'
import { rowsPage, type Filter, type FlagKind, type Outcome, type Row, type Run } from '../reading.ts'
import { useOutcomeNames, useSay } from '../words.ts'

const order = ['needsPerson', 'samePerson', 'updated', 'created', 'unchanged'] as const
const states: Record<Outcome, StateKind> = {
  created: 'received',
  updated: 'doing',
  unchanged: 'done',
  samePerson: 'idle',
  needsPerson: 'overdue',
}

/** The rows themselves, by outcome or by mark. Opens with what needs somebody to look. */
export function Rows({ place, run }: { place: Place; run: Run }) {
  const { t } = useLingui()
  const names = useOutcomeNames()
  const [address, change] = useAddress()
  const outcome = order.find((one) => one === address['outcome'])
  const kind = address['kind'] !== undefined && address['kind'] in flagKinds ? (address['kind'] as FlagKind) : undefined
  const first = order.find((one) => run.summary[one] > 0)
  const shown = kind === undefined ? (outcome ?? first) : undefined
  const filter: Filter = { ...(kind === undefined ? {} : { kind }), ...(shown === undefined ? {} : { outcome: shown }) }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['imports', place.id, run.id, 'rows', run.state, run.summary, filter],
    queryFn: ({ pageParam }) => rowsPage(place.id, run.id, filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    enabled: run.state !== 'applying',
  })
  if (run.state === 'applying') return null
  return (
    <Section title={t`一行一行看`}>
      <Views
        label={t`按结果看`}
        on={shown ?? ''}
        onChoose={(key) => change({ outcome: key, kind: undefined })}
        views={order.map((one) => ({ key: one, word: names[one], count: run.summary[one] }))}
      />
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : (
        <RowTable rows={data?.pages.flatMap((page) => page.rows)} />
      )}
      {hasNextPage ? (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t`再看 50 行`}</Button>
      ) : null}
    </Section>
  )
}

function RowTable({ rows }: { rows: readonly Row[] | undefined }) {
  const { t } = useLingui()
  const names = useOutcomeNames()
  return (
    <DataTable
      caption={t`表格里的行和结果`}
      rows={rows}
      keyOf={(row) => String(row.position)}
      empty={<Empty title={t`没有这样的行`} />}
      columns={[
        { key: 'name', head: t`姓名`, names: true, cell: (row) => row.name ?? t`没有姓名` },
        { key: 'home', head: t`住址`, cell: (row) => <span className="nw">{row.home ?? '—'}</span> },
        { key: 'at', head: t`在哪里`, cell: (row) => t`${row.sheet} 第 ${row.row} 行` },
        { key: 'outcome', head: t`结果`, cell: (row) => <State is={states[row.outcome]}>{names[row.outcome]}</State> },
        { key: 'why', head: t`说明`, cell: (row) => <Why row={row} /> },
      ]}
    />
  )
}

function Why({ row }: { row: Row }) {
  const { t } = useLingui()
  const say = useSay()
  const doubt =
    row.doubt !== null && row.doubt in doubtTexts ? doubtTexts[row.doubt as keyof typeof doubtTexts] : undefined
  return (
    <>
      {row.sameAs === null ? null : <div>{t`和“${row.sameAs.sheet}”第 ${row.sameAs.row} 行是同一人`}</div>}
      {doubt === undefined ? null : <div>{say(doubt)}</div>}
      {row.flags.map((flag) => (
        <div key={`${flag.cell}${flag.kind}`}>
          <span className="num muted">{flag.cell}</span> {say(flagKinds[flag.kind])}
          {flag.original === '' ? null : <span className="muted"> · {flag.original}</span>}
        </div>
      ))}
    </>
  )
}
