import type { Random } from '../random.ts'

export type Sex = 'male' | 'female'

// Common family names, roughly as often as they are met.
const families: readonly (readonly [string, number])[] = [
  ...[...'王李张刘陈'].map((name) => [name, 12] as const),
  ...[...'杨黄赵吴周徐孙马朱胡'].map((name) => [name, 6] as const),
  ...[
    ...'林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方',
  ].map((name) => [name, 2] as const),
  ...[...'邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱严'].map((name) => [name, 1] as const),
]

// What people called their children changed with the years they were born in.
const given: Record<Sex, readonly (readonly [until: number, names: string])[]> = {
  female: [
    [1950, '秀英 桂英 玉珍 兰英 凤英 素珍 秀珍 玉兰 桂珍 惠珍 月英 杏娣 阿妹 文娟 淑贞 美英 菊英 金娣 莲英 瑞芳'],
    [1966, '丽华 美珍 建芳 惠芳 玉芳 雅琴 慧娟 秀芳 丽娟 美芳 国英 志芳 爱珍 月琴 佩芬 佩华 根娣 林妹 慧珍 蓓芬'],
    [1982, '敏 红 丽萍 燕 静 海燕 莉 雪梅 晓红 艳 慧 萍 卫红 佳 晓燕 丽 英 文静 洁 群'],
    [1998, '婷 雯 佳 倩 晨 莹 静怡 丹 蕾 悦 琳 思敏 晓雯 璐 嘉 文婷 梦 颖 诗怡 慧敏'],
    [2100, '欣怡 梓涵 雨桐 诗涵 思颖 语彤 佳怡 可欣 若曦 沐阳 子悦 一诺 以宁 知夏 念安 书瑶 恩琪 芷若 妙涵 希文'],
  ],
  male: [
    [1950, '国强 阿根 德明 永福 金生 志明 福根 宝根 仁德 祥生 根生 耀明 长生 炳生 永昌 鸿生 荣根 兴根 文清 锡昌'],
    [1966, '建国 国华 建平 志强 卫国 永明 建华 国平 援朝 建民 跃进 培德 伟民 惠民 新民 志平 国梁 福康 学明 正平'],
    [1982, '伟 军 强 勇 磊 斌 峰 俊 涛 毅 晓东 海峰 志刚 文杰 剑 敏 健 明 杰 巍'],
    [1998, '超 鹏 宇 浩 晨 凯 佳伟 翔 嘉俊 文博 思远 逸 晟 阳 骏 亮 天宇 一鸣 子豪 诚'],
    [2100, '子轩 浩然 宇轩 梓睿 俊熙 一航 嘉豪 奕辰 沐宸 睿 皓轩 景行 知远 书宇 承泽 允之 思源 以恒 星河 明哲'],
  ],
}

// People whom the published account honours are real: nobody in the demonstration bears their names.
const honoured = new Set(['邱斌', '胡云', '余俊', '李蔚', '张萍', '潘军斌', '杨朝辉', '蒋蕊'])

export function familyName(random: Random): string {
  return random.weighted(families)
}

/** An invented name as somebody born that year would bear it. */
export function personName(random: Random, sex: Sex, bornIn: number, family = familyName(random)): string {
  const names = (given[sex].find(([until]) => bornIn < until)?.[1] ?? '').split(' ')
  for (;;) {
    const name = family + random.pick(names)
    if (!honoured.has(name)) return name
  }
}
