import { noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { countAskedBefore, forgetAsked, someAskedBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'appraisals.asked',
    what: { zh: '哪些人家被问到、评过没有', en: 'Which homes were asked and answered' },
    why: { zh: '有人问起抽样和回收，可以核对。', en: 'So that sample and answer rate can be checked.' },
    basis: noLongerThanNeeded,
    then: { zh: '结果和回收率留着，名单没有了。', en: 'Results and answer rate stay; the list does not.' },
    keep: suggested(2),
    async due(unit, before) {
      return Number((await unit.readOne(countAskedBefore(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(someAskedBefore(unit, before, limit))
      for (const [roundId, some] of Map.groupBy(rows, (row) => row.round_id))
        unit.write(
          forgetAsked(
            unit,
            roundId,
            some.map((row) => row.home_id),
          ),
        )
      return rows.length
    },
  },
  {
    kind: 'by-itself',
    key: 'appraisals.sheets',
    what: { zh: '一户一户的评议', en: 'What single homes said' },
    why: { zh: '还在评的时候，一户改了主意要能换掉前一份。', en: 'While it runs, a home may change its mind.' },
    basis: noLongerThanNeeded,
  },
  {
    kind: 'kept',
    key: 'appraisals.results',
    what: { zh: '评议的结果和公开的话', en: 'Results, and words that were shown' },
    why: { zh: '一年和一年好比较。', en: 'So that one year can be set beside another.' },
    basis: {
      zh: '《上海市居民委员会工作条例》第十七条、第十八条',
      en: 'Shanghai residents’ committee regulations, arts. 17 and 18',
    },
  },
]
