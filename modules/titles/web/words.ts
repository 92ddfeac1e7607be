import { useLingui } from '@lingui/react/macro'
import type { EndingWhy, Evidence, OrganisationKind, TitleKind } from '../contract/words.ts'
import type { Title } from './reading.ts'

/** The words of titles in the language set. */
export function useWords() {
  const { t } = useLingui()
  const kinds: Record<TitleKind, string> = {
    owned: t`已登记产权`,
    buyer: t`已购未登记`,
    unsold: t`开发商未售`,
    'sold-undelivered': t`已售未交付`,
    public: t`公房`,
  }
  const evidences: Record<Evidence, string> = {
    register: t`不动产登记`,
    certificate: t`产权证`,
    judgment: t`判决或裁定`,
    inheritance: t`继承文书`,
    contract: t`买卖合同`,
    statement: t`本人陈述`,
    roster: t`名册`,
  }
  const organisations: Record<OrganisationKind, string> = {
    developer: t`开发商`,
    landlord: t`公房产权单位`,
    company: t`公司`,
    'public-body': t`机关事业单位`,
    other: t`其他`,
  }
  const endings: Record<EndingWhy, string> = {
    transferred: t`已转走`,
    linked: t`已核实`,
    mistake: t`录错了`,
  }
  return { kinds, evidences, organisations, endings }
}

/** 1/2, 全部, 共同共有 */
export function useShare(): (share: Title['share']) => string {
  const { t } = useLingui()
  return (share) => {
    if (share === null) return t`共同共有`
    return share.num === share.den ? t`全部` : `${share.num}/${share.den}`
  }
}
