import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { LinkDialog } from '../parts/link-dialog.tsx'
import { Standing } from '../parts/standing.tsx'
import { TitleDialog } from '../parts/title-dialog.tsx'
import { type Title, useAct, useHome, useTitles } from '../reading.ts'
import { useShare, useWords } from '../words.ts'

/** The titles of one home: who holds it now, who held it before, and why that ended. */
export function HomeTitlesPage() {
  const { t } = useLingui()
  const { homeId } = usePathParams<'homeId'>()
  const titles = useTitles(homeId)
  const home = useHome(homeId).data
  const [recording, setRecording] = useState(false)
  const [passing, setPassing] = useState<Title>()
  const { data } = titles
  if (titles.error) {
    return (
      <DeskPage title={t`产权`}>
        <ErrorState error={titles.error} again={() => void titles.refetch()} />
      </DeskPage>
    )
  }
  if (data === undefined || home === undefined) return <Skeleton page />
  const now = data.titles.filter((title) => title.ended === null)
  const past = data.titles.filter((title) => title.ended !== null)
  const open = now.filter((title) => title.unverified).length
  const { address } = home
  const count = now.length
  const { num, den } = data.left
  return (
    <DeskPage
      title={
        count === 0
          ? t`${address}，还没登记产权人`
          : open > 0
            ? t`${address}，${open} 位产权人待核实`
            : t`${address}，${count} 位产权人`
      }
      tabTitle={t`产权`}
      lead={num === '0' ? t`份额已经登记全。` : t`还有 ${num}/${den} 没写明是谁的。`}
      actions={
        <>
          <LinkButton to={`/homes/${homeId}`}>{t`看这一户`}</LinkButton>
          <Button look="primary" icon={IconPlus} onClick={() => setRecording(true)}>{t`登记产权人`}</Button>
        </>
      }
    >
      {count === 0 ? (
        <Empty title={t`还没登记产权人`}>{t`看了产权证或合同，就可以登记。`}</Empty>
      ) : (
        <Section title={t`现在的`}>
          <Card flush>
            <Rows>
              {now.map((title) => (
                <OneTitle key={title.id} title={title} onPass={() => setPassing(title)} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
      {past.length === 0 ? null : (
        <Section title={t`以前的`} hint={t`结束的一直留着，不会改掉。`}>
          <Card flush>
            <Rows>
              {past.map((title) => (
                <PastTitle key={title.id} title={title} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
      {recording ? <TitleDialog homeId={homeId} onClose={() => setRecording(false)} /> : null}
      {passing ? <TitleDialog homeId={homeId} from={passing} onClose={() => setPassing(undefined)} /> : null}
    </DeskPage>
  )
}

function Owner({ title }: { title: Title }) {
  if (title.ownerKind === 'person') return <TextLink to={`/persons/${title.ownerId}`}>{title.owner}</TextLink>
  return title.owner
}

/** One title that holds, and what can be done with it. */
function OneTitle({ title, onPass }: { title: Title; onPass: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const { kinds, evidences } = useWords()
  const share = useShare()
  const [linking, setLinking] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const { since, note } = title
  const facts = [
    kinds[title.kind],
    share(title.share),
    evidences[title.evidence],
    since ? t`从 ${since} 起` : null,
    title.absentee ? t`不住本户` : null,
    title.ownerDeceased ? t`已故，等继承` : null,
    note,
  ].filter(Boolean)
  return (
    <Row title={<Owner title={title} />} end={<Standing title={title} />}>
      <p>{facts.join(t`，`)}</p>
      <div className="btns">
        {title.unverified ? <Button onClick={() => setLinking(true)}>{t`写明是谁`}</Button> : null}
        <Button onClick={onPass}>{t`转给别人`}</Button>
        <Button look="quiet" onClick={() => setWithdrawing(true)}>{t`录错了`}</Button>
      </div>
      {linking ? <LinkDialog title={title} onClose={() => setLinking(false)} /> : null}
      <ConfirmDialog
        open={withdrawing}
        onClose={() => setWithdrawing(false)}
        title={t`这一条录错了`}
        act={t`撤下`}
        reason={{ label: t`错在哪里`, required: true }}
        onAct={async (reason) => {
          await act('POST', `titles/${title.id}/withdraw`, { reason })
        }}
      >
        <p>{t`撤下后还看得到，写着录错了。`}</p>
      </ConfirmDialog>
    </Row>
  )
}

function PastTitle({ title }: { title: Title }) {
  const { endings } = useWords()
  const share = useShare()
  const { t } = useLingui()
  if (title.ended === null) return null
  const { on, reason } = title.ended
  const by = title.ended.by ?? t`系统`
  return (
    <Row title={<Owner title={title} />} end={<State is="idle">{endings[title.ended.why]}</State>}>
      <p className="muted">{[share(title.share), t`${on} 结束`, reason, by].join(t`，`)}</p>
    </Row>
  )
}
