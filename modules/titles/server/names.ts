import type { Evidence, OrganisationKind, TitleKind } from '../contract/words.ts'

type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

/** Words for files that leave the house; screens have their own texts. */
export const titleKindNames: Names<TitleKind> = {
  owned: { zh: '已登记产权', en: 'registered' },
  buyer: { zh: '已购未登记', en: 'bought, not yet registered' },
  unsold: { zh: '开发商未售', en: 'unsold stock' },
  'sold-undelivered': { zh: '已售未交付', en: 'sold, not delivered' },
  public: { zh: '公房', en: 'public housing' },
}

export const evidenceNames: Names<Evidence> = {
  register: { zh: '不动产登记', en: 'land register' },
  certificate: { zh: '产权证', en: 'certificate' },
  judgment: { zh: '判决或裁定', en: 'court decision' },
  inheritance: { zh: '继承文书', en: 'inheritance papers' },
  contract: { zh: '买卖合同', en: 'contract of sale' },
  statement: { zh: '本人陈述', en: 'own statement' },
  roster: { zh: '名册', en: 'roster' },
}

export const organisationKindNames: Names<OrganisationKind> = {
  developer: { zh: '开发商', en: 'developer' },
  landlord: { zh: '公房产权单位', en: 'landlord of public housing' },
  company: { zh: '公司', en: 'company' },
  'public-body': { zh: '机关事业单位', en: 'public body' },
  other: { zh: '其他', en: 'other' },
}
