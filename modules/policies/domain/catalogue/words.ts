import type { Condition } from '../condition.ts'
import type { Band, Clause, Example, PolicyVersion } from '../policy.ts'

/** 上海市社会救助条例 (2018, as amended 2024-12-31), with the articles it is about. */
export const assistance = (articles: string) => `《上海市社会救助条例》（2024年12月31日修正）第${articles}条`

export const hukou: Clause = {
  key: 'hukou',
  text: { zh: '本市户籍', en: 'Shanghai hukou' },
  source: null,
  condition: { fact: 'shanghaiHukou', is: true },
}

export const clause = (
  key: string,
  zh: string,
  en: string,
  condition: Condition,
  source: string | null = null,
): Clause => ({
  key,
  text: { zh, en },
  source,
  condition,
})

export const yes = (name: string, facts: Example['facts'], on = '2026-06-01'): Example => ({
  name,
  on,
  facts,
  expect: 'yes',
})
export const no = (name: string, facts: Example['facts'], on = '2026-06-01'): Example => ({
  name,
  on,
  facts,
  expect: 'no',
})
export const unsure = (name: string, facts: Example['facts'], on = '2026-06-01'): Example => ({
  name,
  on,
  facts,
  expect: 'unknown',
})

export const band = (
  zh: string,
  en: string,
  fenPerMonth: number | null,
  condition: Condition | null,
  source: string,
  verified: boolean,
): Band => ({ text: { zh, en }, fenPerMonth, condition, source, verified })

export const idCard = { name: { zh: '身份证', en: 'ID card' }, unless: null }
export const household = { name: { zh: '户口簿', en: 'Hukou book' }, unless: 'shanghaiHukou' } as const
export const authorisation = {
  name: { zh: '经济状况核对书面授权', en: 'Written authorisation for the economic check' },
  unless: null,
}

export const applyAtCentre = {
  zh: '网上（一网通办）或就近的社区事务受理服务中心都能办，不限哪个区。行动不便的，居委会代跑。',
  en: 'Online, or at any community affairs centre in the city. We go for those who cannot.',
}

type Given = Omit<PolicyVersion, 'number' | 'to' | 'already' | 'kind' | 'apply' | 'papers'> &
  Partial<Pick<PolicyVersion, 'number' | 'to' | 'already' | 'kind' | 'apply' | 'papers'>>

export const version = (given: Given): PolicyVersion => ({
  number: 1,
  to: null,
  already: null,
  kind: 'benefit',
  apply: applyAtCentre,
  papers: [idCard, household],
  ...given,
})
