import type { RetentionRule } from '#kit/server/retention.ts'
import { answersEndedBefore, countAnswersBefore, deleteAnswers } from './store.ts'

const basis = {
  zh: '《个人信息保护法》第十九条、第四十七条',
  en: 'Personal Information Protection Law, arts. 19 and 47',
}

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'policies.answers',
    what: { zh: '问政策时您答的收入、健康等情况', en: 'What was answered about income, health and work' },
    why: {
      zh: '判断符不符合政策要用，过了期就要重新问。',
      en: 'Needed to see what somebody is owed; old answers are asked anew.',
    },
    basis,
    then: { zh: '回答删掉；办到哪一步还留着。', en: 'The answers go; how far each case went stays.' },
    keep: {
      count: 3,
      unit: 'year',
      source: { zh: '本系统的建议', en: 'Suggested by this system' },
      verified: false,
    },
    async due(unit, before) {
      return Number((await unit.readOne(countAnswersBefore(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(answersEndedBefore(unit, before, limit))
      if (rows.length > 0) {
        unit.write(
          deleteAnswers(
            unit,
            rows.map((row) => row.id),
          ),
        )
      }
      return rows.length
    },
  },
  {
    kind: 'kept',
    key: 'policies.cases',
    what: { zh: '找到、告知、申请、领到的经过', en: 'How somebody was found, told, applied and received' },
    why: {
      zh: '同一项政策不再重复找人、重复打扰；本人要求可以删除。',
      en: 'So that nobody is found and disturbed twice; erased when the person asks.',
    },
    basis,
  },
  {
    kind: 'kept',
    key: 'policies.snapshots',
    what: { zh: '季度政策名单（只有代号）', en: 'Quarterly lists, under pseudonyms' },
    why: {
      zh: '以后对账要一字不差；姓名删掉后只剩代号。',
      en: 'They have to stand word for word; once a name is erased only the pseudonym is left.',
    },
    basis,
  },
  {
    kind: 'kept',
    key: 'policies.looks',
    what: { zh: '谁看过收入、健康情况', en: 'Who looked at income and health' },
    why: { zh: '本人随时可以查谁看过。', en: 'The person can see at any time who looked.' },
    basis,
  },
]
