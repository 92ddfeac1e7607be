/**
 * Yangpu district (杨浦区) with its twelve subdistricts and the ten neighbourhoods that the district's own account names.
 * Codes of areas are the statistical ones (National Bureau of Statistics, 2023). The last three digits of a
 * neighbourhood's code are invented (0xx): the published account does not give them.
 */
export const city = { code: '31', name: '上海市' } as const
export const district = { code: '310110', name: '杨浦区' } as const

export const subdistricts = [
  ['310110001', '定海路街道'],
  ['310110006', '平凉路街道'],
  ['310110008', '江浦路街道'],
  ['310110009', '四平路街道'],
  ['310110012', '控江路街道'],
  ['310110013', '长白新村街道'],
  ['310110015', '延吉新村街道'],
  ['310110016', '殷行街道'],
  ['310110018', '大桥街道'],
  ['310110019', '五角场街道'],
  ['310110020', '新江湾城街道'],
  ['310110021', '长海路街道'],
] as const satisfies readonly (readonly [code: string, name: string])[]

/** How a neighbourhood is filled: from the committee's own workbook, from a plan of homes, or named only. */
export type Fill = 'workbook' | 'commodity' | 'old-mixed' | 'old-walk-up' | 'named'

export interface DemoNeighbourhood {
  key: string
  code: string
  name: string
  phone: string
  fill: Fill
}

const one = (key: string, code: string, name: string, fill: Fill = 'named'): DemoNeighbourhood => ({
  key,
  code,
  name,
  // Numbers beginning with 0000 are given to nobody.
  phone: `021-0000${code.slice(-4)}`,
  fill,
})

export const neighbourhoods: readonly DemoNeighbourhood[] = [
  one('yanji7', '310110015007', '延吉七村', 'workbook'),
  one('jiangwan', '310110020011', '江湾国际公寓', 'commodity'),
  one('xingfucun', '310110018012', '幸福村', 'old-mixed'),
  one('yandong', '310110013013', '延东', 'old-walk-up'),
  one('kongjiang4', '310110012014', '控江四村第一'),
  one('gongjiao', '310110009015', '公交新村'),
  one('hangtian', '310110019016', '航天'),
  one('wujiabang', '310110008017', '吴家浜'),
  one('zhongyuan99', '310110021018', '中原路99弄', 'old-walk-up'),
  one('longchang', '310110001019', '隆昌'),
]

/** The neighbourhoods with homes, people and a year of worries. */
export const fullNeighbourhoods = neighbourhoods.filter((each) => each.fill !== 'named')
