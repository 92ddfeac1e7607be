import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Facts } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { keepFile } from '#kit/web/keep-file.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhotoSet } from '#kit/web/photo-set.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { SignaturePad } from '#kit/web/signature-pad.tsx'
import type { Choice, Vote, Voter } from '../reading.ts'
import { metres, useBallotWords } from '../words.ts'
import type { Given } from './door-receipt.tsx'

type Props = {
  vote: Vote
  voter: Voter
  choice: Choice
  onBack: () => void
  onGiven: (given: Given) => void
}
type Way = 'screen' | 'slip'

/** A last look, and the signature: with the finger, or on paper for whoever does not sign on glass or works by keyboard. */
export function DoorSign({ vote, voter, choice, onBack, onGiven }: Props) {
  const { t } = useLingui()
  const { choices } = useBallotWords()
  const here = useHere()
  const send = useSend('ballots')
  const [way, setWay] = useState<Way>('screen')
  const [signed, setSigned] = useState<{ id: string; file: File }>()
  const { busy, problem, run } = useDeed()
  // Made once for this choice: however often it is sent, it is one ballot for each home.
  const [ballots] = useState(() => voter.rights.map(({ id: rightId }) => ({ id: newId(), rightId })))
  const sign = (file: File | undefined) => setSigned(file && { id: newId(), file })
  const give = async () => {
    if (signed === undefined) return
    await run(async () => {
      await keepFile(here, signed.file, way === 'screen' ? 'signature.png' : 'signature.jpg', signed.id)
      const given = { ballots, personId: voter.id, choice, signature: { file: signed.id, on: way } }
      onGiven((await send('POST', `/votes/${vote.id}/door-ballots`, given)) as Given)
    })
  }
  const slip = way === 'slip'
  return (
    <div className="door-vote">
      <Card look="strong">
        <p>{vote.question}</p>
        <p className="muted small">{t`您投的是`}</p>
        <p className="big">
          <b>{choices[choice]}</b>
        </p>
        <Facts
          rows={voter.rights.map((right) => [
            right.label,
            <span key={right.id} className="nw">
              {vote.electorate === 'owners' ? `${metres(right.area)} ㎡` : t`一票`}
            </span>,
          ])}
        />
      </Card>
      {voter.rights.length > 1 ? <p className="muted">{t`您的几套房一起投，算一户。`}</p> : null}
      <section aria-label={t`本人签名`} className="fields">
        <h3>{slip ? t`拍下签好名的纸` : t`请用手指签名`}</h3>
        {slip ? (
          <>
            <p className="muted">{t`纸上写：哪次表决、姓名、日期。不要写投了什么。`}</p>
            <PhotoSet
              most={1}
              photos={signed ? [{ id: signed.id, photo: signed.file }] : []}
              onPhoto={sign}
              onDrop={() => sign(undefined)}
            />
          </>
        ) : (
          <SignaturePad label={t`签名的地方，用手指写`} onSign={sign} />
        )}
        <p>
          <Button
            look="quiet"
            edge="start"
            onClick={() => {
              sign(undefined)
              setWay(slip ? 'screen' : 'slip')
            }}
          >
            {slip ? t`还是用手指签` : t`不方便签屏幕，签在纸上拍下来`}
          </Button>
        </p>
      </section>
      <Problem says={problem} />
      <Button look="primary" wide busy={busy} disabled={signed === undefined} onClick={() => void give()}>
        {t`确认投票`}
      </Button>
      <Button look="quiet" wide disabled={busy} onClick={onBack}>{t`再想想`}</Button>
    </div>
  )
}
