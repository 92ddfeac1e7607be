import { moreThanHalf, threeQuarters, twoThirds } from './bar.ts'
import type { VotingRule } from './voting-rule.ts'

const civilCode = {
  law: '中华人民共和国民法典',
  article: '第二百七十八条',
  text: '业主共同决定事项，应当由专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决。决定前款第六项至第八项规定的事项，应当经参与表决专有部分面积四分之三以上的业主且参与表决人数四分之三以上的业主同意。决定前款其他事项，应当经参与表决专有部分面积过半数的业主且参与表决人数过半数的业主同意。',
}
const shanghai69 = {
  law: '上海市住宅物业管理规定',
  article: '第六十九条',
  text: '物业部分共用部分的维修、更新和改造，应当由部分共用的业主决定，由部分共用部分专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决，其中，涉及筹集专项维修资金或者改建、重建建筑物及其附属设施的，应当经参与表决专有部分面积四分之三以上的业主且参与表决人数四分之三以上的业主同意；其他决定事项，应当经参与表决专有部分面积过半数的业主且参与表决人数过半数的业主同意。',
}
const lifts = {
  law: '沪建房管联〔2020〕801号',
  article: '加装电梯',
  text: '本幢楼房专有部分面积、人数均三分之二以上的业主参与表决，并经参与表决的四分之三以上同意；占用小区共有场地的，还要全体业主三分之二以上参与、过半数同意。',
}

const organic = {
  law: '中华人民共和国城市居民委员会组织法（2018年）',
  article: '第九条',
  text: '居民会议可以由全体十八周岁以上的居民或者每户派代表参加，也可以由每个居民小组选举代表二至三人参加。居民会议必须有全体十八周岁以上的居民、户的代表或者居民小组选举的代表的过半数出席，才能举行。会议的决定，由出席人的过半数通过。',
}
const residentsMeeting = {
  electorate: 'residents',
  name: { zh: '居民会议', en: 'Residents’ meeting' },
  matters: [
    { zh: '居民公约、自治章程', en: 'The residents’ convention and the charter' },
    { zh: '涉及全体居民利益的重要问题', en: 'Important questions that concern all residents' },
  ],
  quorum: moreThanHalf,
  consent: moreThanHalf,
  place: 'CN',
} as const

/** How owners and residents decide, as dated data. A later wording is another entry; a vote keeps the one it was opened under. */
export const votingRules: readonly VotingRule[] = [
  {
    key: 'ordinary',
    electorate: 'owners',
    name: { zh: '一般事项', en: 'Ordinary matters' },
    matters: [
      { zh: '制定和修改业主大会议事规则', en: 'Rules of procedure of the owners’ assembly' },
      { zh: '制定和修改管理规约', en: 'The management covenant' },
      { zh: '选举、更换业主委员会', en: 'Electing or replacing the owners’ committee' },
      { zh: '选聘和解聘物业服务企业', en: 'Hiring or dismissing the property manager' },
      { zh: '使用维修资金', en: 'Using the maintenance fund' },
      { zh: '其他重大事项', en: 'Other major matters' },
    ],
    quorum: twoThirds,
    consent: moreThanHalf,
    place: 'CN',
    from: '2021-01-01',
    until: null,
    source: civilCode,
    verified: true,
    arithmeticOnly: null,
  },
  {
    key: 'special',
    electorate: 'owners',
    name: { zh: '特别事项', en: 'Special matters' },
    matters: [
      { zh: '筹集维修资金', en: 'Raising money for the maintenance fund' },
      { zh: '改建、重建建筑物及其附属设施', en: 'Rebuilding or altering buildings and facilities' },
      { zh: '改变共有部分用途，或用它经营', en: 'Changing the use of common parts, or doing business on them' },
    ],
    quorum: twoThirds,
    consent: threeQuarters,
    place: 'CN',
    from: '2021-01-01',
    until: null,
    source: civilCode,
    verified: true,
    arithmeticOnly: null,
  },
  {
    key: 'shared-part-ordinary',
    electorate: 'owners',
    name: { zh: '部分共用部分，一般事项', en: 'Parts shared by some, ordinary matters' },
    matters: [{ zh: '一幢楼或一个门洞的维修、更新', en: 'Repair and renewal in one building or stairwell' }],
    quorum: twoThirds,
    consent: moreThanHalf,
    place: '31',
    from: '2021-01-01',
    until: null,
    source: shanghai69,
    verified: true,
    arithmeticOnly: null,
  },
  {
    key: 'shared-part-special',
    electorate: 'owners',
    name: { zh: '部分共用部分，特别事项', en: 'Parts shared by some, special matters' },
    matters: [
      { zh: '一幢楼或一个门洞筹集维修资金', en: 'Raising money in one building or stairwell' },
      { zh: '改建、重建一幢楼的设施', en: 'Rebuilding or altering what one building shares' },
    ],
    quorum: twoThirds,
    consent: threeQuarters,
    place: '31',
    from: '2021-01-01',
    until: null,
    source: shanghai69,
    verified: true,
    arithmeticOnly: null,
  },
  {
    key: 'lift-building',
    electorate: 'owners',
    name: { zh: '加装电梯，本幢', en: 'Lift retrofit, the building' },
    matters: [{ zh: '本幢楼加装电梯', en: 'Adding a lift to the building' }],
    quorum: twoThirds,
    consent: threeQuarters,
    place: '31',
    from: '2021-01-01',
    until: null,
    source: lifts,
    verified: false,
    arithmeticOnly: null,
  },
  {
    key: 'lift-land',
    electorate: 'owners',
    name: { zh: '加装电梯，小区场地', en: 'Lift retrofit, common land' },
    matters: [{ zh: '加装电梯占用小区共有场地', en: 'Using the compound’s common land for a lift' }],
    quorum: twoThirds,
    consent: moreThanHalf,
    place: '31',
    from: '2021-01-01',
    until: null,
    source: lifts,
    verified: false,
    arithmeticOnly: null,
  },
  {
    ...residentsMeeting,
    key: 'residents-2018',
    from: '2018-12-29',
    until: '2025-12-31',
    source: organic,
    verified: true,
    arithmeticOnly: null,
  },
  // The law was revised with effect from this day; of the new text only articles 1 to 4 could be read so far.
  {
    ...residentsMeeting,
    key: 'residents-2026',
    from: '2026-01-01',
    until: null,
    source: organic,
    verified: false,
    arithmeticOnly: {
      zh: '组织法2026年1月1日起换了新文本，还没录进来。这里按2018年文本算数，能不能作数要看新文本。',
      en: 'The Organic Law has a new wording since 1 January 2026, not entered here yet. This is arithmetic by the wording of 2018; whether it holds depends on the new one.',
    },
  },
]
