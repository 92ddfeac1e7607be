import type { AreaSource, Gap } from '../contract/words.ts'

/** How codes are said where no screen says them: in files. */
export const sourceNames: Readonly<Record<AreaSource, { zh: string; en: string }>> = {
  register: { zh: '不动产登记簿', en: 'register of real estate' },
  survey: { zh: '测绘报告', en: 'survey' },
  contract: { zh: '买卖合同', en: 'contract of sale' },
  roster: { zh: '只有名册', en: 'roster only' },
}

export const gapNames: Readonly<Record<Gap, { zh: string; en: string }>> = {
  'no-area': { zh: '没有面积', en: 'no area' },
  'roster-area': { zh: '面积没有凭据', en: 'area unproven' },
  'no-owner': { zh: '没有产权人', en: 'no owner' },
  'same-name': { zh: '产权人重名', en: 'owners of one name' },
  'no-birthday': { zh: '不知道出生日期', en: 'birthday not known' },
  'no-adult': { zh: '没有已知的成年人', en: 'no known adult' },
  'not-living-here': { zh: '不住在这里', en: 'does not live here' },
}
