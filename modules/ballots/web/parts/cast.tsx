import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Facts } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { When } from '#kit/web/when.tsx'
import type { Choice, Vote } from '../reading.ts'
import { metres, useBallotWords } from '../words.ts'

/** A last look before it counts: what is asked, what one says, for which homes. Several homes are one voice. */
export function ReviewView({
  vote,
  choice,
  onBack,
  onDone,
}: {
  vote: Vote
  choice: Choice
  onBack: () => void
  onDone: () => void
}) {
  const { t } = useLingui()
  const { choices } = useBallotWords()
  const send = useSend('ballots')
  const { busy, problem, run } = useDeed()
  const rights = vote.rights.filter(({ excluded }) => !excluded)
  // Made once: however often it is sent, it is one ballot for each home.
  const [ids] = useState(() => new Map(rights.map(({ id }) => [id, newId()])))
  const cast = () =>
    run(async () => {
      for (const right of rights)
        await send('POST', `/votes/${vote.id}/ballots`, { id: ids.get(right.id), rightId: right.id, choice })
      onDone()
    })
  return (
    <PhonePage
      back={{ to: `/votes/${vote.id}`, word: t`投票` }}
      title={t`核对一下`}
      lead={vote.question}
      dock={
        <>
          <Button look="primary" wide busy={busy} onClick={() => void cast()}>{t`确认投票`}</Button>
          <Button look="quiet" wide onClick={onBack}>{t`再想想`}</Button>
        </>
      }
    >
      <Card look="strong">
        <p className="muted small">{t`您投的是`}</p>
        <p className="big">
          <b>{choices[choice]}</b>
        </p>
        <Facts
          rows={rights.map((right) => [
            right.label,
            vote.electorate === 'owners' ? `${metres(right.area)} ㎡` : t`一票`,
          ])}
        />
      </Card>
      {rights.length > 1 ? <p className="muted above">{t`您的几套房一起投，算一户。`}</p> : null}
      <p className="muted above">
        <Trans>
          <When at={vote.closesAt} /> 以前都可以改，只算最后一次。
        </Trans>
      </p>
      <Problem says={problem} />
    </PhonePage>
  )
}
