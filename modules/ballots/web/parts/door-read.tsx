import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { IconLock } from '#kit/web/icons.ts'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import type { Choice, Vote, Voter } from '../reading.ts'
import { useBallotWords } from '../words.ts'
import { Cost, RulePart, Said, SilenceWarning } from './about-vote.tsx'
import { useChoiceOptions } from './choice-options.ts'

type Props = { vote: Vote; voter: Voter; onChosen: (choice: Choice) => void; onNot: () => void }

/** What the resident reads with the telephone in hand: the question, what it costs them, what comes of silence; and chooses. */
export function DoorRead({ vote, voter, onChosen, onNot }: Props) {
  const { t } = useLingui()
  const { electorates } = useBallotWords()
  const [choice, setChoice] = useState<Choice>()
  const options = useChoiceOptions(vote)
  return (
    <div className="door-vote">
      <p className="muted">
        {vote.scopeLabel}
        {comma()}
        {electorates[vote.electorate]}
        {comma()}
        <Trans>
          <When at={vote.closesAt} /> 截止
        </Trans>
      </p>
      <h3 className="big">{vote.question}</h3>
      <Cost vote={{ ...vote, rights: voter.rights }} />
      {vote.words === '' ? null : <p className="clause-text">{vote.words}</p>}
      <SilenceWarning vote={vote} />
      {vote.topicId === null ? null : <Said topicId={vote.topicId} />}
      <h3>{t`您的意见`}</h3>
      <div role="radiogroup" aria-label={t`您的意见`} className="door-choices">
        {options.map(({ value, word }) => (
          <ChoiceCard
            key={value}
            name="choice"
            value={value}
            word={word}
            on={choice === value}
            onChoose={() => setChoice(value)}
          />
        ))}
      </div>
      <Note icon={IconLock}>{t`您投什么，当场就封好，截止以后才打开。`}</Note>
      <RulePart vote={vote} />
      <Button
        look="primary"
        wide
        disabled={choice === undefined}
        onClick={() => choice && onChosen(choice)}
      >{t`下一步：签名`}</Button>
      <Button look="quiet" wide onClick={onNot}>{t`现在不投`}</Button>
    </div>
  )
}
