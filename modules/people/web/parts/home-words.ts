import { useLingui } from '@lingui/react/macro'
import type { Household } from '../reading.ts'

type Home = Household['home']

/** How a home is used, and where the figure of an area comes from. */
export function useHomeWords() {
  const { t } = useLingui()
  const uses: Record<Home['use'], string> = {
    'lived-in': t`自住`,
    let: t`出租`,
    vacant: t`空关`,
    unknown: t`还不清楚`,
  }
  const sources: Record<NonNullable<Home['buildingAreaSource']>, string> = {
    register: t`不动产登记`,
    survey: t`测绘报告`,
    contract: t`买卖合同`,
    roster: t`居委会名册`,
  }
  return { uses, sources }
}
