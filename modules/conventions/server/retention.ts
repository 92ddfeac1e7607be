import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { countNamed, forgetName, namedBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'kept',
    key: 'conventions.texts',
    what: { zh: '公约的各个版本、审核、通过和备案', en: 'Versions, reviews, adoptions and filings of conventions' },
    why: {
      zh: '哪一天是哪个文本管用，以后也要查得到。',
      en: 'Which text held on which day has to be found later too.',
    },
    basis: {
      zh: '《上海市居民委员会工作条例》第十三条',
      en: 'Shanghai residents’ committee regulations, art. 13',
    },
  },
  {
    kind: 'ageing',
    key: 'conventions.comments',
    what: { zh: '谁对公约提了意见', en: 'Who commented on a convention' },
    why: { zh: '意见要当面答复，修订时还要回头问。', en: 'Comments are answered to whoever made them.' },
    basis: noLongerThanNeeded,
    then: {
      zh: '意见和答复跟着文本留着，不再知道是谁提的。',
      en: 'Comment and answer stay with the text; who made it does not.',
    },
    keep: suggested(3),
    ...letGo({ count: countNamed, some: namedBefore, go: forgetName }),
  },
]
