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

/** What the seven parties sat together about: adopted by what they carried, done since. */
export const ramps: ToldTopic = {
  title: '高层门前的台阶改坡道',
  words: '四幢高层电梯换好了，门前还有八级台阶，轮椅和童车上不去。坡道接到哪里、谁出钱，请七方一起定。',
  kind: 'micro-rebuild',
  source: 'party-branch',
  level: 'neighbourhood',
  back: 38,
  points: [
    {
      stance: 'for',
      words: '我每次都要两个人抬轮椅。',
      supports: 7,
      answer: { is: 'adopted', reason: '四幢一次做完。' },
    },
    {
      stance: 'against',
      words: '坡道口停满电瓶车，等于没有。',
      supports: 5,
      answer: { is: 'adopted', reason: '划禁停线，民警和物业一起管。' },
    },
    {
      stance: 'idea',
      words: '扶手两边都要，冬天不冰手。',
      way: 'door',
      name: '高层的老伯',
      answer: { is: 'adopted', reason: '共建单位出木扶手。' },
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

/** What the owners of one tower now vote on: everything said is answered, else no vote could have been opened. */
export const lifts = (entrance: string): ToldTopic => ({
  title: `${entrance}的电梯，大修还是换新`,
  words: '两部电梯用了二十六年，今年坏了九次。大修便宜，能不能用得久？请本楼邻居说说。',
  kind: 'micro-repair',
  source: 'matters',
  level: 'building-group',
  back: 34,
  points: [
    {
      stance: 'for',
      words: '上个月停了三天，九楼的老人下不来。换新的，一次弄好。',
      supports: 9,
      answer: { is: 'adopted', reason: '两部都换，用十五年以上，写进合同。' },
    },
    {
      stance: 'against',
      words: '施工四十天，坐轮椅的怎么下楼？',
      supports: 6,
      answer: { is: 'adopted', reason: '两部轮着换，始终留一部能用；走不动的先报名，有人帮。' },
    },
    {
      stance: 'against',
      words: '维修资金用掉这么多，以后修屋顶还有钱吗？',
      supports: 4,
      answer: { is: 'adopted', reason: '换完账上还有首期的六成，屋顶去年刚修过，账目贴在门厅。' },
    },
    {
      stance: 'for',
      words: '大修用不了几年又要修，算下来不省钱。',
      supports: 3,
      answer: { is: 'adopted', reason: '两种做法的十年费用都列在方案里了。' },
    },
    {
      stance: 'idea',
      words: '轿厢里装扶手，按钮低一点。',
      way: 'door',
      name: '7楼的阿婆',
      answer: { is: 'adopted', reason: '写进招标要求。' },
    },
  ],
  options: [
    {
      title: '大修',
      words: '换曳引机和控制柜，轿厢不动。',
      yuan: 310_000,
      paidBy: '维修资金',
      affects: '每部停五天，管五到八年',
    },
    {
      title: '两部换新',
      words: '整机换新，轿厢带扶手和低位按钮。',
      yuan: 720_000,
      paidBy: '维修资金，要业主表决',
      affects: '轮着停，四十天，管十五年以上',
    },
  ],
})
