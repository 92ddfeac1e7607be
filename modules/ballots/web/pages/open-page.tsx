import '../ballots.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { newPhrase } from '../../domain/phrase.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useSend } from '#kit/web/here.ts'
import { IconPrinter } from '#kit/web/icons.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { type Vote, useVote } from '../reading.ts'

/** Opening a vote: three key sheets are printed and handed over first; the phrases are made here and shown this once. */
export function OpenPage() {
  const { voteId } = usePathParams<'voteId'>()
  const { t } = useLingui()
  const { data, error } = useVote(voteId)
  if (data) return <Opening vote={data} />
  return <DeskPage title={t`开始投票`}>{error ? <ErrorState error={error} /> : <Skeleton lines={6} />}</DeskPage>
}

function Opening({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const go = useGo()
  const holders = [t`居委会主任`, t`业委会主任`, t`街道`]
  const [phrases] = useState(() => holders.map(() => newPhrase(crypto.getRandomValues(new Uint8Array(20)))))
  const [handed, setHanded] = useState(false)
  const { busy, problem, run } = useDeed()
  const sheets = phrases.map((phrase, at) => ({ holder: holders[at] ?? '', phrase }))
  const open = () =>
    run(async () => {
      await send('POST', `/votes/${vote.id}/opening`, { sheets })
      toast(t`开始投票了。`)
      go(`/ballots/${vote.id}`, { replace: true })
    })
  return (
    <DeskPage
      tabTitle={t`开始投票`}
      title={t`先把三张开票密语印好交好`}
      lead={vote.title}
      actions={
        <>
          <LinkButton to={`/ballots/${vote.id}`}>{t`先不开始`}</LinkButton>
          <Button icon={IconPrinter} onClick={() => window.print()}>{t`打印三张`}</Button>
        </>
      }
    >
      <Note look="wait">{t`密语只出现这一次，系统里不存。三张里有两张，才打得开票。`}</Note>
      {sheets.map((sheet) => (
        <KeySheet key={sheet.phrase} vote={vote} {...sheet} />
      ))}
      <div className="fields above">
        <ChoiceCard
          name="handed"
          value="yes"
          many
          word={t`三张都印好、交好了`}
          under={t`各人自己收着，谁也不看谁的。`}
          on={handed}
          onChoose={() => setHanded(!handed)}
        />
        <Problem says={problem} />
        <div>
          <Button look="primary" disabled={!handed} busy={busy} onClick={() => void open()}>{t`开始投票`}</Button>
        </div>
      </div>
    </DeskPage>
  )
}

function KeySheet({ vote, holder, phrase }: { vote: Vote; holder: string; phrase: string }) {
  const { t } = useLingui()
  return (
    <article className="sheet key-sheet" aria-label={t`${holder}的密语`}>
      <div className="sheet-h">
        <span>{t`开票密语`}</span>
        <span>{holder}</span>
      </div>
      <h2>{vote.question}</h2>
      <p className="phrase">{phrase}</p>
      <p>
        {t`截止以后开票用。`}
        <When at={vote.closesAt} />
      </p>
      <p className="small">{t`请锁好，不拍照、不外传。丢了一张，另外两张还能开。`}</p>
    </article>
  )
}
