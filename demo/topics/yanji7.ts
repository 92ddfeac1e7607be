import type { ToldTopic } from './story.ts'

/** Drainage with three ways of doing it, being talked over now. */
export const drainage: ToldTopic = {
  title: '雨天积水，排水怎么改',
  words: '大雨天 5 号到 9 号门口积水没过脚面。三个方案，请大家看看哪个合适。',
  kind: 'micro-repair',
  source: 'matters',
  level: 'compound',
  back: 12,
  points: [
    {
      stance: 'for',
      words: '三个里面换管最彻底，别年年挖。',
      supports: 5,
      answer: { is: 'adopted', reason: '算进方案比较，写明能用多少年。' },
    },
    {
      stance: 'against',
      words: '挖路的话轮椅怎么出门？',
      supports: 4,
      answer: { is: 'adopted', reason: '分段做，每天留一条一米二的路，急事有人抬。' },
    },
    { stance: 'against', words: '换管要动维修资金吧，账户够不够？', supports: 3 },
    { stance: 'idea', words: '先把落叶清了再看，可能就不堵。', supports: 2 },
    { stance: 'idea', words: '井盖换成防坠的。', way: 'counter', name: '7号的老伯' },
  ],
  options: [
    {
      title: '疏通清淤',
      words: '高压冲洗，一年两次。',
      yuan: 9_800,
      paidBy: '物业日常费用',
      affects: '每次半天，不断水',
    },
    {
      title: '加雨水井',
      words: '低处加四口井，接到主管。',
      yuan: 62_000,
      paidBy: '公共收益',
      affects: '5 号到 9 号门口施工一周',
    },
    {
      title: '主管换新',
      words: '七十米主管换大一号，雨污分开。',
      yuan: 318_000,
      paidBy: '维修资金，要业主表决',
      affects: '分三段施工，约四十天',
    },
  ],
}

/** A Party branch's suggestion; its building group's time has run out, so the clock moves it on. */
export const handrail: ToldTopic = {
  title: '底楼门厅添一条扶手',
  words: '进门四级台阶，老人上下没有抓的地方。',
  kind: 'micro-repair',
  source: 'party-branch',
  level: 'building-group',
  back: 20,
  points: [
    { stance: 'for', words: '我妈每次都扶墙。', supports: 2, answer: { is: 'adopted', reason: '两边都装。' } },
    { stance: 'idea', words: '装低一点，坐轮椅也够得到。', way: 'door', name: '2楼的阿婆' },
  ],
}
