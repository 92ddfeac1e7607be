import { useLingui } from '@lingui/react/macro'
import type { StateKind } from '#kit/web/state.tsx'
import type { Delivery } from './reading.ts'

/** Channels and states as they are said. */
export function useWords() {
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
  const problems: Record<string, string> = {
    'no-number': t`没有号码了`,
    'no-answer': t`短信平台没回音，会再试`,
    refused: t`号码收不到短信`,
  }
  const stateOf = ({ channel, state }: Delivery): readonly [StateKind, string] => {
    if (state === 'queued' && channel === 'call') return ['doing', t`等着打电话`]
    if (state === 'queued' && channel === 'slip') return ['doing', t`等着送纸条`]
    if (state === 'sent' && channel === 'app') return ['received', t`还没看`]
    return states[state]
  }
  return { channels, problems, stateOf }
}

/** What came of a call. */
export function useOutcomes(): Record<string, string> {
  const { t } = useLingui()
  return { reached: t`打通了`, 'no-answer': t`没打通`, 'another-day': t`改天再打` }
}
