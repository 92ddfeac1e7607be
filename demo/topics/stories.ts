import type { ToldForum, ToldTopic } from './story.ts'

/** The pocket garden that climbed all three levels: the building group first, then the compound, then the committees. */
const pocketGarden: ToldTopic = {
  title: '楼前空地改成口袋花园',
  words: '楼前一块地长满杂草，夏天蚊子多。清出来种点花，放两把椅子，老人孩子都有地方坐。',
  kind: 'micro-renewal',
  source: 'resident',
  level: 'building-group',
  back: 210,
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

/** What was not adopted, with the reason. */
const chargingCabinet: ToldTopic = {
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
const bookCorner: ToldTopic = {
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

/** Drainage with three ways of doing it, being talked over now. */
const drainage: ToldTopic = {
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

/** Topics by neighbourhood: what the district's account names, and what is still open on the anchor day. */
export const forums: Record<string, ToldForum> = {
  xingfucun: {
    compound: '幸福村',
    call: { title: '小区想改哪里，您来说', words: '哪块地荒着、哪处不好走，都可以提。', back: 150, days: 21 },
    topics: [pocketGarden, bookCorner, chargingCabinet],
  },
  yanji7: {
    compound: '延吉七村',
    call: { title: '明年的自治项目做什么', words: '一句话就行，居委会帮您写完整。', back: 5, days: 14 },
    topics: [
      drainage,
      {
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
      },
    ],
    idle: [
      {
        name: '旧车棚西头',
        spot: '14号楼西侧车棚',
        area: 3_600,
        ownerKind: 'owners-common',
        ownerName: null,
        couldBecome: '工具角，或者放共享轮椅',
      },
    ],
  },
  gongjiao: {
    compound: '公交新村',
    topics: [
      {
        title: '屋顶露台变花园',
        words: '楼顶 200 平方米露台空了多年，晒得楼上发烫。请艺术家一起设计，种花种草，大家上来坐坐。',
        kind: 'micro-rebuild',
        source: 'idle-place',
        level: 'compound',
        back: 260,
        place: {
          name: '3号楼顶露台',
          spot: '3号楼顶',
          area: 20_000,
          ownerKind: 'owners-common',
          ownerName: '全体业主',
          couldBecome: '屋顶花园，自然课堂',
          scene: 'terrace',
        },
        points: [
          {
            stance: 'for',
            words: '夏天顶楼能凉快点。',
            supports: 5,
            answer: { is: 'adopted', reason: '铺轻质土和草。' },
          },
          {
            stance: 'against',
            words: '压上土会不会漏水、压坏楼板？',
            supports: 6,
            answer: { is: 'adopted', reason: '先做承重和防水检测，合格才动。' },
          },
          {
            stance: 'against',
            words: '晚上吵怎么办。',
            supports: 2,
            answer: { is: 'adopted', reason: '早八点到晚七点开，刷卡上去。' },
          },
          { stance: 'idea', words: '请楼里画画的邻居来画墙。', answer: { is: 'adopted', reason: '和艺术家一起画。' } },
        ],
        options: [
          {
            title: '花箱加木平台',
            words: '花箱不钻屋面，三分之一铺木平台。',
            yuan: 86_000,
            paidBy: '社区基金会和自治项目经费',
            affects: '顶楼六户，施工两周',
            scene: 'terrace',
            chosen: true,
          },
          {
            title: '整片铺土',
            words: '全铺轻质土和草皮。',
            yuan: 154_000,
            paidBy: '社区基金会',
            affects: '顶楼六户，施工一个月',
          },
        ],
        decided: { back: 242, outcome: 'adopted', reason: '检测合格，按花箱方案做，艺术家和居民一起设计。' },
        became: [
          { back: 225, to: 'doing', words: '防水重做，花箱进场。' },
          { back: 176, to: 'done', words: '花园开了，每周六有自然课。' },
        ],
      },
    ],
  },
  hangtian: {
    compound: '航天小区',
    topics: [
      {
        title: '空着的值班室开成茶室',
        words: '国年路99弄门口的值班室空着，居民想有个坐下来说说话的地方。',
        kind: 'micro-rebuild',
        source: 'idle-place',
        level: 'compound',
        back: 190,
        place: {
          name: '国年路99弄旧值班室',
          spot: '国年路99弄门口',
          area: 2_850,
          ownerKind: 'property',
          ownerName: '航天物业',
          couldBecome: '茶室，邻里说话的地方',
          scene: 'tearoom',
        },
        points: [
          {
            stance: 'for',
            words: '冬天晒太阳有地方了。',
            supports: 3,
            answer: { is: 'adopted', reason: '南窗留给老人。' },
          },
          {
            stance: 'against',
            words: '会不会变成打牌抽烟的地方。',
            supports: 4,
            answer: { is: 'adopted', reason: '不打牌不抽烟，写进茶室公约。' },
          },
          {
            stance: 'idea',
            words: '预约要能打电话。',
            way: 'counter',
            name: '来居委会的伯伯',
            answer: { is: 'adopted', reason: '电话、上门都能约。' },
          },
        ],
        decided: { back: 172, outcome: 'adopted', reason: '物业愿意让出，居民轮流看店。' },
        became: [
          { back: 150, to: 'doing', words: '刷墙，接水电。' },
          { back: 128, to: 'done', words: '茶室开了，每天下午两点到五点。' },
        ],
      },
    ],
  },
  longchang: {
    compound: '海州路105弄',
    forum: {
      name: '勿忘我',
      words: [
        '实名说话，对事不对人。',
        '每月第一个周六下午碰头，平时网上议。',
        '不说别人家的私事，不骂人，不发广告。',
        '每一条意见都有答复；没办成的，也写清为什么。',
      ].join('\n'),
    },
    topics: [
      {
        title: '车棚顶漏雨，一起想办法',
        words: '车棚顶烂了三处，没有物业，钱从哪里来、谁来修，请大家议。',
        kind: 'micro-repair',
        source: 'committee',
        level: 'compound',
        back: 16,
        points: [
          { stance: 'for', words: '修，我家愿意出一份。', supports: 3 },
          { stance: 'idea', words: '请共建的企业帮一点。', answer: { is: 'adopted', reason: '已经去问了两家。' } },
          { stance: 'against', words: '我家没有车，为什么要出钱。', supports: 2 },
        ],
      },
    ],
  },
}
