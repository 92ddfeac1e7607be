import { useLingui } from '@lingui/react/macro'
import { counted } from '#kit/web/figures.tsx'
import type { Figure, Key, PeriodKind } from './reading.ts'

type Count = Figure['now']

/** Says figures the way the page does, in the language of the page. */
export function useWording() {
  const { t, i18n } = useLingui()
  const english = i18n.locale === 'en'
  const say = (text: { zh: string; en: string }): string => (english ? text.en : text.zh)
  const noun: Record<Key, string> = {
    'online-share': t`户`,
    interaction: t`件`,
    'contact-on-time': t`件`,
    'solved-confirmed': t`件`,
    reopened: t`件`,
    'overdue-open': t`件`,
    'call-answered': t`通`,
    'promises-kept': t`件`,
    'policies-told': t`项`,
    'policies-applied': t`项`,
    'policies-received': t`项`,
    'unmanaged-compounds': t`个小区`,
    'party-members': t`位委员`,
    'red-committees': t`个业委会`,
  }
  const valueOf = (figure: Figure, value: number | null): string => {
    if (value === null) return '—'
    const { unit, key } = figure.definition
    if (unit === 'count') return t`${value} ${noun[key]}`
    return unit === 'share' ? `${(value / 10).toFixed(1)}%` : (value / 10).toFixed(1)
  }
  const ofWhat = (figure: Figure, { numerator, denominator }: Count): string => {
    const unit = noun[figure.definition.key]
    const [part, whole] = [counted(numerator), counted(denominator)]
    if (figure.definition.key === 'interaction') return t`${part} 件，${whole} 户`
    if (figure.definition.unit === 'count') return t`还开着的 ${whole} 件里`
    return t`${part} / ${whole} ${unit}`
  }
  const against: Record<PeriodKind, string> = {
    month: t`比上月`,
    quarter: t`比上季`,
    year: t`比去年`,
    days: t`比前 30 天`,
  }
  const changeOf = ({ now, before, definition }: Figure, period: PeriodKind): string => {
    if (now.small) return t`太少，不比较`
    if (now.value === null || before.value === null || before.small) return ''
    const difference = now.value - before.value
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
    const size = Math.abs(definition.unit === 'count' ? difference : difference / 10)
    const word = against[period]
    const shown = definition.unit === 'count' ? size : size.toFixed(1)
    return `${word} ${sign}${shown}`
  }
  const targetOf = (figure: Figure): string | null => {
    const { target, unit, key } = figure.definition
    if (target === null) return null
    return unit === 'share' ? `${target}%` : t`${target} ${noun[key]}`
  }
  const periodWord: Record<PeriodKind, string> = { month: t`本月`, quarter: t`本季`, year: t`今年`, days: t`近 30 天` }
  const partWord = { said: t`每百户自己报的`, replied: t`按时回的（满分 10）`, joined: t`每百户参与的户次` }
  return { say, valueOf, ofWhat, changeOf, targetOf, periodWord, partWord, english }
}

/** A month as the head of a row: 2026年11月. */
export function monthWord(month: string, english: boolean): string {
  const [year, number] = month.split('-')
  return english ? month.slice(0, 7) : `${year}年${Number(number)}月`
}
