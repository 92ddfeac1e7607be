import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useSession } from '#kit/web/session.ts'
import { comma } from '#kit/web/marks.ts'
import type { Vote, Voter } from '../reading.ts'

type Props = {
  vote: Vote
  door: { label: string; given: boolean; voters: Voter[] }
  rightId: string
  onVoter: (voter: Voter) => void
  /** It was left with somebody else. */
  onLeft: () => void
}

const OTHER = 'other'

/** Who is at the door: somebody of the roll, who sees the question next; or somebody who takes it for them. */
export function DoorWho({ vote, door, rightId, onVoter, onLeft }: Props) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const helper = useSession()?.account?.name ?? ''
  const field = useId()
  const [who, setWho] = useState(() => (door.voters.length === 1 ? (door.voters[0]?.id ?? OTHER) : ''))
  const [to, setTo] = useState('')
  const [warned, setWarned] = useState(false)
  // One for each person: pressed twice, it is noted once.
  const [ids] = useState(() => new Map([...door.voters.map(({ id }) => id), OTHER].map((id) => [id, newId()])))
  const { busy, problem, run } = useDeed()
  const voter = door.voters.find(({ id }) => id === who)
  const other = who === OTHER || door.voters.length === 0
  const go = () =>
    run(async () => {
      if (voter) {
        await send('POST', `/votes/${vote.id}/door-deliveries`, { id: ids.get(voter.id), rightId, personId: voter.id })
        onVoter(voter)
      } else {
        const note = { id: ids.get(OTHER), rightId, way: 'door', to: to.trim(), warned }
        await send('POST', `/votes/${vote.id}/deliveries`, note)
        onLeft()
      }
    })
  return (
    <div className="fields">
      <p className="muted">{`${vote.title}${comma()}${door.label}`}</p>
      {door.given ? <Note look="wait">{t`这一户投过了。再投一次，算最后一次；先前投了什么，谁也看不到。`}</Note> : null}
      {door.voters.length === 0 ? (
        <Note look="wait">{t`名册上没有可以投的人，只能记送达。请核对产权人。`}</Note>
      ) : (
        <div role="radiogroup" aria-label={t`谁在门口`} className="door-choices">
          {door.voters.map(({ id, name }) => (
            <ChoiceCard key={id} name="who" value={id} word={name} on={who === id} onChoose={() => setWho(id)} />
          ))}
          <ChoiceCard
            name="who"
            value={OTHER}
            word={t`别人代收`}
            under={t`只记送达，不能代投`}
            on={who === OTHER}
            onChoose={() => setWho(OTHER)}
          />
        </div>
      )}
      {other ? (
        <>
          <div className="field">
            <label htmlFor={field}>{t`谁收的`}</label>
            <input
              id={field}
              className="input"
              value={to}
              maxLength={40}
              autoComplete="off"
              onChange={(event) => setTo(event.target.value)}
            />
          </div>
          {vote.silence === null ? null : (
            <ChoiceCard
              many
              name="warned"
              value="yes"
              word={t`讲过不投怎么算`}
              on={warned}
              onChoose={() => setWarned(!warned)}
            />
          )}
        </>
      ) : voter ? (
        <Note>{t`认准是本人，再把手机交过去：自己看，自己点，自己签名。${helper} 在旁边帮忙，会记上名字。`}</Note>
      ) : null}
      <Problem says={problem} />
      <Button
        look="primary"
        wide
        busy={busy}
        disabled={other ? to.trim() === '' : voter === undefined}
        onClick={() => void go()}
      >
        {other ? t`记下送到了` : t`把手机交给本人`}
      </Button>
    </div>
  )
}
