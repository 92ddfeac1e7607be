import { type Definition, own, since } from './definition.ts'

/** How a neighbourhood's bodies are made up: compounds, owners' committees, and their members in the Party. */
export const composition: readonly Definition[] = [
  {
    key: 'unmanaged-compounds',
    version: 1,
    since,
    name: { zh: '没有物业的小区', en: 'Compounds without a manager' },
    line: { zh: '没有物业企业管的小区', en: 'No property manager looks after them' },
    numerator: { zh: '登记里没有在任物业的小区', en: 'Compounds with no property manager in office in the register' },
    denominator: { zh: '登记的小区', en: 'Registered compounds' },
    leftOut: { zh: '没有', en: 'None' },
    unit: 'share',
    better: 'fewer',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'party-members',
    version: 1,
    since,
    name: { zh: '业委会里的党员', en: 'Party members on owners’ committees' },
    line: { zh: '在任委员中自己说明是党员的', en: 'Members in office who declared it themselves' },
    numerator: { zh: '自己说明是党员的在任委员', en: 'Members in office who declared that they are in the Party' },
    denominator: { zh: '业委会在任委员，没说明的也算', en: 'Members in office, those who said nothing included' },
    leftOut: { zh: '没有委员在任的业委会', en: 'Committees in which nobody sits' },
    unit: 'share',
    better: 'more',
    target: null,
    source: own,
    verified: false,
  },
  {
    key: 'red-committees',
    version: 1,
    since,
    name: { zh: '红色业委会', en: 'Red owners’ committees' },
    line: { zh: '按当天有效的口径，党员够数的', en: 'Enough Party members by the definition in force' },
    numerator: {
      zh: '党员委员达到社区所定比例的业委会（口径有日期，见“组织”的设置）',
      en: 'Committees whose Party members reach the share set for the neighbourhood (dated, in the settings of Bodies)',
    },
    denominator: { zh: '在任的业委会', en: 'Owners’ committees in office' },
    leftOut: {
      zh: '还没定口径的、没有委员在任的',
      en: 'Where no definition is set yet, or in which nobody sits',
    },
    unit: 'share',
    better: 'more',
    target: null,
    source: {
      zh: '各社区自定的口径，正式口径以上级文件为准',
      en: 'As each neighbourhood sets it; an official text would prevail',
    },
    verified: false,
  },
]
