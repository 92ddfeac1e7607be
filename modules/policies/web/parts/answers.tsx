import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { send } from '#kit/web/api.ts'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Facts, Note } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { newId } from '#kit/web/new-id.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { toast } from '#kit/web/toast.tsx'
import { When, WhenDay, useNow } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type Answer, type PersonVerdicts, usePost, useSay } from '../reading.ts'
import { useSourceWords } from '../words.ts'
import { useValueWords } from './values.ts'

type Props = { here: string; personId: string; data: PersonVerdicts }

/** What somebody answered; income and health behind a reason. Two answers that differ wait for somebody to settle them. */
export function Answers({ here, personId, data }: Props) {
  const { t } = useLingui()
  const say = useSay()
  const sources = useSourceWords()
  const value = useValueWords()
  const [asking, setAsking] = useState(false)
  const [open, setOpen] = useState<Answer[]>()
  const answers = open ?? data.answers
  const hidden =
    open === undefined && data.answers.some((answer) => answer.touch !== 'plain' && answer.state !== 'declined')
  const told = (answer: Answer) => {
    if (answer.state === 'declined') return t`不愿说`
    if (answer.value === null) return '···'
    return value(answer.key, answer.value)
  }
  return (
    <>
      {answers.length === 0 ? null : (
        <>
          <h3 className="policy-h">{t`本人答过的`}</h3>
          <Facts
            rows={answers.map((answer) => [
              say(answer.name),
              <span key={answer.key}>
                {told(answer)}{' '}
                <span className="muted small">
                  {sources[answer.source]}
                  {comma()}
                  <When at={answer.at} precision="day" />
                </span>
                {answer.state === 'conflict' ? <Settle here={here} personId={personId} answer={answer} /> : null}
              </span>,
            ])}
          />
          {hidden ? (
            <Button look="quiet" edge="start" onClick={() => setAsking(true)}>{t`写明原因，看收入和健康`}</Button>
          ) : null}
        </>
      )}
      <Authorisations here={here} personId={personId} data={data} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t`为什么要看`}
        act={t`记下原因，显示`}
        reason={{ label: t`原因`, hint: t`会记下来，本人查得到。`, required: true }}
        onAct={async (reason) => {
          const answer = await send(`/api/n/${here}/persons/${personId}/policies/reveal`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ reason }),
          })
          setOpen(((await answer.json()) as { answers: Answer[] }).answers)
          setTimeout(() => setOpen(undefined), 60_000)
        }}
      />
    </>
  )
}

/** Both values, and which one holds. Of income and health they are seen first. */
function Settle({ here, personId, answer }: { here: string; personId: string; answer: Answer }) {
  const { t } = useLingui()
  const post = usePost()
  const word = useValueWords()
  const { value, other } = answer
  if (value === null || other === null) return <Note look="wait">{t`两次答得不一样，先看了再定。`}</Note>
  const hold = async (said: string) => {
    const kept = said === 'true' ? true : said === 'false' ? false : /^-?\d+$/.test(said) ? Number(said) : said
    try {
      await post(`/api/n/${here}/policies/answers`, {
        id: newId(),
        personId,
        key: answer.key,
        value: kept,
        source: 'settled',
      })
      toast(t`定下来了。`)
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  return (
    <Note look="wait">
      {t`两次答得不一样，请核对后选一个：`}
      <Buttons>
        {[value, other].map((said) => (
          <Button key={said} onClick={() => void hold(said)}>
            {word(answer.key, said)}
          </Button>
        ))}
      </Buttons>
    </Note>
  )
}

/** The written authorisation for the economic check: noted with its day, taken back at any time. */
function Authorisations({ here, personId, data }: Props) {
  const { t } = useLingui()
  const post = usePost()
  const today = dayOf(useNow())
  const [noting, setNoting] = useState(false)
  const [ending, setEnding] = useState(false)
  const [givenOn, setGivenOn] = useState(today)
  const standing = data.authorisations.find((paper) => paper.withdrawnAt === null)
  return (
    <>
      <h3 className="policy-h">{t`经济核对授权`}</h3>
      {standing === undefined ? (
        <p>
          <span className="muted">{t`没有书面授权，不能用核对结果。`}</span>{' '}
          <Button look="quiet" onClick={() => setNoting(true)}>{t`登记授权书`}</Button>
        </p>
      ) : (
        <p>
          {t`书面授权日期`} <WhenDay day={standing.givenOn} />{' '}
          <Button look="quiet" onClick={() => setEnding(true)}>{t`本人撤回`}</Button>
        </p>
      )}
      <ConfirmDialog
        open={noting}
        onClose={() => setNoting(false)}
        title={t`登记授权书`}
        act={t`登记`}
        onAct={async () => {
          await post(`/api/n/${here}/policies/authorisations`, { id: newId(), personId, givenOn })
          toast(t`登记好了。`)
        }}
      >
        <p>{t`本人签了字的授权书在手里才登记。本人随时可以撤回。`}</p>
        <label className="field">
          <span className="label">{t`签字的日期`}</span>
          <input
            className="input"
            type="date"
            max={today}
            value={givenOn}
            onChange={(event) => setGivenOn(event.target.value)}
          />
        </label>
      </ConfirmDialog>
      <ConfirmDialog
        open={ending}
        onClose={() => setEnding(false)}
        title={t`本人撤回授权`}
        act={t`撤回`}
        danger
        onAct={async () => {
          await post(`/api/n/${here}/policies/authorisations/${standing?.id}/withdraw`)
          toast(t`撤回了，核对来的数字从现在起不再用。`)
        }}
      >
        <p>{t`核对来的数字从现在起不再用，政策会重新算一遍。`}</p>
      </ConfirmDialog>
    </>
  )
}
