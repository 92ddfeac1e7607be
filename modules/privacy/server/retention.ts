import { letGo, type RetentionRule, securityLog } from '#kit/server/retention.ts'
import { answeredToForget, countAnswered, countSigned, dropAssessment, forgetRequest, signedToDrop } from './store.ts'

const own = { zh: '本系统的建议', en: 'Suggested by this system' }

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'privacy.requests',
    what: { zh: '已答复的个人信息请求：谁提的、怎么说、怎么答', en: 'Answered requests: who asked, what was said' },
    why: { zh: '不服答复还可以起诉，要有据可查。', en: 'A refusal can be taken to court, so it has to be on record.' },
    basis: { zh: '《个人信息保护法》第十九条、第五十条', en: 'Personal Information Protection Law, arts. 19 and 50' },
    then: { zh: '只留哪天收到、哪天答的。', en: 'Only the days of asking and answering stay.' },
    keep: { count: 3, unit: 'year', source: own, verified: false },
    ...letGo({
      count: countAnswered,
      some: answeredToForget,
      go: (unit, ids) => ids.map((id) => forgetRequest(unit, id)),
    }),
  },
  {
    kind: 'ageing',
    key: 'privacy.assessments',
    what: { zh: '签了字的影响评估', en: 'Signed impact assessments' },
    why: { zh: '法律要求至少留三年。', en: 'The law wants them for at least three years.' },
    basis: { zh: '《个人信息保护法》第五十六条', en: 'Personal Information Protection Law, art. 56' },
    then: { zh: '整份删掉。', en: 'The whole paper is deleted.' },
    keep: { count: 5, unit: 'year', source: own, verified: false },
    least: {
      count: 3,
      unit: 'year',
      source: { zh: '《个人信息保护法》第五十六条', en: 'Personal Information Protection Law, art. 56' },
      verified: true,
    },
    ...letGo({ count: countSigned, some: signedToDrop, go: (unit, ids) => ids.map((id) => dropAssessment(unit, id)) }),
  },
  {
    ...securityLog,
    key: 'privacy.events',
    what: { zh: '谁在什么时候办了哪一步', en: 'Who took which step and when' },
    why: {
      zh: '这就是办事记录本身，里面没有姓名电话和原话。',
      en: 'This is the record itself, without names, numbers or words of residents.',
    },
  },
]
