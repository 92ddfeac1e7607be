import type { Day } from '#kit/pure/shanghai-time.ts'
import type { VotingRule } from './voting-rule.ts'

/** In what form, and after how long a notice, a decision is made. */
export interface ProcedureRule {
  key: 'written-solicitation' | 'notice'
  electorate: VotingRule['electorate']
  /** Days between the notice and the decision; null where no number was found, or none is meant. */
  days: number | null
  says: { zh: string; en: string }
  place: string
  from: Day
  until: Day | null
  source: { law: string; article: string; text: string }
  verified: boolean
}

/** Dated data; what was not found says so. */
export const procedureRules: readonly ProcedureRule[] = [
  {
    key: 'written-solicitation',
    electorate: 'owners',
    days: null,
    says: {
      zh: '可以开会讨论，也可以书面征求意见。',
      en: 'Owners decide in a meeting, or by written solicitation.',
    },
    place: '31',
    from: '2020-12-30',
    until: null,
    source: {
      law: '上海市住宅物业管理规定',
      article: '第十八条',
      text: '业主大会会议可以采用集体讨论形式，也可以采用书面征求意见的形式。业主可以委托代理人参加业主大会会议，代理人应当持业主书面委托书并依据委托人对所议事项的意见进行投票表决。',
    },
    verified: true,
  },
  {
    key: 'notice',
    electorate: 'owners',
    days: 15,
    says: {
      zh: '至少提前十五天通知全体业主，同时告诉居委会。',
      en: 'All owners are told at least fifteen days before, and the residents’ committee with them.',
    },
    place: 'CN',
    from: '2020-12-30',
    until: null,
    source: {
      law: '国务院《物业管理条例》',
      article: '第十四条',
      text: '应当于会议召开十五日以前通知全体业主，并同时告知居民委员会。',
    },
    verified: true,
  },
  {
    key: 'notice',
    electorate: 'residents',
    days: null,
    says: {
      zh: '居民会议提前几天通知，没有找到规定。',
      en: 'No rule was found on how long before a residents’ meeting its notice has to go out.',
    },
    place: 'CN',
    from: '2018-12-29',
    until: null,
    source: {
      law: '中华人民共和国城市居民委员会组织法（2018年）',
      article: '第十条',
      text: '居民会议由居民委员会召集和主持。有五分之一以上的十八周岁以上的居民、五分之一以上的户或者三分之一以上的居民小组提议，应当召集居民会议。',
    },
    verified: false,
  },
]
