import '../ballots.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type SlipState, useSlip, useSlips, useVote } from '../reading.ts'

/** Whether one's slip is in the list; the whole list once the ballots were opened. */
export function SlipsPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const [{ s = '' }, change] = useAddress()
  const [typed, setTyped] = useState(s)
  const { data: vote, error } = useVote(voteId)
  const closed = vote?.state === 'closed'
  const { data } = useSlips(voteId, closed)
  const states = useSlipWords()
  if (error)
    return (
      <PhonePage back={{ to: '/votes', word: t`投票` }} title={t`查回执`}>
        <ErrorState error={error} />
      </PhonePage>
    )
  if (!vote) return <Skeleton page />
  const slips = data?.slips ?? []
  return (
    <PhonePage back={{ to: `/votes/${voteId}` }} title={t`查回执`} lead={vote.title}>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault()
          change({ s: typed })
        }}
      >
        <div className="field">
          <label htmlFor="slip">{t`回执号`}</label>
          <input
            id="slip"
            className="input"
            value={typed}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            placeholder="3H-8F2K-71QD"
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Button look="primary" type="submit" wide disabled={typed.trim() === ''}>{t`查一查`}</Button>
      </form>
      {s === '' ? null : <Found voteId={voteId} code={s} />}
      {closed ? (
        <Section title={t`全部 ${slips.length} 张`} hint={t`只有回执号，没有姓名，也不写投了什么。`}>
          <ul className="slip-list">
            {slips.map(({ slip, is }) => (
              <li key={slip}>
                <span className="num">{slip}</span> <span className="muted small">{states[is]}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <p className="muted">{t`开票以后，全部回执号在这里公布。`}</p>
      )}
    </PhonePage>
  )
}

function useSlipWords(): Record<SlipState, string> {
  const { t } = useLingui()
  return {
    received: t`收到了`,
    counted: t`算进去了`,
    superseded: t`后来改过`,
    late: t`来晚了，没算`,
    disputed: t`有争议，没算`,
    missing: t`找不到`,
  }
}

function Found({ voteId, code }: { voteId: string; code: string }) {
  const { t } = useLingui()
  const { data, error } = useSlip(voteId, code)
  if (error)
    return (
      <Note look="bad" live>
        {error.message}
      </Note>
    )
  if (!data) return <Skeleton lines={2} />
  const { slip, is } = data
  const says: Record<SlipState, string> = {
    received: t`${slip} 收到了。开票以后再来查，看算进去没有。`,
    counted: t`${slip} 找到了，算进去了。`,
    superseded: t`${slip} 找到了。后来又投过，算的是后来那张。`,
    late: t`${slip} 找到了。过了截止时间，留着底，没有算。`,
    disputed: t`${slip} 找到了。这一户的票有争议，没有算进任何一边。`,
    missing: t`${slip} 是我们发的，可是票不在了：系统恢复过旧备份。没截止就请再投一次，截止了请找居委会。`,
  }
  const look = is === 'missing' ? 'bad' : is === 'late' || is === 'disputed' ? 'wait' : 'good'
  return (
    <Note look={look} live>
      {says[is]}
    </Note>
  )
}
