import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Row } from '#kit/web/card.tsx'
import { Slot } from '#kit/web/house.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { type Visitor } from '../reading.ts'
import { PromiseState } from './owed-promises.tsx'
import { PromiseDialog } from './promise-dialog.tsx'

/** One visitor in line: number, state, what they came for, what was promised. */
export function VisitorRow({ visitor, parties }: { visitor: Visitor; parties: readonly string[] }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('duty')
  const [promising, setPromising] = useState(false)
  const step = async (to: string) => {
    try {
      await send('POST', `/visitors/${visitor.id}/state`, { to })
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  const { state, number, name } = visitor
  const talked = state === 'with' || state === 'done'
  return (
    <Row title={t`${number} 号　${name}`} end={<VisitorState visitor={visitor} />}>
      <p className="muted small">
        {visitor.way === 'booked' ? t`约的，大约` : t`直接来的，大约`} <When at={visitor.about} />
        {visitor.phone === null ? null : <span className="num">　{visitor.phone}</span>}
      </p>
      {visitor.words === null ? null : <p>“{visitor.words}”</p>}
      {visitor.promise ? (
        <div className="beside">
          <p className="grow">
            {t`${visitor.promise.by}答应：`}
            <b>{visitor.promise.words}</b>
          </p>
          <PromiseState visitor={visitor} />
        </div>
      ) : null}
      {visitor.linked ? (
        <p>
          {t`已记成事项：`}
          <LinkButton look="quiet" to={`/queue?m=${visitor.linked.id}`}>
            {visitor.linked.word}
          </LinkButton>
        </p>
      ) : null}
      <div className="above">
        <Buttons>
          {state === 'waiting' ? <Button look="soft" onClick={() => void step('with')}>{t`请进`}</Button> : null}
          {state === 'waiting' ? <Button onClick={() => void step('absent')}>{t`没来`}</Button> : null}
          {state === 'absent' ? <Button onClick={() => void step('waiting')}>{t`又来了，排上`}</Button> : null}
          {talked && visitor.linked === null ? (
            <Slot name="visitor.actions" given={{ visitor, neighbourhood: here }} />
          ) : null}
          {talked && visitor.promise?.state !== 'kept' && visitor.promise?.state !== 'kept-late' ? (
            <Button onClick={() => setPromising(true)}>{visitor.promise ? t`改答应的事` : t`记下答应的事`}</Button>
          ) : null}
          {state === 'with' ? <Button onClick={() => void step('done')}>{t`谈好了`}</Button> : null}
        </Buttons>
      </div>
      {promising ? <PromiseDialog visitor={visitor} parties={parties} onClose={() => setPromising(false)} /> : null}
    </Row>
  )
}

function VisitorState({ visitor }: { visitor: Visitor }) {
  const { t } = useLingui()
  const words = {
    waiting: <State is="received">{t`在等`}</State>,
    with: <State is="doing">{t`正在谈`}</State>,
    done: <State is="done">{t`谈好了`}</State>,
    absent: <State is="idle">{t`没来`}</State>,
    cancelled: <State is="idle">{t`不来了`}</State>,
  }
  return words[visitor.state]
}
