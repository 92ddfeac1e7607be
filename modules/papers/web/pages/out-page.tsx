import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import type { Taker } from '../../contract/shapes.ts'
import { type How, hows } from '../../domain/paper.ts'
import { SeePaper } from '../parts/see-paper.tsx'
import { type Paper, type Stack, useAct, useFind, usePapers, useStack } from '../reading.ts'
import { stateLooks, usePaperWords } from '../words.ts'
import { State } from '#kit/web/state.tsx'

/** Giving papers out, at the door or at the counter: which one, to whom, what was shown. */
export function OutPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useStack(voteId)
  if (data) return <Out stack={data} />
  return (
    <PhonePage back={{ to: `/papers/${voteId}` }} title={t`发纸票`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={6} />}
    </PhonePage>
  )
}

function Out({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const [paper, setPaper] = useState<Paper>()
  const find = useFind(stack.id)
  if (paper) return <Give key={paper.id} stack={stack} paper={paper} onDone={() => setPaper(undefined)} />
  return (
    <PhonePage
      back={{ to: `/papers/${stack.id}` }}
      kicker={stack.title}
      title={stack.sums.unissued > 0 ? t`还有 ${stack.sums.unissued} 张没发` : t`都发出去了`}
      tabTitle={t`发纸票`}
    >
      <SeePaper word={t`扫票上的二维码`} onSeen={async (seen) => setPaper(await find(seen))} />
      <Entrance stack={stack} onChoose={setPaper} />
    </PhonePage>
  )
}

/** The papers of one entrance that are still to go out: one walks up the stairs with them. */
function Entrance({ stack, onChoose }: { stack: Stack; onChoose: (paper: Paper) => void }) {
  const { t } = useLingui()
  const [{ s }, change] = useAddress()
  const waiting = stack.entrances.filter(({ printed, issued }) => printed > issued)
  const on = s ?? waiting[0]?.name
  const { data } = usePapers(stack.id, { state: 'printed', ...(on ? { entrance: on } : {}) }, on !== undefined)
  if (on === undefined) return null
  return (
    <Section title={t`按门洞发`}>
      <label className="field">
        <span className="label">{t`门洞`}</span>
        <select className="input" value={on} onChange={(event) => change({ s: event.target.value })}>
          {stack.entrances.map(({ name, printed, issued }) => (
            <option key={name} value={name}>
              {t`${name}，${printed - issued} 张没发`}
            </option>
          ))}
        </select>
      </label>
      <div className="papers-list">
        {data ? null : <Skeleton lines={3} />}
        {data && data.papers.length > 0 ? (
          <Card flush>
            <Rows>
              {data.papers.map((paper) => (
                <Row
                  key={paper.id}
                  title={
                    <button type="button" className="link" onClick={() => onChoose(paper)}>
                      {paper.label}
                    </button>
                  }
                  end={<span className="muted small papers-serial">{paper.serial}</span>}
                />
              ))}
            </Rows>
          </Card>
        ) : null}
        {data?.papers.length === 0 ? <p className="muted">{t`这个门洞都发了。`}</p> : null}
      </div>
    </Section>
  )
}

const byHand: readonly Taker[] = ['self', 'family', 'other']

function Give({ stack, paper, onDone }: { stack: Stack; paper: Paper; onDone: () => void }) {
  const { t } = useLingui()
  const { hows: ways, takers, states } = usePaperWords()
  const act = useAct(stack.id)
  const [how, setHow] = useState<How>('hand')
  const [taker, setTaker] = useState<Taker>('self')
  const [takerName, setName] = useState('')
  const [shown, setShown] = useState(false)
  const { busy, problem, run } = useDeed()
  const personal = how === 'hand' || how === 'counter'
  const give = () =>
    run(async () => {
      const to = personal ? { taker, takerName, shown } : { taker: 'nobody', takerName: null, shown: false }
      await act('POST', '/issues', { paperId: paper.id, how, ...to })
      toast(t`记下了，${paper.label} 发出了。`)
      onDone()
    })
  return (
    <PhonePage
      back={{ to: `/papers/${stack.id}` }}
      end={<Button look="quiet" edge="end" onClick={onDone}>{t`换一张`}</Button>}
      kicker={stack.title}
      title={paper.label}
      lead={<span className="papers-serial">{paper.serial}</span>}
      dock={
        paper.may.issue ? <Button look="primary" busy={busy} onClick={() => void give()}>{t`发出了`}</Button> : null
      }
    >
      {paper.may.issue ? null : (
        <Note look="wait">
          <State is={stateLooks[paper.state]}>{states[paper.state]}</State>　{t`这张现在不能发。`}
        </Note>
      )}
      <Section title={t`怎么给的`}>
        {hows.map((one) => (
          <ChoiceCard key={one} name="how" value={one} word={ways[one]} on={how === one} onChoose={() => setHow(one)} />
        ))}
      </Section>
      {personal ? (
        <>
          <Section title={t`谁收下的`}>
            {byHand.map((one) => (
              <ChoiceCard
                key={one}
                name="taker"
                value={one}
                word={takers[one]}
                on={taker === one}
                onChoose={() => setTaker(one)}
              />
            ))}
            {taker === 'self' ? null : (
              <label className="field above">
                <span className="label">{t`怎么称呼（可以不填）`}</span>
                <input
                  className="input"
                  maxLength={40}
                  autoComplete="off"
                  value={takerName}
                  onChange={(event) => setName(event.target.value)}
                />
              </label>
            )}
          </Section>
          <Section title={t`给他看了吗`}>
            <ChoiceCard
              many
              name="shown"
              value="shown"
              word={t`议题和提醒都给他看过`}
              under={stack.warning ?? stack.question}
              on={shown}
              onChoose={() => setShown(!shown)}
            />
          </Section>
        </>
      ) : null}
      {problem === undefined ? null : (
        <div className="above">
          <Note look="bad" live>
            {problem}
          </Note>
        </div>
      )}
    </PhonePage>
  )
}
