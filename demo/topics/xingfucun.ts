import type { ToldTopic } from './story.ts'

/** The pocket garden that climbed all three levels: the building group first, then the compound, then the committees. */
export const pocketGarden: ToldTopic = {
  title: '楼前空地改成口袋花园',
  words: '楼前一块地长满杂草，夏天蚊子多。清出来种点花，放两把椅子，老人孩子都有地方坐。',
  kind: 'micro-renewal',
  source: 'resident',
  level: 'building-group',
  back: 210,
  place: {
    name: '楼前空地',
    spot: '2号楼南面',
    area: 8_600,
    ownerKind: 'owners-common',
    ownerName: null,
    couldBecome: '口袋花园，坐坐晒太阳',
    scene: 'garden',
    onPlan: 3,
  },
  points: [
    {
      stance: 'for',
      words: '早该清了，夏天不敢开窗。',
      supports: 4,
      answer: { is: 'adopted', reason: '开工先除草灭蚊。' },
    },
    {
      stance: 'against',
      words: '种了没人管，两个月又荒了。',
      supports: 3,
      answer: { is: 'adopted', reason: '口袋花园小组认养，排好轮值浇水。' },
    },
    {
      stance: 'idea',
      words: '别种带刺的，小孩会碰到。',
      pin: [150, 300],
      way: 'door',
      name: '楼里的外婆',
      answer: { is: 'adopted', reason: '只种无刺无毒的，名单贴在门口。' },
    },
    {
      stance: 'against',
      words: '车位本来就少，别再占。',
      supports: 2,
      answer: { is: 'rejected', reason: '这块是绿地，本来就不能停车，车位不会少。' },
    },
    {
      stance: 'for',
      words: '蚊子太多，清掉最好。',
      way: 'counter',
      name: '来居委会的阿姨',
      answer: { is: 'merged', reason: '和第一条一个意思。', into: 0 },
    },
  ],
  options: [
    {
      title: '种花加两把长椅',
      words: '除草换土，种月季以外的花，两把带靠背的长椅。',
      yuan: 18_600,
      paidBy: '自治项目经费，居民出花苗',
      affects: '一楼四户窗前施工三天',
      scene: 'garden',
      chosen: true,
    },
    {
      title: '全铺地砖',
      words: '好打扫，不用浇水。',
      yuan: 26_400,
      paidBy: '自治项目经费',
      affects: '下雨积水，绿地少一块',
    },
  ],
  up: [
    { back: 200, reason: '楼组里都赞成，涉及小区绿地' },
    { back: 182, reason: '要用自治经费，请三委一起定' },
  ],
  decided: { back: 170, outcome: 'adopted', reason: '三委一致同意，按第一个方案做，口袋花园小组认养。' },
  became: [
    { back: 150, to: 'doing', words: '除草换土开始了，三天做完。' },
    { back: 132, to: 'done', words: '花开了，两把椅子天天有人坐。' },
  ],
}

/** The next one, being talked over now; neighbours say on the drawing what they want where, and a hearing took it up. */
export const secondGarden: ToldTopic = {
  title: '垃圾房旁的空地也做口袋花园',
  words: '第一个花园大家都喜欢。垃圾房旁还有一块空地，想要什么，请在图上指一指。',
  kind: 'micro-renewal',
  source: 'idle-place',
  level: 'compound',
  back: 20,
  place: {
    name: '垃圾房旁空地',
    spot: '垃圾房东侧',
    area: 6_400,
    ownerKind: 'owners-common',
    ownerName: null,
    couldBecome: '口袋花园，放几张凳子',
    onPlan: 1,
  },
  points: [
    { stance: 'idea', words: '这里放两张带靠背的凳子，早上有太阳。', supports: 5, pin: [640, 475] },
    {
      stance: 'against',
      words: '靠窗这一边别种灌木，一楼怕蚊虫。',
      supports: 4,
      pin: [860, 470],
      answer: { is: 'adopted', reason: '靠窗两米只种低矮的花。' },
    },
    {
      stance: 'idea',
      words: '先把积水的地方垫高。',
      supports: 3,
      pin: [700, 540],
      answer: { is: 'adopted', reason: '排水先做，规划师来看过。' },
    },
    { stance: 'idea', words: '留一条推轮椅的路。', way: 'counter', name: '来居委会的阿婆', pin: [780, 500] },
    { stance: 'for', words: '倒完垃圾顺路坐坐，好的。', supports: 2 },
  ],
}

/** What was not adopted, with the reason. */
export const chargingCabinet: ToldTopic = {
  title: '楼道里放充电柜',
  words: '电瓶拎上楼太重，想在楼道口放个充电柜。',
  kind: 'micro-rebuild',
  source: 'resident',
  level: 'compound',
  back: 96,
  points: [
    {
      stance: 'for',
      words: '不用拎电瓶，腰好多了。',
      supports: 2,
      answer: { is: 'merged', reason: '充电难另外想办法。', into: 2 },
    },
    {
      stance: 'against',
      words: '楼道里充电，着了火往哪里跑。',
      supports: 6,
      answer: { is: 'adopted', reason: '楼道、门厅一律不放。' },
    },
    {
      stance: 'idea',
      words: '能不能放到车棚里去。',
      supports: 3,
      answer: { is: 'adopted', reason: '车棚加口，另开议题。' },
    },
  ],
  decided: {
    back: 88,
    outcome: 'rejected',
    reason: '门厅、楼道、楼梯不能停放电动自行车和充电（2024年上海的规定）。车棚加充电口另外议。',
  },
}

/** What was adopted and could not be done; it says why. */
export const bookCorner: ToldTopic = {
  title: '门厅放一个旧书角',
  words: '看过的书放在门厅，大家换着看。',
  kind: 'micro-charity',
  source: 'call',
  level: 'compound',
  back: 140,
  points: [
    {
      stance: 'for',
      words: '家里儿童书一大堆，正好换。',
      supports: 2,
      answer: { is: 'adopted', reason: '先收儿童书。' },
    },
    {
      stance: 'against',
      words: '门厅窄，轮椅要进出。',
      way: 'telephone',
      name: '打来电话的先生',
      answer: { is: 'adopted', reason: '先量过再放，留足一米二。' },
    },
  ],
  decided: { back: 120, outcome: 'adopted', reason: '试三个月，放不下就撤。' },
  became: [
    { back: 112, to: 'doing', words: '量门厅，做书架。' },
    {
      back: 101,
      to: 'failed',
      words: '量下来放了书架就不够轮椅和担架通过，没有别的空地，先不做。等活动室腾出来再议。',
    },
  ],
}
