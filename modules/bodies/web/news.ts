import { useLingui } from '@lingui/react/macro'
import { dayOf, daysBetween } from '#kit/pure/shanghai-time.ts'
import { sayDay } from '#kit/pure/spoken-time.ts'
import type { StateKind } from '#kit/web/state.tsx'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import type { Duty } from './reading.ts'

/** The one thing to be said about a body's term: 还有 3 个月换届，该报街道了. */
export function useNews(): (duty: Duty | null, monthsLeft: number | null) => string | null {
  const { t } = useLingui()
  const today = dayOf(useNow())
  const language = useSpokenLanguage()
  return (duty, monthsLeft) => {
    if (duty === null) return null
    const late = duty.state === 'late'
    const days = Math.abs(daysBetween(today, duty.due))
    const until = sayDay(duty.due, today, language)
    switch (duty.key) {
      case 'report':
        if (!late) return t`${until}前要书面报街道换届`
        return monthsLeft !== null && monthsLeft > 0
          ? t`还有 ${monthsLeft} 个月换届，该报街道了`
          : t`不到一个月就换届，还没报街道`
      case 're-elect':
        return late ? t`任期过了 ${days} 天，还没换届` : t`再过 ${days} 天任期届满`
      case 'file':
        return late ? t`备案晚了 ${days} 天` : t`${until}前要到街道备案`
      case 'file-change':
        return late ? t`委员变更备案晚了 ${days} 天` : t`${until}前要办委员变更备案`
      case 'papers-to-office':
        return late ? t`资料印章该交房管机构，晚了 ${days} 天` : t`${until}前把资料印章交房管机构`
      case 'papers-to-new':
        return late ? t`资料印章还没接回来，晚了 ${days} 天` : t`${until}前接回资料印章`
      case 'size':
        return t`委员人数不合规定`
      case 'length':
        return t`任期长短不合规定`
      case 'meet':
        return late ? t`超过两个月没开会了` : t`${until}前要开一次会`
    }
  }
}

export const looks: Record<Duty['state'], StateKind> = { done: 'done', late: 'overdue', soon: 'doing', later: 'idle' }
