import { useLingui } from '@lingui/react/macro'
import type { AreaSource, CorrectionKind, Electorate, Gap, ScopeKind } from '../contract/words.ts'

/** How the codes of this room are said. */
export function useRollWords() {
  const { t } = useLingui()
  const electorates: Record<Electorate, string> = {
    owners: t`业主`,
    adults: t`成年居民`,
    households: t`居民户`,
    delegates: t`居民代表`,
  }
  const scopes: Record<ScopeKind, string> = {
    neighbourhood: t`整个居民区`,
    compound: t`小区`,
    building: t`楼栋`,
    entrance: t`门洞`,
  }
  const sources: Record<AreaSource, string> = {
    register: t`不动产登记簿`,
    survey: t`测绘报告`,
    contract: t`买卖合同`,
    roster: t`只有名册`,
  }
  const gaps: Record<Gap, string> = {
    'no-area': t`没有面积`,
    'roster-area': t`面积没有凭据`,
    'no-owner': t`没有产权人`,
    'same-name': t`产权人重名`,
    'no-birthday': t`不知道出生日期`,
    'no-adult': t`没有已知的成年人`,
    'not-living-here': t`不住在这里`,
  }
  const corrections: Record<CorrectionKind, string> = {
    area: t`改面积`,
    owners: t`改产权人`,
    exclude: t`剔除`,
    include: t`恢复计入`,
  }
  return { electorates, scopes, sources, gaps, corrections }
}

/** The beginning of a digest, in groups that can be read aloud. */
export const digestWord = (digest: string): string => digest.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ')

/** A number of square metres as written, in 0.01 m²; undefined where it is none. */
export function hundredthsOf(text: string): number | undefined {
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (match === null) return undefined
  const value = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return value > 0 ? value : undefined
}
