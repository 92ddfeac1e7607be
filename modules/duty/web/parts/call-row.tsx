import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Row } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { Slot } from '#kit/web/house.tsx'
import { IconPhone } from '#kit/web/icons.ts'
import { Masked } from '#kit/web/person.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { type Call } from '../reading.ts'

/** One call: who, when, what was said, and what can be done about it. */
export function CallRow({ call }: { call: Call }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('duty')
  const [asking, setAsking] = useState<'answer' | 'give-up'>()
  const { busy, run } = useQuickDeed()
  const path = `/duty/calls/${call.id}`
  const tried = () =>
    run(async () => {
      await send('POST', `${path}/try`, {})
      toast(t`记下了，第 ${call.tries + 1} 次没打通。`)
    })
  return (
    <Row title={call.caller ?? (call.phone === null ? t`没留姓名` : t`没留姓名的来电`)} end={<CallState call={call} />}>
      <p className="muted small">
        <When at={call.rangAt} /> {call.owner === null ? null : t`　${call.owner}当班`}
      </p>
      {call.words === null ? null : <p>“{call.words}”</p>}
      {call.note === null ? null : <p className="muted">{t`回电：${call.note}`}</p>}
      {call.phone === null && call.personId === null ? null : (
        <p>
          <Masked
            masked={call.phone ?? t`名册上的号码`}
            what={t`电话`}
            reveal={async (reason) => String((await send('POST', `${path}/reveal`, { reason })).phone)}
          />
        </p>
      )}
      {call.linked ? (
        <p>
          {t`已记成事项：`}
          <LinkButton look="quiet" to={`/queue?m=${call.linked.id}`}>
            {call.linked.word}
          </LinkButton>
        </p>
      ) : null}
      <div className="above">
        <Buttons>
          {call.may.answer ? (
            <Button look="soft" icon={IconPhone} onClick={() => setAsking('answer')}>{t`说上话了`}</Button>
          ) : null}
          {call.may.answer ? <Button busy={busy} onClick={() => void tried()}>{t`没打通`}</Button> : null}
          {call.may.giveUp ? <Button look="quiet" onClick={() => setAsking('give-up')}>{t`先放下`}</Button> : null}
          {call.may.link ? <Slot name="call.actions" given={{ call, neighbourhood: here }} /> : null}
        </Buttons>
      </div>
      <ConfirmDialog
        open={asking === 'answer'}
        onClose={() => setAsking(undefined)}
        title={t`说上话了`}
        act={t`记下`}
        reason={{ label: t`说了什么`, hint: t`可不填。` }}
        onAct={async (note) => {
          await send('POST', `${path}/answer`, { note })
          setAsking(undefined)
        }}
      />
      <ConfirmDialog
        open={asking === 'give-up'}
        onClose={() => setAsking(undefined)}
        title={t`打了 ${call.tries} 次没打通，先放下`}
        act={t`先放下`}
        reason={{ label: t`写给下一班`, hint: t`可不填。` }}
        onAct={async (note) => {
          await send('POST', `${path}/try`, { giveUp: true, note })
          setAsking(undefined)
        }}
      />
    </Row>
  )
}

function CallState({ call }: { call: Call }) {
  const { t } = useLingui()
  if (call.state === 'answered') return <State is="done">{t`说上话了`}</State>
  if (call.state === 'given-up') return <State is="idle">{t`没打通`}</State>
  if (call.level === 'subdistrict') return <State is="overdue">{t`没人回，已报街道`}</State>
  if (call.level === 'chair') return <State is="overdue">{t`没人回，已报主任`}</State>
  if (call.tries > 0) return <State is="doing">{t`打了 ${call.tries} 次`}</State>
  if (call.way === 'rings') return <State is="doing">{t`正在响`}</State>
  return <State is="received">{call.way === 'asked' ? t`等回电` : t`未接，等回电`}</State>
}
