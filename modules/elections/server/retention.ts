import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { countNamed, forgetGiven, namedBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'kept',
    key: 'elections.records',
    what: { zh: '候选人、票箱、点票和结果', en: 'Candidates, boxes, counts and outcomes' },
    why: {
      zh: '谁当选、凭什么，以后也要查得到。',
      en: 'Who was elected, and by what count, has to be found later too.',
    },
    basis: {
      zh: '《上海市住宅物业管理规定》第二十条、第二十三条',
      en: 'Shanghai residential property management rules, arts. 20 and 23',
    },
  },
  {
    kind: 'ageing',
    key: 'elections.takers',
    what: { zh: '选票是谁来领的', en: 'Who came to take a ballot' },
    why: { zh: '有争议时要说得出发给了谁。', en: 'A contested election has to say to whom ballots went.' },
    basis: noLongerThanNeeded,
    then: {
      zh: '票号和去向留着，领票人的姓名不留。',
      en: 'Numbers and what became of them stay; who took them does not.',
    },
    keep: suggested(3),
    ...letGo({ count: countNamed, some: namedBefore, go: forgetGiven }),
  },
]
