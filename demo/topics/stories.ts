import type { ToldForum } from './story.ts'
import { bookCorner, chargingCabinet, pocketGarden } from './xingfucun.ts'
import { drainage, handrail } from './yanji7.ts'

/** Topics by neighbourhood: what the district's account names, and what is still open on the anchor day. */
export const forums: Record<string, ToldForum> = {
  xingfucun: {
    compound: '幸福村',
    call: { title: '小区想改哪里，您来说', words: '哪块地荒着、哪处不好走，都可以提。', back: 150, days: 21 },
    topics: [pocketGarden, bookCorner, chargingCabinet],
  },
  yanji7: {
    compound: '延吉七村',
    call: { title: '明年的自治项目做什么', words: '一句话就行，居委会帮您写完整。', back: 5, days: 14, everyMonths: 3 },
    topics: [drainage, handrail],
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
