import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconArrowBackUp, IconDownload } from '#kit/web/icons.ts'
import { Progress } from '#kit/web/progress.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { Mapping } from '../parts/mapping.tsx'
import { NoPlace } from '../parts/no-place.tsx'
import { Marks } from '../parts/marks.tsx'
import { Rows } from '../parts/rows.tsx'
import { RunState } from '../parts/run-state.tsx'
import { RunFigures } from '../parts/run-figures.tsx'
import { usePlace, type Place } from '../place.ts'
import { applyRun, reportAddress, runQuery, undoRun, type Run } from '../reading.ts'

/** One import: how it was understood, what it will give or gave, row by row. */
export function RunPage() {
  const place = usePlace()
  const { runId } = usePathParams<'runId'>()
  const { t } = useLingui()
  if (!place) {
    return <DeskPage title={t`导入花名册`}>{place === null ? <NoPlace /> : <Skeleton lines={6} />}</DeskPage>
  }
  return <OneRun place={place} runId={runId} />
}

function OneRun({ place, runId }: { place: Place; runId: string }) {
  const { t } = useLingui()
  const { data: run, error, refetch } = useQuery(runQuery(place.id, runId))
  if (run === undefined) {
    return (
      <DeskPage title={t`导入花名册`}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
      </DeskPage>
    )
  }
  return (
    <DeskPage
      tabTitle={run.fileName}
      title={<Headline run={run} />}
      lead={
        <>
          {run.fileName} · <RunState state={run.state} /> · <When at={run.changedAt} />
        </>
      }
      actions={<Actions place={place} run={run} />}
    >
      {run.state === 'applying' ? (
        <Progress
          label={t`正在写进登记册`}
          done={run.progress.done}
          whole={run.progress.of}
          under={t`可以先去忙别的，做完了再来看。`}
        />
      ) : null}
      <RunFigures run={run} />
      <Marks run={run} />
      {run.kept ? <Rows place={place} run={run} /> : <Note>{t`原来的表格已过保存期，看不到一行一行的结果了。`}</Note>}
      {run.state === 'previewed' ? (
        <Section title={t`表格是这样看的`} hint={t`哪一列看错了，在这里改，再看一看。`}>
          <Mapping place={place} run={run} />
        </Section>
      ) : null}
    </DeskPage>
  )
}

/** The news, in one sentence. */
function Headline({ run }: { run: Run }) {
  const { t } = useLingui()
  const { created, updated, needsPerson } = run.summary
  if (run.state === 'undone') return t`这次导入已经撤回`
  if (run.state === 'applying') return t`正在写进登记册`
  if (run.state === 'previewed') {
    if (created + updated === 0) return t`登记册里都有了，没有要改的`
    return needsPerson > 0
      ? t`会新登记 ${created} 人，有 ${needsPerson} 行要您看`
      : t`会新登记 ${created} 人，改 ${updated} 人`
  }
  if (created + updated === 0) return t`和登记册一样，什么也没改`
  return needsPerson > 0
    ? t`新登记了 ${created} 人，还有 ${needsPerson} 行要您看`
    : t`新登记了 ${created} 人，改了 ${updated} 人`
}

function Actions({ place, run }: { place: Place; run: Run }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'apply' | 'undo'>()
  const fresh = () => queries.invalidateQueries({ queryKey: ['imports', place.id] })
  return (
    <>
      {run.kept ? (
        <LinkButton to={reportAddress(place.id, run.id)} icon={IconDownload} download>{t`下载结果表`}</LinkButton>
      ) : null}
      {run.state === 'done' && place.chair ? (
        <Button icon={IconArrowBackUp} onClick={() => setAsking('undo')}>{t`撤回`}</Button>
      ) : null}
      {run.state === 'previewed' ? (
        <Button look="primary" onClick={() => setAsking('apply')}>{t`写进登记册`}</Button>
      ) : null}
      <ConfirmDialog
        open={asking === 'apply'}
        onClose={() => setAsking(undefined)}
        title={t`写进登记册？`}
        act={t`写进登记册`}
        onAct={async () => {
          await applyRun(place.id, run.id)
          await fresh()
        }}
      >
        <p>{t`要您看的行先不写，您改好结果表再导入一次就行。做完以后，没人动过的话还能撤回。`}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'undo'}
        onClose={() => setAsking(undefined)}
        title={t`撤回这次导入？`}
        act={t`撤回`}
        danger
        onAct={async () => {
          await undoRun(place.id, run.id)
          await fresh()
        }}
      >
        <p>{t`这次新登记的人、房屋和产权会拿掉，改过的内容改回来。`}</p>
      </ConfirmDialog>
    </>
  )
}
