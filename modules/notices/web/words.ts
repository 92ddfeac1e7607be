import { useLingui } from '@lingui/react/macro'
import type { StateKind } from '#kit/web/state.tsx'
import { useDate } from '#kit/web/when.tsx'
import { kinds, kindNames, type Kind } from '../domain/kinds.ts'
import type { Notice } from './reading.ts'

/** Kinds of notices in the language of the screen. */
export function useKindNames(): Record<Kind, string> {
  const { i18n } = useLingui()
  const tongue = i18n.locale === 'en' ? 'en' : 'zh'
  return Object.fromEntries(kinds.map((kind) => [kind, kindNames[kind][tongue]])) as Record<Kind, string>
}

/** Where a clock comes from: the text, its article where there is one, and whether somebody compared it. */
export function useSource(): (source: string, article: string, verified: boolean) => string {
  const { t } = useLingui()
  return (source, article, verified) => {
    if (article === '') return verified ? source : t`${source}，未核对原文`
    return verified ? t`${source}第 ${article} 条` : t`${source}第 ${article} 条，未核对原文`
  }
}

type Verdict = NonNullable<Notice['verdict']>

/** What the clock of law says, and whether it is kept: 要提前 15 天，提前了 10 天. */
export function useVerdict(): (verdict: Verdict) => { is: StateKind; word: string; sum: string; source: string } {
  const { t } = useLingui()
  const sourceOf = useSource()
  const date = useDate()
  return ({ kept, sense, days, counted, day: on, source, article, verified }) => {
    const day = date(on)
    const sums = {
      before: t`会前要贴满 ${days} 天，这份提前 ${counted} 天。最晚 ${day} 贴。`,
      within: t`作出决定后 ${days} 天内要贴，这份是第 ${counted} 天。最晚 ${day} 贴。`,
      for: t`要贴满 ${days} 天，这份贴 ${counted} 天。贴到 ${day}。`,
    }
    return {
      is: kept ? 'done' : 'overdue',
      word: kept ? t`时限够了` : t`时限不够`,
      sum: sums[sense],
      source: sourceOf(source, article, verified),
    }
  }
}
