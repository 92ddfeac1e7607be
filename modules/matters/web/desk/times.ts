import { useLingui } from '@lingui/react/macro'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { exactTime, sayLength, sayWhen } from '#kit/pure/spoken-time.ts'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'

/** How deadlines are said: 过了 2 小时, 17:30 前, 明天 11:30 前. */
export function useDue() {
  const { t } = useLingui()
  const now = useNow()
  const language = useSpokenLanguage()
  return (at: string): { text: string; late: boolean } => {
    const moment = new Date(at)
    const away = moment.getTime() - now.getTime()
    if (away < 0) {
      const length = sayLength(away, language)
      return { text: t`过了 ${length}`, late: true }
    }
    const when = dayOf(moment) === dayOf(now) ? clockOf(moment) : sayWhen(moment, now, language)
    return { text: t`${when} 前`, late: false }
  }
}

/** A moment as people say it, as plain text; `exact` for paper, where 昨天 says nothing. */
export function useSpoken(exact = false) {
  const now = useNow()
  const language = useSpokenLanguage()
  return (at: string): string => (exact ? exactTime : sayWhen)(new Date(at), now, language)
}

/** What a field for date and time holds, `2026-11-26T09:00` on Shanghai's clock, as an instant; null when it is empty. */
export function instantOf(local: string): string | null {
  if (local === '') return null
  const at = new Date(`${local}:00+08:00`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
