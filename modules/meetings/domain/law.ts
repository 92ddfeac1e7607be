import { moreThanHalf } from '#rules/reading'
import type { MeetingRule, Source } from './rule.ts'

const organic: Source = {
  law: '中华人民共和国城市居民委员会组织法',
  article: '第九条、第十条',
  text: '居民会议必须有全体十八周岁以上的居民、户的代表或者居民小组选举的代表的过半数出席，才能举行。会议的决定，由出席人的过半数通过。有五分之一以上的十八周岁以上的居民、五分之一以上的户或者三分之一以上的居民小组提议，应当召集居民会议。',
}
const shanghai = (article: string, text: string): Source => ({ law: '上海市居民委员会工作条例', article, text })
const property = (article: string, text: string): Source => ({ law: '上海市住宅物业管理规定', article, text })
const own = (text: string): Source => ({ law: '本居民区的约定', article: '', text })

const fifth = { of: [1, 5], more: false } as const
const third = { of: [1, 3], more: false } as const

const heard = shanghai(
  '第十六条、第十七条',
  '居民委员会应当通过听证会、协调会、评议会等形式，对涉及居民切身利益的居民区公共事务，听取居民的意见和建议。听证会、协调会、评议会的有关情况应当及时、真实公布。',
)
const joint = shanghai(
  '第二十三条',
  '居民委员会可以采取居民区联席会议等形式，组织居民代表、业主委员会、物业服务企业、社区民警、志愿者以及居民区内企业事业单位、社会组织、群众活动团队等的代表，就社区公共事务开展民主协商。',
)
const plain = {
  until: null,
  noticeDays: null,
  callers: [{ who: 'committee', share: null }],
  bases: [],
  quorum: null,
  proxies: false,
  odd: false,
  postDays: null,
  partyFirst: false,
} as const satisfies Partial<MeetingRule>

const residents = {
  ...plain,
  kind: 'residents-meeting',
  callers: [
    { who: 'committee', share: null },
    { who: 'adults', share: fifth },
    { who: 'households', share: fifth },
    { who: 'groups', share: third },
  ],
  bases: ['households', 'delegates', 'adults'],
  quorum: moreThanHalf,
  consent: { by: 'present', bar: moreThanHalf },
} as const satisfies Partial<MeetingRule>

/**
 * How each kind of meeting is held, as dated data. Where a text sets no number there is none here. Newer texts are added,
 * older ones stay: a meeting keeps the text it was called under.
 */
export const meetingRules: readonly MeetingRule[] = [
  {
    ...plain,
    kind: 'troika',
    from: '2017-06-01',
    // SH 26 gives a third of a committee's members the call of the committee's own meeting; for the three it is an agreement.
    callers: [...plain.callers, { who: 'owners-committee', share: null }, { who: 'committee-members', share: third }],
    bases: ['parties'],
    consent: { by: 'agreement' },
    partyFirst: true,
    source: joint,
    verified: false,
  },
  {
    ...plain,
    kind: 'seven-party',
    from: '2017-06-01',
    bases: ['parties'],
    consent: { by: 'agreement' },
    partyFirst: true,
    source: joint,
    verified: false,
  },
  { ...plain, kind: 'hearing', from: '2017-06-01', consent: { by: 'recorded' }, source: heard, verified: true },
  { ...plain, kind: 'coordination', from: '2017-06-01', consent: { by: 'agreement' }, source: heard, verified: false },
  { ...plain, kind: 'appraisal', from: '2017-06-01', consent: { by: 'recorded' }, source: heard, verified: true },
  { ...residents, from: '2018-12-29', until: '2025-12-31', source: organic, verified: true },
  // The law was revised with effect from this day; of the new text only articles 1 to 4 could be read so far.
  { ...residents, from: '2026-01-01', source: { ...organic, article: '2018年文本第九条、第十条' }, verified: false },
  {
    ...plain,
    kind: 'owners-assembly',
    from: '2020-12-30',
    noticeDays: 15,
    callers: [
      { who: 'owners-committee', share: null },
      { who: 'owners', share: fifth },
    ],
    consent: { by: 'recorded' },
    proxies: true,
    source: property(
      '第十八条、第二十五条；国务院《物业管理条例》第十四条',
      '业主大会会议应当由专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决。经百分之二十以上业主提议，业主委员会应当组织召开业主大会临时会议。应当于会议召开十五日以前通知全体业主，并同时告知居民委员会。',
    ),
    verified: true,
  },
  {
    ...plain,
    kind: 'owners-committee',
    from: '2020-12-30',
    callers: [
      { who: 'owners-committee', share: null },
      { who: 'committee-members', share: third },
    ],
    bases: ['members'],
    quorum: moreThanHalf,
    consent: { by: 'signatures', bar: moreThanHalf },
    odd: true,
    postDays: 3,
    source: property(
      '第二十条、第二十六条',
      '业主委员会会议应当有全体委员过半数出席，委员不得委托他人出席。作出决定应当经全体委员过半数签字同意，在作出决定之日起三日内公告，并告知居民委员会。经三分之一以上委员提议，应当及时召开临时会议。',
    ),
    verified: true,
  },
  {
    ...plain,
    kind: 'party-branch',
    from: '2017-06-01',
    callers: [{ who: 'secretary', share: null }],
    bases: ['members'],
    consent: { by: 'recorded' },
    partyFirst: true,
    source: own('会前定议题，会后党员认领。到会和表决的人数要求，按党内规定，由党组织自己把握。'),
    verified: false,
  },
]

/**
 * When minutes count as confirmed: more than half of those present said so. No text sets a number; this is the
 * neighbourhood's agreement. Objections stay beside the minutes.
 */
export const confirmation = {
  bar: moreThanHalf,
  source: own('到会的人过半数看过、没有错，记录就算确认；有不同意见的，附在后面。'),
  verified: false,
} as const
