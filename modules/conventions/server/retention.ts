import type { RetentionRule } from '#kit/server/retention.ts'
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
    basis: {
      zh: '《个人信息保护法》第十九条、第四十七条',
      en: 'Personal Information Protection Law, arts. 19 and 47',
    },
    then: {
      zh: '意见和答复跟着文本留着，不再知道是谁提的。',
      en: 'Comment and answer stay with the text; who made it does not.',
    },
    keep: {
      count: 3,
      unit: 'year',
      source: { zh: '本系统的建议', en: 'Suggested by this system' },
      verified: false,
    },
    async due(unit, before) {
      return Number((await unit.readOne(countNamed(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(namedBefore(unit, before, limit))
      if (rows.length > 0)
        unit.write(
          forgetName(
            unit,
            rows.map(({ id }) => id),
          ),
        )
      return rows.length
    },
  },
]
