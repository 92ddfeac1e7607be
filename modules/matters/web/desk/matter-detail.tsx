import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { DetailColumns, DetailHead, Reply } from '#kit/web/detail.tsx'
import { Masked } from '#kit/web/person.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Steps, Timeline } from '#kit/web/steps.tsx'
import { Tag } from '#kit/web/tag.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { CallFirst } from './danger.tsx'
import { MatterSide } from './matter-side.tsx'
import { useMoments } from './moments.tsx'
import { useHere } from '#kit/web/here.ts'
import { comma } from '#kit/web/marks.ts'
import { type Detail, post, useAct, useMatter } from './reading.ts'
import { StepDialog } from './step-dialog.tsx'
import { useDue, useSpoken } from './times.ts'
import { useRowState, useWords } from './words.ts'

type Props = { id: string; asked: string | undefined; onAsked: (kind: string | undefined) => void; onNext: () => void }

/** One matter at the desk: where it stands, what happened, what is next. */
export function MatterDetail({ id, asked, onAsked, onNext }: Props) {
  const { data, error, refetch } = useMatter(id)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (!data) return <Skeleton lines={9} />
  return <Shown matter={data} asked={asked} onAsked={onAsked} onNext={onNext} />
}

function Shown({ matter, asked, onAsked, onNext }: Omit<Props, 'id'> & { matter: Detail }) {
  const moments = useMoments(matter)
  return (
    <>
      <Head matter={matter} />
      <Hearts matter={matter} />
      {matter.urgent === null || matter.section !== 'urgent' ? null : <CallFirst urgent={matter.urgent} />}
      {matter.paused ? <Paused matter={matter} /> : null}
      <DetailColumns side={<MatterSide matter={matter} onAsk={onAsked} onNext={onNext} />}>
        {matter.words === null || matter.words === matter.title ? null : <p className="said">“{matter.words}”</p>}
        <Timeline moments={moments} />
        {matter.may.includes('replied') ? <Answer matter={matter} /> : null}
      </DetailColumns>
      {asked !== undefined && (matter.may as string[]).includes(asked) ? (
        <StepDialog key={asked} kind={asked} matter={matter} onClose={() => onAsked(undefined)} />
      ) : null}
    </>
  )
}

function Head({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const here = useHere()
  const state = useRowState()(matter)
  const due = useDue()
  const spoken = useSpoken()
  const kinds = { contact: t`联系本人`, solve: t`办好`, promise: t`兑现答应的事`, 'follow-up': t`回访` }
  const kind = matter.dueKind === null ? '' : kinds[matter.dueKind]
  const length = matter.dueAt === null ? undefined : due(matter.dueAt)
  const dueAt = matter.dueAt === null ? '' : spoken(matter.dueAt)
  const { reporter } = matter
  const reveal = async (reason: string): Promise<string> => {
    const answer = await post(`/api/n/${here}/matters/${matter.id}/reveal`, { reason })
    const full = (await answer.json()) as { name: string | null; phone: string | null }
    return [full.name, full.phone].filter(Boolean).join(' ')
  }
  const masked = [reporter.name, reporter.phone].filter(Boolean).join(comma())
  const who = masked === '' ? t`没留姓名` : <Masked masked={masked} what={t`姓名和电话`} reveal={reveal} />
  return (
    <DetailHead
      title={matter.title}
      facts={[
        who,
        matter.place,
        <Trans key="owner">
          经手 <b>{matter.owner.name}</b>
        </Trans>,
        <Trans key="number">
          编号 <b className="num">{matter.number}</b>
        </Trans>,
        ...(matter.visibility === 'confidential' ? [<b key="secret">{t`保密`}</b>] : []),
        ...(matter.level === 'none' ? [] : [matter.level === 'chair' ? t`已报主任` : t`已报街道`]),
      ]}
      end={
        <State is={state.is}>
          {state.is === 'overdue' && length ? `${state.word} ${length.text.replace(/^\D+/, '')}` : state.word}
        </State>
      }
      endUnder={kind === '' ? undefined : t`应在 ${dueAt} 前${kind}`}
    />
  )
}

function Hearts({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const spoken = useSpoken()
  const words = { receive: t`热心接待`, listen: t`耐心倾听`, solve: t`细心解决`, care: t`真心关怀`, learn: t`恒心学习` }
  const at = matter.hearts.findIndex((one) => one.state !== 'past')
  return (
    <Steps
      desk
      label={t`五心`}
      at={at === -1 ? matter.hearts.length : at}
      steps={matter.hearts.map((one) => {
        const under = one.at === null ? (one.state === 'now' ? t`在办` : undefined) : spoken(one.at)
        return { word: words[one.step], ...(under === undefined ? {} : { under }) }
      })}
    />
  )
}

function Paused({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const spoken = useSpoken()
  const { reasons } = useWords()
  const since = matter.paused ? spoken(matter.paused.since) : ''
  const why = reasons[matter.paused?.reason ?? ''] ?? ''
  return <Note look="wait">{t`${since}起暂停计时：${why}。`}</Note>
}

/** An answer to everybody who waits, with a few letters to begin from. */
function Answer({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const act = useAct()
  const [text, setText] = useState('')
  const { busy, run } = useQuickDeed()
  const { households, owner } = matter
  const letters = [
    { word: t`范文：已收到`, text: t`您报的事收到了，我来经手，有进展就告诉您。${owner.name}` },
    { word: t`范文：告知修理时间`, text: t`已经约好来修，时间是：____。走路请当心。${owner.name}` },
    { word: t`范文：请您确认`, text: t`这件事办好了，麻烦您看看，好了没有？${owner.name}` },
  ]
  const send = () =>
    run(async () => {
      await act(matter.id, 'reply', { note: text })
      setText('')
      toast(t`已回复 ${households} 户。`)
    })
  return (
    <Reply
      id="reply"
      label={t`回复`}
      placeholder={t`写给报事的邻居，写完按“回复”。`}
      value={text}
      onChange={setText}
      tools={letters.map((letter) => (
        <Tag key={letter.word} onPress={() => setText(letter.text)}>
          {letter.word}
        </Tag>
      ))}
      act={
        <Button look="primary" shortcut="R" busy={busy} disabled={text.trim() === ''} onClick={() => void send()}>
          {t`回复 ${households} 户`}
        </Button>
      }
    />
  )
}
