import './told.css'
import { useLingui } from '@lingui/react/macro'
import { SidePart } from '#kit/web/detail.tsx'
import { State, type StateKind } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type ToldMessage, useTold } from './reading.ts'

/** Beside a matter: what was said about it to whom, by which way, and whether it arrived. */
export function ToldSide({ id }: { id: string }) {
  const { t } = useLingui()
  const { data } = useTold(id)
  if (data === undefined || data.told.length === 0) return null
  return (
    <SidePart title={t`告诉过谁`}>
      {data.told.map((message) => (
        <OneMessage key={message.id} message={message} />
      ))}
    </SidePart>
  )
}

function OneMessage({ message }: { message: ToldMessage }) {
  const { t } = useLingui()
  const { channels, stateOf } = useWays()
  const more = message.recipients - new Set(message.deliveries.map((one) => one.name ?? one.address)).size
  return (
    <div className="told">
      <p>{message.text}</p>
      <p className="small muted">
        {message.what}
        {comma()}
        <When at={message.at} />
      </p>
      <ul>
        {message.deliveries.map((one) => {
          const [is, word] = stateOf(one)
          return (
            <li key={one.id}>
              <span>{`${one.name ?? one.address ?? t`一户`}${comma()}${channels[one.channel]}`}</span>
              <State is={is}>{word}</State>
            </li>
          )
        })}
      </ul>
      {more > 0 ? <p className="small muted">{t`还有 ${more} 位`}</p> : null}
    </div>
  )
}

type Delivery = ToldMessage['deliveries'][number]

function useWays() {
  const { t } = useLingui()
  const channels: Record<Delivery['channel'], string> = {
    app: t`手机页面`,
    wechat: t`微信`,
    sms: t`短信`,
    slip: t`纸条`,
    call: t`电话`,
  }
  const states: Record<Delivery['state'], readonly [StateKind, string]> = {
    queued: ['idle', t`等着发`],
    sending: ['doing', t`正在发`],
    sent: ['received', t`发到了`],
    seen: ['done', t`看过了`],
    failed: ['against', t`没发成`],
    phoned: ['done', t`打通了`],
    slipped: ['done', t`送到了`],
    unneeded: ['idle', t`不用发了`],
  }
  const stateOf = ({ channel, state }: Delivery): readonly [StateKind, string] => {
    if (state === 'queued' && channel === 'call') return ['doing', t`等着打电话`]
    if (state === 'queued' && channel === 'slip') return ['doing', t`等着送纸条`]
    if (state === 'sent' && channel === 'app') return ['received', t`还没看`]
    return states[state]
  }
  return { channels, stateOf }
}
