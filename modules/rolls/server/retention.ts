import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { countNamed, forgetNames, namedBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'kept',
    key: 'rolls.rolls',
    what: { zh: '权利名册、更正和校验码', en: 'Rolls of rights, their corrections and digests' },
    why: {
      zh: '表决结果按哪份名册算的，以后也要对得出来。',
      en: 'On which roll a vote was counted has to be found later too.',
    },
    basis: {
      zh: '最高人民法院建筑物区分所有权司法解释第十二条、第十三条',
      en: 'SPC interpretation on condominium ownership, arts. 12 and 13',
    },
  },
  {
    kind: 'ageing',
    key: 'rolls.names',
    what: { zh: '名册当天的姓名', en: 'Names as they stood on the day of a roll' },
    why: {
      zh: '票要发给谁，有争议时要说得出名字。',
      en: 'Ballots go to people by name; a contested vote has to name them.',
    },
    basis: noLongerThanNeeded,
    then: {
      zh: '表决权、面积和校验码留着，当天的姓名不留。',
      en: 'Rights, areas and digests stay; the names of the day do not.',
    },
    keep: suggested(5),
    ...letGo({ count: countNamed, some: namedBefore, go: forgetNames }),
  },
]
