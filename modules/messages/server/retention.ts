import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
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
    basis: noLongerThanNeeded,
    then: {
      zh: '哪天通知、几个人、怎么送到留着，不再知道是谁、说了什么。',
      en: 'The day, how many and by which way stay; who they were and what was said do not.',
    },
    keep: suggested(1),
    ...letGo({
      count: countWorded,
      some: wordedBefore,
      go: (unit, ids) => [forgetNotesOf(unit, ids), forgetRecipients(unit, ids), forgetWords(unit, ids)],
    }),
  },
]
