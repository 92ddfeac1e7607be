import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { answersEndedBefore, countAnswersBefore, deleteAnswers } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'policies.answers',
    what: { zh: '问政策时您答的收入、健康等情况', en: 'What was answered about income, health and work' },
    why: {
      zh: '判断符不符合政策要用，过了期就要重新问。',
      en: 'Needed to see what somebody is owed; old answers are asked anew.',
    },
    basis: noLongerThanNeeded,
    then: { zh: '回答删掉；办到哪一步还留着。', en: 'The answers go; how far each case went stays.' },
    keep: suggested(3),
    ...letGo({ count: countAnswersBefore, some: answersEndedBefore, go: deleteAnswers }),
  },
  {
    kind: 'kept',
    key: 'policies.cases',
    what: { zh: '找到、告知、申请、领到的经过', en: 'How somebody was found, told, applied and received' },
    why: {
      zh: '同一项政策不再重复找人、重复打扰；本人要求可以删除。',
      en: 'So that nobody is found and disturbed twice; erased when the person asks.',
    },
    basis: noLongerThanNeeded,
  },
  {
    kind: 'kept',
    key: 'policies.snapshots',
    what: { zh: '季度政策名单（只有代号）', en: 'Quarterly lists, under pseudonyms' },
    why: {
      zh: '以后对账要一字不差；姓名删掉后只剩代号。',
      en: 'They have to stand word for word; once a name is erased only the pseudonym is left.',
    },
    basis: noLongerThanNeeded,
  },
  {
    kind: 'kept',
    key: 'policies.looks',
    what: { zh: '谁看过收入、健康情况', en: 'Who looked at income and health' },
    why: { zh: '本人随时可以查谁看过。', en: 'The person can see at any time who looked.' },
    basis: noLongerThanNeeded,
  },
]
