import type { RetentionRule } from '#kit/server/retention.ts'
import { countWorded, forgetNotesOf, forgetRecipients, forgetWords, wordedBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'messages.texts',
    what: {
      zh: '通知的内容、通知了谁、打电话时记的话',
      en: 'What was said to people, to whom, and notes made on the telephone',
    },
    why: { zh: '有人说没通知到，要能查。', en: 'Somebody may say they were not told; then it has to be seen.' },
    basis: {
      zh: '《个人信息保护法》第十九条、第四十七条',
      en: 'Personal Information Protection Law, arts. 19 and 47',
    },
    then: {
      zh: '哪天通知、几个人、怎么送到留着，不再知道是谁、说了什么。',
      en: 'The day, how many and by which way stay; who they were and what was said do not.',
    },
    keep: { count: 1, unit: 'year', source: { zh: '本系统的建议', en: 'Suggested by this system' }, verified: false },
    async due(unit, before) {
      return Number((await unit.readOne(countWorded(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const ids = (await unit.read(wordedBefore(unit, before, limit))).map(({ id }) => id)
      if (ids.length === 0) return 0
      unit.write(forgetNotesOf(unit, ids))
      unit.write(forgetRecipients(unit, ids))
      unit.write(forgetWords(unit, ids))
      return ids.length
    },
  },
]
