import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { FileDrop } from '#kit/web/file-drop.tsx'
import { IconFileSpreadsheet } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Progress } from '#kit/web/progress.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { useGo } from '#kit/web/router.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { NoPlace } from '../parts/no-place.tsx'
import { RunState } from '../parts/run-state.tsx'
import { usePlace, type Place } from '../place.ts'
import { runsQuery, sendWorkbook, type RunLine } from '../reading.ts'

/** Send a roster, and see the ones that came before. */
export function ImportsPage() {
  const place = usePlace()
  const { t } = useLingui()
  if (!place) {
    return <DeskPage title={t`导入花名册`}>{place === null ? <NoPlace /> : null}</DeskPage>
  }
  return <Here place={place} />
}

function Here({ place }: { place: Place }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(runsQuery(place.id))
  const last = data?.runs.find((run) => run.state === 'done')
  const created = last?.summary.created ?? 0
  return (
    <DeskPage
      tabTitle={t`导入`}
      title={
        last ? (
          <Plural value={created} one="上次导入新登记了 # 人" other="上次导入新登记了 # 人" />
        ) : (
          t`把花名册放进来，就是登记册`
        )
      }
      lead={t`先看一看会怎样，再写进去。原来的表格不会改。`}
    >
      <Upload place={place} />
      <Section title={t`以前的导入`}>
        {error ? (
          <ErrorState error={error} again={() => void refetch()} />
        ) : (
          <Before place={place.id} runs={data?.runs} />
        )}
      </Section>
    </DeskPage>
  )
}

// `crypto.randomUUID` exists only on secure pages; a committee's own machine may serve plain http.
const freshId = () => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

function Upload({ place }: { place: Place }) {
  const { t } = useLingui()
  const go = useGo()
  const [sending, setSending] = useState<{ id: string; file: File; problem?: string }>()
  const send = async (file: File, id: string) => {
    setSending({ id, file })
    try {
      const run = await sendWorkbook(place.id, id, file)
      go(`/imports/${run.id}`)
    } catch (error) {
      setSending({ id, file, problem: sentenceOf(error) })
    }
  }
  if (sending && sending.problem === undefined) {
    return <Progress label={t`正在读 ${sending.file.name}`} />
  }
  return (
    <>
      {sending?.problem === undefined ? null : (
        <Note look="bad" live>
          <p>{sending.problem}</p>
          <Button onClick={() => void send(sending.file, sending.id)}>{t`再传一次`}</Button>
        </Note>
      )}
      <FileDrop
        label={t`选一份 .xlsx 表格`}
        hint={t`拖到这里，或点一下选文件。几张表、合并的格子、“同上”都看得懂。`}
        accept=".xlsx"
        onFiles={([file]) => file && void send(file, freshId())}
      />
    </>
  )
}

function Before({ place, runs }: { place: string; runs: readonly RunLine[] | undefined }) {
  const { t } = useLingui()
  const file = (format: 'xlsx' | 'csv') => `/api/n/${place}/imports/export?format=${format}`
  return (
    <DataTable
      caption={t`以前的导入`}
      rows={runs}
      keyOf={(run) => run.id}
      exports={{ xlsx: file('xlsx'), csv: file('csv') }}
      empty={
        <Empty icon={IconFileSpreadsheet} title={t`这里会有导入过的表格`}>
          {t`每一行怎么样了，都能再看，也能撤回。`}
        </Empty>
      }
      columns={[
        {
          key: 'file',
          head: t`表格`,
          names: true,
          cell: (run) => <TextLink to={`/imports/${run.id}`}>{run.fileName}</TextLink>,
        },
        { key: 'state', head: t`情况`, cell: (run) => <RunState state={run.state} /> },
        { key: 'created', head: t`新登记`, end: true, cell: (run) => run.summary.created },
        { key: 'updated', head: t`有变化`, end: true, cell: (run) => run.summary.updated },
        { key: 'needs', head: t`要您看`, end: true, cell: (run) => run.summary.needsPerson },
        { key: 'who', head: t`谁导入的`, cell: (run) => run.startedBy ?? '—' },
        { key: 'when', head: t`什么时候`, cell: (run) => <When at={run.createdAt} /> },
      ]}
    />
  )
}
