import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconUserPlus } from '#kit/web/icons.ts'
import { MenuButton } from '#kit/web/menu.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { BodyDialog } from '../parts/body-dialog.tsx'
import { BodySide } from '../parts/body-side.tsx'
import { ChangeRows } from '../parts/change-rows.tsx'
import { DutyRows } from '../parts/duty-rows.tsx'
import { HandoverDialog } from '../parts/handover-dialog.tsx'
import { HandoverRows } from '../parts/handover-rows.tsx'
import { MeetingDialog } from '../parts/meeting-dialog.tsx'
import { PostDialog } from '../parts/post-dialog.tsx'
import { PostRows } from '../parts/post-rows.tsx'
import { NoteTermDialog, TermDialog } from '../parts/term-dialogs.tsx'
import { useNews } from '../news.ts'
import { type Body, useAct, useBodies, useBody } from '../reading.ts'
import { useLawWords, useWords } from '../words.ts'

type Doing = 'post' | 'change' | 'term' | 'note' | 'meeting' | 'handover' | 'close'

/** One body: who holds its posts, what it owes, what was handed over. */
export function BodyPage() {
  const { t } = useLingui()
  const { bodyId } = usePathParams<'bodyId'>()
  const [{ n }] = useAddress()
  const body = useBody(bodyId, n)
  const { data } = body
  if (body.error) {
    return (
      <DeskPage title={t`组织`}>
        <ErrorState error={body.error} again={() => void body.refetch()} />
      </DeskPage>
    )
  }
  return data === undefined ? <Skeleton page /> : <One body={data} />
}

function One({ body }: { body: Body }) {
  const { t } = useLingui()
  const { kinds } = useWords()
  const { barred } = useLawWords()
  const news = useNews()
  const [doing, setDoing] = useState<Doing>()
  const said = news(body.pressing, body.monthsLeft)
  const { name } = body
  const seated = body.posts.filter((post) => post.state === 'in-force').length
  const places = body.compounds.map((one) => one.name).join(t`、`)
  const ended = body.endedOn
  return (
    <DeskPage
      title={
        said === null
          ? ended === null
            ? t`${name}，${seated} 人在任`
            : t`${name}，${ended} 已撤`
          : t`${name}：${said}`
      }
      tabTitle={name}
      lead={[kinds[body.kind], places || t`全居民区`].join(t`，`)}
      actions={
        <>
          <LinkButton to="/bodies">{t`全部组织`}</LinkButton>
          {body.may.change ? <More body={body} onDo={setDoing} /> : null}
          {body.may.seat ? (
            <Button look="primary" icon={IconUserPlus} onClick={() => setDoing('post')}>
              {t`登记任职`}
            </Button>
          ) : null}
        </>
      }
    >
      {body.law?.barred ? (
        <Note look="wait">
          {t`换届改选小组已经成立，新一届选出前，不能开业主大会决定这些事：`}
          {body.law.barred.acts.map((act) => barred[act]).join(t`、`)}
          {t`（第${body.law.barred.article}条）`}
        </Note>
      ) : null}
      <Vacancy body={body} />
      <div className="columns above">
        <div>
          <PostRows body={body} />
          <DutyRows body={body} />
          <ChangeRows body={body} />
          <HandoverRows handovers={body.handovers} />
        </div>
        <BodySide body={body} />
      </div>
      <Doings body={body} doing={doing} onClose={() => setDoing(undefined)} />
    </DeskPage>
  )
}

/** Seats nobody sits in, and what the law says then. */
function Vacancy({ body: { vacancy } }: { body: Body }) {
  const { t } = useLingui()
  if (vacancy === null) return null
  const { article, asks, seated, seats } = vacancy
  return (
    <Note look={asks === 'early' ? 'bad' : 'wait'}>
      {asks === 'early'
        ? t`${seats} 个席位只剩 ${seated} 人，不到一半：要由街道组织提前换届（第${article}条）。`
        : t`${seats} 个席位，在任 ${seated} 人：业主大会可以补选（第${article}条）。`}
    </Note>
  )
}

/** What is done more rarely. */
function More({ body, onDo }: { body: Body; onDo: (doing: Doing) => void }) {
  const { t } = useLingui()
  const words: Record<Exclude<Doing, 'post'>, string> = {
    change: t`改正`,
    term: t`登记一届`,
    note: t`记备案、报告、换届`,
    meeting: t`记一次会`,
    handover: t`开交接单`,
    close: t`撤掉这个组织`,
  }
  const shown = (['meeting', 'handover', 'note', 'term', 'change', 'close'] as const).filter((key) => {
    if (key === 'note') return body.terms.length > 0
    return key === 'close' ? body.may.seat : true
  })
  return (
    <MenuButton
      button={<Button>{t`还要做的`}</Button>}
      entries={shown.map((key) => ({ key, word: words[key], run: () => onDo(key) }))}
    />
  )
}

function Doings({ body, doing, onClose }: { body: Body; doing: Doing | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const compounds = useBodies().data?.compounds ?? []
  const [term] = body.terms
  if (doing === 'post') return <PostDialog body={body} onClose={onClose} />
  if (doing === 'change') return <BodyDialog body={body} compounds={compounds} onClose={onClose} />
  if (doing === 'term') return <TermDialog body={body} onClose={onClose} />
  if (doing === 'note' && term) return <NoteTermDialog term={term} onClose={onClose} />
  if (doing === 'meeting') return <MeetingDialog path={`bodies/${body.id}/meetings`} onClose={onClose} />
  if (doing === 'handover') return <HandoverDialog body={body} onClose={onClose} />
  return (
    <ConfirmDialog
      open={doing === 'close'}
      onClose={onClose}
      title={t`撤掉${body.name}`}
      act={t`撤掉`}
      danger
      reason={{ label: t`为什么`, required: true }}
      onAct={async (reason) => {
        await act('POST', `bodies/${body.id}/close`, { version: body.version, on: dayOf(new Date()), reason })
      }}
    >
      <p>{t`在任的岗位今天都结束，随岗位的账号马上进不来。记录都留着。`}</p>
    </ConfirmDialog>
  )
}
