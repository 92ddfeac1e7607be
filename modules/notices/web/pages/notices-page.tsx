import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { lastMoment, type Notice, type Phase, useHere, useNotices } from '../reading.ts'
import { useKindNames, useVerdict } from '../words.ts'

/** What hangs, what comes, what is past; and what of it still lacks its proof. */
export function NoticesPage() {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const phase = (['now', 'coming', 'past'] as const).find((one) => one === address.phase) ?? 'now'
  const { data, error, refetch } = useNotices(phase)
  const here = useHere()
  const file = `/api/n/${here?.id ?? ''}/notices-file?phase=${phase}`
  const lacking = data?.notices.filter((one) => one.phase === 'now' && one.proven < one.places).length ?? 0
  return (
    <DeskPage
      title={
        phase === 'now' && lacking > 0
          ? t`${lacking} 份公告还没拍照`
          : data
            ? t`${data.notices.length} 份公告`
            : t`公告`
      }
      tabTitle={t`公告`}
      lead={t`网页、楼道屏、纸质三处同一份。纸质的要拍照留证。`}
      actions={
        <>
          {here ? (
            <>
              <LinkButton to={`${location.origin}/board/${here.code}/screen`}>{t`看楼道屏`}</LinkButton>
              <LinkButton to={`${location.origin}/board/${here.code}`}>{t`看公告栏`}</LinkButton>
            </>
          ) : null}
          <LinkButton look="primary" icon={IconPlus} to="/notices/new">{t`贴一份公告`}</LinkButton>
        </>
      }
    >
      <Views
        label={t`看哪些`}
        views={[
          { key: 'now', word: t`贴着的` },
          { key: 'coming', word: t`还没到日子` },
          { key: 'past', word: t`到期的` },
        ]}
        on={phase}
        onChoose={(key) => change({ phase: key === 'now' ? undefined : key })}
      />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data?.notices.length === 0 ? <NoneYet phase={phase} /> : null}
      {data && data.notices.length > 0 ? (
        <div className="above">
          <h2 className="sr">{t`公告`}</h2>
          <Card flush>
            <Rows>
              {data.notices.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </Rows>
          </Card>
          <div className="above">
            <Exports xlsx={`${file}&format=xlsx`} csv={`${file}&format=csv`} />
          </div>
        </div>
      ) : null}
      <p className="above">
        <TextLink to="/notices/rules">{t`公示要贴多久，提前多久`}</TextLink>
      </p>
    </DeskPage>
  )
}

function NoneYet({ phase }: { phase: Phase }) {
  const { t } = useLingui()
  return (
    <Empty title={phase === 'now' ? t`现在没有贴着的公告` : t`这里还没有`}>
      {phase === 'now' ? t`贴一份，网页和楼道屏马上就有。` : undefined}
    </Empty>
  )
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { t } = useLingui()
  const names = useKindNames()
  const verdict = useVerdict()
  const said = notice.verdict ? verdict(notice.verdict) : null
  return (
    <Row to={`/notices/${notice.id}`} title={notice.title} end={<Proven notice={notice} />}>
      <p className="muted small">
        {[names[notice.kind], notice.compound?.name, notice.number].filter(Boolean).join(comma())}
        {'　'}
        <When at={notice.startsAt} precision="day" />
        {t` 到 `}
        <When at={lastMoment(notice)} precision="day" />
        {notice.version > 1 ? t`　更正过` : ''}
      </p>
      {said && said.is === 'overdue' ? (
        <p className="small">
          <State is="overdue">{said.word}</State>
        </p>
      ) : null}
    </Row>
  )
}

/** How many of the places have their photo. */
function Proven({ notice }: { notice: Notice }) {
  const { t } = useLingui()
  const { places, proven } = notice
  if (places === 0) return <State is="received">{t`只在网上`}</State>
  if (proven >= places) return <State is="done">{t`${places} 处都有照片`}</State>
  return <State is={proven === 0 ? 'idle' : 'doing'}>{t`照片 ${proven}/${places}`}</State>
}
