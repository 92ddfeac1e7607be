import { useLingui } from '@lingui/react/macro'
import type { Brought, Opening } from '../overlay.ts'
import { useAlarmWords } from '../words.ts'
import { listComma } from '#kit/web/marks.ts'

/** What an entry of the outbox is, in a word. */
export function useSays(): (kind: string, payload: unknown) => string {
  const { t } = useLingui()
  const { kinds, events } = useAlarmWords()
  return (kind, payload) => {
    if (kind === 'safety.incident') {
      const { kind: what, word } = payload as Opening
      return `${kinds[what]} ${word}`
    }
    if (kind === 'safety.events')
      return (payload as Brought).events.map((one) => one.words ?? events[one.kind]).join(listComma())
    if (kind === 'safety.look') return t`看过名单`
    return t`别的页面写的`
  }
}
