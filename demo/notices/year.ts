import type { Draft } from '#notices'

/** A notice of the year: when it went up, counted in days back from the day the demonstration stands on. */
export interface Told {
  kind: Draft['kind']
  /** Days before the anchor day; below zero it is still to come. */
  back: number
  hangs: number
  title: string
  body: string
  /** The day of the meeting or decision, counted from the day of posting. */
  event?: number
  /** In whose name, where not the committee's. */
  poster?: 'owners' | 'property'
  /** How many of its places have no photo yet. */
  unproven?: number
  corrected?: { title: string; body: string; why: string }
}

const pails = '- 提前接两盆水，出门前关好龙头\n- 来水以后先放一分钟再用\n- 提不动水，打电话，我们送上楼'

/** Invented, and the same in each neighbourhood; the law's clocks are kept, but for one that came two days late. */
export const year: readonly Told[] = [
  {
    kind: 'service',
    back: 320,
    hangs: 20,
    title: '春节值班，电话照常有人接',
    body: '春节七天居委会每天有人值班，白天在办公室，夜里接电话。\n\n- 办证明：初四起\n- 急事：随时打电话\n- 烟花：外环以内不能放',
  },
  {
    kind: 'activity',
    back: 265,
    hangs: 14,
    title: '周六上午花园种花，一起来',
    body: '春天到了，花园的土翻好了。周六上午九点，在花园门口集合。\n\n- 工具和苗都有\n- 孩子要有大人带\n- 下雨改到下周六',
  },
  {
    kind: 'meeting',
    back: 240,
    hangs: 20,
    event: 18,
    title: '召开业主大会，商量电梯更新',
    body: '业主大会当天晚上七点在活动室开，也可以书面表决。\n\n- 议题：电梯更新用维修资金\n- 材料：活动室可以看\n- 委托：要写委托书',
    poster: 'owners',
  },
  {
    kind: 'decision',
    back: 214,
    hangs: 30,
    event: -2,
    title: '业委会关于停车位的决定',
    body: '业委会开会，全体委员过半数签字同意。\n\n- 东侧通道不再停车\n- 新画十二个车位，先到先停\n- 一个月后大家再看看合不合适',
    poster: 'owners',
  },
  {
    kind: 'safety',
    back: 165,
    hangs: 60,
    title: '台风天，阳台的花盆请收进来',
    body: '这几天有大风。高处掉下一个花盆，楼下的人躲不开。\n\n- 花盆和晾衣杆收进屋\n- 车不要停在树下\n- 看到树要倒，打电话',
  },
  {
    kind: 'service',
    back: 130,
    hangs: 30,
    title: '敬老卡年审，周三下午在活动室办',
    body: '要年审的请带身份证和卡，家人代办也行。\n\n- 时间：周三下午\n- 地点：活动室\n- 走不动：我们上门',
  },
  {
    kind: 'audit',
    back: 95,
    hangs: 31,
    title: '维修资金和公共收益年度审计结果',
    body: '审计由有资质的机构做，结果全文在活动室可以看。\n\n- 专项维修资金：账实相符\n- 公共收益：停车费和广告费都入了账\n- 提了两条意见，业委会已经答复',
    poster: 'owners',
  },
  {
    kind: 'decision',
    back: 62,
    hangs: 30,
    event: -5,
    title: '业委会关于快递柜的决定',
    body: '业委会开会，全体委员过半数签字同意：快递柜移到东门里侧，不占消防通道。',
    poster: 'owners',
  },
  {
    kind: 'works',
    back: 33,
    hangs: 6,
    title: '周四上午换楼道灯',
    body: '周四上午九点到十一点，楼道会暗一阵，走楼梯请扶好。\n\n- 每层五分钟\n- 带孩子的请慢一点',
    poster: 'property',
  },
  {
    kind: 'works',
    back: 2,
    hangs: 8,
    title: '下周二停水，每幢一个半小时',
    body:
      '清洗 1 到 4 号楼的水箱，一幢一幢来，检测结果一周后贴在这里。下雨照常。\n\n- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00\n- 3号楼：12:00–13:30\n- 4号楼：13:30–15:00\n\n' +
      pails,
    unproven: 1,
    corrected: {
      title: '下周二停水，每幢一个半小时',
      body:
        '清洗 1 到 4 号楼的水箱，一幢一幢来，检测结果一周后贴在这里。下雨照常。\n\n- 1号楼：9:30–11:00\n- 2号楼：11:00–12:30\n- 3号楼：12:30–14:00\n- 4号楼：14:00–15:30\n\n' +
        pails,
      why: '水箱清洗推迟半小时',
    },
  },
  {
    kind: 'meeting',
    back: 4,
    hangs: 20,
    event: 18,
    title: '业主大会：续聘物业，选新一届委员',
    body: '业主大会当天晚上七点在活动室开，也可以书面表决。\n\n- 续聘物业服务企业\n- 选举新一届业主委员会\n- 材料在活动室和网页上都能看',
    poster: 'owners',
  },
  {
    kind: 'audit',
    back: 12,
    hangs: 31,
    title: '三季度公共收益和自治项目收支',
    body: '每一笔都有凭证，活动室可以看，有疑问当面问。\n\n- 停车费：入公共收益专账\n- 花园项目：还剩一半\n- 广告位：合同到年底',
  },
  {
    kind: 'safety',
    back: 8,
    hangs: 45,
    title: '电瓶车不上楼，充电到车棚',
    body: '电池在楼道里烧起来，三分钟就封住门。车棚新装了二十个插座，夜里也亮着灯。\n\n- 不进电梯，不进楼道\n- 充满就拔\n- 看到了，打电话说一声',
  },
  {
    kind: 'activity',
    back: 1,
    hangs: 9,
    title: '周五下午：冬天怎么养花',
    body: '下午两点，在睦邻花园。请了园艺站的老师来讲，可以带自家的花来问。',
    unproven: 2,
  },
  {
    kind: 'service',
    back: -3,
    hangs: 12,
    title: '下个月起，居委会周六上午也开门',
    body: '平时上班没空来的，周六上午九点到十一点半可以来办事。',
    unproven: 2,
  },
]
