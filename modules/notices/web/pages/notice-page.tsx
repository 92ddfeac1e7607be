import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { CorrectDialog } from '../parts/correct-dialog.tsx'
import { NoticeText } from '../parts/notice-text.tsx'
import { Places } from '../parts/places.tsx'
import { type Detail, lastMoment, useAct, useHere, useNotice } from '../reading.ts'
import { useKindNames, useVerdict } from '../words.ts'

/** One notice: its text, its clock, where it hangs and what proves it. */
export function NoticePage() {
  const { t } = useLingui()
  const { noticeId } = usePathParams<'noticeId'>()
  const { data, error, refetch } = useNotice(noticeId)
  if (error) {
    return (
      <DeskPage title={t`公告`}>
        <ErrorState error={error} again={() => void refetch()} />
      </DeskPage>
    )
  }
  if (!data) {
    return (
      <DeskPage title={t`公告`}>
        <Skeleton lines={8} />
      </DeskPage>
    )
  }
  return <Shown notice={data} />
}

function Shown({ notice }: { notice: Detail }) {
  const { t } = useLingui()
  const act = useAct()
  const here = useHere()
  const [doing, setDoing] = useState<'correct' | 'end'>()
  const states = {
    coming: <State is="idle">{t`还没到日子`}</State>,
    now: <State is="received">{t`贴着`}</State>,
    past: <State is="done">{t`到期了`}</State>,
  }
  return (
    <DeskPage
      title={notice.title}
      lead={states[notice.phase]}
      actions={
        <>
          <LinkButton to="/notices">{t`回公告`}</LinkButton>
          {notice.may.correct ? (
            <>
              <Button onClick={() => setDoing('end')}>{t`提前撤下`}</Button>
              <Button onClick={() => setDoing('correct')}>{t`更正`}</Button>
            </>
          ) : null}
          <LinkButton look="primary" icon={IconPrinter} to={`/notices/${notice.id}/print`}>{t`打印 A4`}</LinkButton>
        </>
      }
    >
      {notice.endedEarly ? <Note look="wait">{t`已撤下：${notice.endedEarly.why}`}</Note> : null}
      <Clock notice={notice} />
      <div className="columns above">
        <div>
          <Card label={t`内容`}>
            <NoticeText body={notice.body} />
          </Card>
          <Versions notice={notice} />
        </div>
        <div>
          <AboutIt notice={notice} code={here?.code} />
          <Places notice={notice} />
        </div>
      </div>
      {doing === 'correct' ? <CorrectDialog notice={notice} onClose={() => setDoing(undefined)} /> : null}
      <ConfirmDialog
        open={doing === 'end'}
        onClose={() => setDoing(undefined)}
        title={t`提前撤下这份公告`}
        act={t`撤下`}
        danger
        reason={{ label: t`为什么撤`, hint: t`会写在公告上。`, required: true }}
        onAct={async (why) => {
          await act(`notices/${notice.id}/end`, { why })
          toast(t`撤下了。墙上的也请取下。`)
        }}
      />
    </DeskPage>
  )
}

/** The clock of law, with its arithmetic and where it stands written. */
function Clock({ notice }: { notice: Detail }) {
  const verdict = useVerdict()
  if (!notice.verdict) return null
  const { is, word, sum, source } = verdict(notice.verdict)
  return (
    <Note look={is === 'done' ? 'good' : 'wait'}>
      <State is={is}>{word}</State>　{sum}
      <span className="muted small">　{source}</span>
    </Note>
  )
}

function AboutIt({ notice, code }: { notice: Detail; code: string | undefined }) {
  const { t } = useLingui()
  const names = useKindNames()
  return (
    <Section title={t`怎么贴的`}>
      <Facts
        rows={[
          [
            t`编号`,
            <span key="number" className="num">
              {notice.number}
            </span>,
          ],
          [t`类别`, names[notice.kind]],
          [t`范围`, notice.compound?.name ?? t`整个居民区`],
          [t`落款`, notice.poster],
          ...(notice.eventOn === null
            ? []
            : [
                [
                  notice.kind === 'decision' ? t`哪天决定的` : t`哪天开会`,
                  <WhenDay key="event" day={notice.eventOn} />,
                ] as const,
              ]),
          [t`贴出`, <When key="from" at={notice.startsAt} />],
          [t`贴到`, <When key="until" at={lastMoment(notice)} precision="day" />],
          [t`谁贴的`, notice.postedBy],
          [
            t`网页`,
            code && notice.phase !== 'coming' ? (
              <a key="page" href={`/board/${code}/notices/${notice.id}`}>{t`看大家看到的`}</a>
            ) : null,
          ],
        ]}
      />
    </Section>
  )
}

function Versions({ notice }: { notice: Detail }) {
  const { t } = useLingui()
  const earlier = notice.versions.slice(0, -1).toReversed()
  const last = notice.versions.at(-1)
  if (earlier.length === 0) return null
  return (
    <Section title={t`更正过 ${earlier.length} 次`} hint={last?.why ? t`这一版因为：${last.why}` : undefined}>
      {earlier.map((one) => (
        <details key={one.version} className="above">
          <summary>
            {t`第 ${one.version} 版`}　<When at={one.at} />　{one.by}
          </summary>
          <h3>{one.title}</h3>
          <NoticeText body={one.body} />
        </details>
      ))}
    </Section>
  )
}
