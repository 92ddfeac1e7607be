import type { WantedCompound } from '#places'

/** A compound of the demonstration with who looks after it. */
export interface PlannedCompound extends WantedCompound {
  /** Null: no property manager. */
  manager: string | null
  /** Null: no owners' committee. */
  owners: PlannedOwners | null
}

export interface PlannedOwners {
  name: string
  seats: number
  /** How many of the members are in the Party. */
  party: number
  /** Days from the anchor to the end of the term. */
  left: number
  /** Days before the anchor on which the committee last met. */
  met: number
  number?: number
  /** Days before the anchor on which the end of the term was reported, and the re-election group formed. */
  reported?: number
  group?: number
  /** Days before the anchor on which a member resigned, and another took the seat; null: it stands empty. Neither is filed. */
  changed?: { left: number; joined: number | null }
}

export interface PlannedNeighbourhood {
  /** Who sits on the residents' committee, the chair first, then two vice-chairs, then members. */
  committee: readonly string[]
  compounds: readonly PlannedCompound[]
  partners: readonly string[]
  social: readonly string[]
}

const owners = (name: string, seats: number, party: number, left: number, more: Partial<PlannedOwners> = {}) => ({
  name,
  seats,
  party,
  left,
  met: 25,
  ...more,
})
const compound = (address: string, manager: string | null, committee: PlannedOwners | null): PlannedCompound => ({
  name: address,
  address,
  manager,
  owners: committee,
})
const names = (text: string) => text.split(' ')

/** 隆昌: ten compounds, seven of them without a property manager; nine of ten owners' committees red, one wholly. */
const lanes = [
  ['海州路105弄', null, 5, 5],
  ['隆昌路801弄', null, 5, 3],
  ['隆昌路803弄', null, 5, 3],
  ['隆昌路805弄', null, 3, 2],
  ['海州路901弄', null, 5, 4],
  ['海州路903弄', null, 3, 2],
  ['海州路905弄', null, 5, 2],
  ['隆昌路807弄', '隆昌物业', 7, 4],
  ['隆昌路809弄', '隆昌物业', 5, 3],
  ['海州路907弄', '海州物业', 5, 4],
] as const

/** What bodies there are in the ten neighbourhoods. Everybody is invented, and so are firms, shops and societies. */
export const plans: Record<string, PlannedNeighbourhood> = {
  yanji7: {
    committee: names('沈佩华 周敏芝 顾文杰 施慧琴 严丽华 柳国平 葛静 汤晓燕 俞文清'),
    compounds: [
      compound(
        '延吉七村',
        '延吉物业',
        owners('延吉七村业委会', 7, 4, 95, { number: 5, met: 40, changed: { left: 6, joined: null } }),
      ),
    ],
    partners: names('社区就业服务站 延吉邻里菜场 梧桐树小学'),
    social: names('银杏为老服务社 七村花友会'),
  },
  jiangwan: {
    committee: names('秦晓燕 方静 陶嘉俊 殷文娟 庄丽萍 翁志平 项佳 费晓东 单慧敏 屠雯'),
    compounds: [compound('江湾国际公寓', '湾畔物业', owners('江湾国际公寓业委会', 9, 5, 620, { number: 4 }))],
    partners: names('社区就业服务站 湾畔书店'),
    social: names('小红园志愿队'),
  },
  xingfucun: {
    committee: names('钟丽萍 段文静 贺凯 岑美珍 路建华 柏海燕 安志强 车颖 莫晓雯 时佳伟'),
    compounds: [
      compound('幸福村', '幸福物业', null),
      compound(
        '幸福新里',
        '新里物业',
        owners('幸福新里业委会', 5, 3, 60, { number: 3, met: 30, reported: 220, group: 45 }),
      ),
      compound('幸福坊', '坊间物业', null),
    ],
    partners: names('社区就业服务站 幸福里律师事务所'),
    social: names('口袋花园小组'),
  },
  yandong: {
    committee: names('孔美珍 贾慧敏 傅文博 匡丽娟 席国平 冷静怡 原志平'),
    compounds: [
      compound('延东新村', '延东物业', owners('延东新村业委会', 7, 4, 140, { number: 6, reported: 30, group: 6 })),
    ],
    partners: names('社区就业服务站'),
    social: names('加梯自治联络组'),
  },
  kongjiang4: {
    committee: names('祝丽芳 干文杰 水晓红 巫佩芬 甘卫红 申海峰 支敏'),
    compounds: [compound('控江四村', '控江物业', owners('控江四村业委会', 7, 3, 480, { number: 4 }))],
    partners: names('控江邻里中心'),
    social: names('消防志愿队'),
  },
  gongjiao: {
    committee: names('卞惠芳 乐晓燕 仇志刚 元佳 全丽萍 凤文婷 相建华'),
    compounds: [compound('公交新村', '公交物业', owners('公交新村业委会', 7, 4, 700, { number: 5 }))],
    partners: names('屋顶花园工作室'),
    social: names('青年志愿队'),
  },
  hangtian: {
    committee: names('农秀芳 别志平 勾晓雯 况静 司丽华 苗海燕 桑文清'),
    compounds: [compound('航天小区', '航天物业', owners('航天小区业委会', 5, 3, 330, { number: 3 }))],
    partners: names('国年路茶室'),
    social: names('五心工作组'),
  },
  wujiabang: {
    committee: names('梅丽娟 盛文杰 娄晓红 危佩华 成海峰 戚敏 谈佳'),
    compounds: [compound('吴家浜小区', '吴家浜物业', owners('吴家浜小区业委会', 7, 4, 210, { number: 4, met: 10 }))],
    partners: names('浜边修车铺'),
    social: names('四心团队'),
  },
  zhongyuan99: {
    committee: names('计秀珍 伏国华 成晓燕 茅志强 庞静 纪丽萍 舒慧'),
    compounds: [compound('中原路99弄', '中原物业', owners('中原路99弄业委会', 7, 4, 530, { number: 5 }))],
    partners: names('社区就业服务站 中原律师工作室'),
    social: names('四百走访队'),
  },
  longchang: {
    committee: names('屈慧珍 祁文娟 闵志明 管晓东 卓丽 骆佳 裴建平'),
    compounds: lanes.map(([address, manager, seats, party], at) =>
      compound(
        address,
        manager,
        owners(`${address}业委会`, seats, party, 150 + at * 97, {
          met: 12 + at * 5,
          ...(at === 1 ? { changed: { left: 45, joined: 33 } } : {}),
        }),
      ),
    ),
    partners: names('平安车棚合作社 大桥头超市'),
    social: names('勿忘我议事会'),
  },
}
