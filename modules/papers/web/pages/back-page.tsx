import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useHere } from '#kit/web/here.ts'
import { keepPhoto } from '#kit/web/keep-file.ts'
import { useAddressOf } from '#kit/web/photo-card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { SeePaper } from '../parts/see-paper.tsx'
import { type Paper, type Stack, useAct, useFind, useStack } from '../reading.ts'
import { stateLooks, usePaperWords } from '../words.ts'

type Taken = { paper: Paper; seen: string; photo: File }

/** Taking papers back: one photo each. Its code says which paper it is. */
export function BackPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useStack(voteId)
  if (data) return <Back stack={data} />
  return (
    <PhonePage back={{ to: `/papers/${voteId}` }} title={t`收纸票`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={6} />}
    </PhonePage>
  )
}

function Back({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const find = useFind(stack.id)
  const [taken, setTaken] = useState<Taken>()
  if (taken) return <Take key={taken.paper.id} stack={stack} taken={taken} onDone={() => setTaken(undefined)} />
  const out = stack.sums.outstanding.length
  return (
    <PhonePage
      back={{ to: `/papers/${stack.id}` }}
      kicker={stack.title}
      title={out > 0 ? t`还有 ${out} 张没交回` : t`发出的都有下落了`}
      tabTitle={t`收纸票`}
      lead={t`一张票拍一张照。原件放进票箱，复核还要看。`}
    >
      <SeePaper
        keeps
        word={t`拍这张票`}
        onSeen={async (seen, photo) => {
          if (photo !== undefined) setTaken({ paper: await find(seen), seen, photo })
        }}
      />
    </PhonePage>
  )
}

function Take({ stack, taken, onDone }: { stack: Stack; taken: Taken; onDone: () => void }) {
  const { t } = useLingui()
  const { states } = usePaperWords()
  const act = useAct(stack.id)
  const here = useHere()
  const { paper, seen, photo } = taken
  const [scanId, setScanId] = useState<string>()
  const [earlier, setEarlier] = useState('')
  const { busy, problem, run } = useDeed()
  const source = useAddressOf(photo)
  const take = () =>
    run(async () => {
      // Uploaded once, also where what follows is refused and tried again.
      const id = scanId ?? (await keepPhoto(here, photo))
      setScanId(id)
      const givenAt = earlier === '' ? new Date() : new Date(`${earlier}:00+08:00`)
      await act('POST', '/returns', { seen, scanId: id, givenAt: givenAt.toISOString() })
      toast(t`收下了，${paper.label}。`)
      onDone()
    })
  return (
    <PhonePage
      back={{ to: `/papers/${stack.id}` }}
      end={<Button look="quiet" edge="end" onClick={onDone}>{t`重拍`}</Button>}
      kicker={stack.title}
      title={paper.label}
      lead={<span className="papers-serial">{paper.serial}</span>}
      dock={
        paper.may.takeBack ? <Button look="primary" busy={busy} onClick={() => void take()}>{t`收下`}</Button> : null
      }
    >
      {paper.may.takeBack ? null : (
        <Note look="bad">
          <State is={stateLooks[paper.state]}>{states[paper.state]}</State>　
          {paper.replaced ? t`已经换了新票，这一张不再算数。` : t`这张现在不能收，请先查清从哪里来的。`}
        </Note>
      )}
      <div className="papers-scan">{source ? <img src={source} alt={t`刚拍的票`} /> : null}</div>
      <label className="field above">
        <span className="label">{t`不是刚才收的，什么时候（可以不填）`}</span>
        <input
          className="input"
          type="datetime-local"
          value={earlier}
          onChange={(event) => setEarlier(event.target.value)}
        />
      </label>
      <Problem says={problem} />
    </PhonePage>
  )
}
