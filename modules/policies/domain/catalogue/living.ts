import { assistance, authorisation, band, clause, hukou, household, idCard, no, unsure, version, yes } from './words.ts'

const standard = (year: number, yuan: number) => `上海市低保标准每人每月 ${yuan} 元（${year} 年，未核实）`

/** Two versions, so that what a new standard changes can be seen before it is in force. */
const minimumAllowance = (number: number, from: string, year: number, yuan: number) =>
  version({
    policy: 'minimum-allowance',
    number,
    title: { zh: '最低生活保障（低保）', en: 'Minimum living allowance' },
    text: {
      zh: '一家人平均每月收入低于低保标准、财产也符合规定的本市户籍家庭，每月补足差额。',
      en: 'Families with Shanghai hukou whose income a head is below the standard, and whose property is within the limit, get the gap each month.',
    },
    source: assistance('十、十六'),
    verified: true,
    office: 'subdistrict',
    from,
    already: 'onMinimumAllowance',
    clauses: [
      hukou,
      clause(
        'income',
        `家庭人均月收入低于 ${yuan} 元`,
        `Income a head below ${yuan} yuan a month`,
        { fact: 'incomePerHead', op: '<', value: yuan * 100 },
        standard(year, yuan),
      ),
      clause('property', '财产符合低保家庭财产标准', 'Property within the limit', {
        fact: 'propertyWithinLimit',
        is: true,
      }),
    ],
    bands: [
      band(`补到每人每月 ${yuan} 元`, `Up to ${yuan} yuan a head a month`, null, null, standard(year, yuan), false),
    ],
    papers: [idCard, household, authorisation],
    examples: [
      yes('收入低、财产也符合', { shanghaiHukou: true, incomePerHead: (yuan - 1) * 100, propertyWithinLimit: true }),
      no('收入刚好到标准', { shanghaiHukou: true, incomePerHead: yuan * 100, propertyWithinLimit: true }),
      unsure('收入还没问过', { shanghaiHukou: true, propertyWithinLimit: true }),
    ],
  })

export const living = [
  minimumAllowance(1, '2023-07-01', 2023, 1_510),
  minimumAllowance(2, '2024-07-01', 2024, 1_595),
  version({
    policy: 'marginal-family',
    title: { zh: '低保边缘家庭认定', en: 'Recognition as a low-income (marginal) family' },
    text: {
      zh: '不够低保、收入和财产在低保边缘标准以内的本市户籍家庭，可以申请认定，看病、上学、住房能得专项救助。',
      en: 'Families just above the minimum allowance can be recognised, which opens help with medical, school and housing costs.',
    },
    source: assistance('十一、十七'),
    verified: true,
    office: 'subdistrict',
    from: '2020-01-01',
    already: 'lowIncomeFamily',
    clauses: [
      hukou,
      clause('not-minimum', '没有纳入低保', 'Not on minimum allowance', { fact: 'onMinimumAllowance', is: false }),
      clause(
        'income',
        '家庭人均月收入低于 2480 元',
        'Income a head below 2,480 yuan a month',
        { fact: 'incomePerHead', op: '<', value: 248_000 },
        '2020 年低保标准 1240 元的两倍（网上转载，未核实；现行标准未查到）',
      ),
      clause('property', '财产符合低保边缘标准', 'Property within the marginal limit', {
        fact: 'propertyWithinMarginal',
        is: true,
      }),
    ],
    bands: [
      band(
        '认定后可申请医疗、教育、住房、就业专项救助',
        'Opens medical, school, housing and work assistance',
        null,
        null,
        assistance('十七'),
        true,
      ),
    ],
    papers: [idCard, household, authorisation],
    examples: [
      yes('收入在边缘标准内', {
        shanghaiHukou: true,
        onMinimumAllowance: false,
        incomePerHead: 200_000,
        propertyWithinMarginal: true,
      }),
      no('外地户籍', { shanghaiHukou: false, incomePerHead: 100_000 }),
      unsure('财产还没问过', { shanghaiHukou: true, onMinimumAllowance: false, incomePerHead: 200_000 }),
    ],
  }),
  version({
    policy: 'rigid-expense',
    title: { zh: '刚性支出困难家庭生活救助', en: 'Help for families with unavoidable costs' },
    text: {
      zh: '收入低于全市平均、财产符合规定，但看病、上学的钱扣掉后不够低保，或者医药费占得太多的本市户籍家庭。',
      en: 'Families under the city average whom medical or school costs leave below the minimum standard, or whose medical share is too high.',
    },
    source: assistance('十二、十八'),
    verified: true,
    office: 'subdistrict',
    from: '2019-05-01',
    already: 'rigidExpenseFamily',
    clauses: [
      hukou,
      clause('average', '人均年收入低于上年度全市居民人均可支配收入', 'Yearly income a head below the city average', {
        fact: 'incomeBelowCityAverage',
        is: true,
      }),
      clause('property', '财产符合低保边缘标准', 'Property within the marginal limit', {
        fact: 'propertyWithinMarginal',
        is: true,
      }),
      clause(
        'costs',
        '扣掉医疗、教育等必需支出后人均月收入低于 1595 元，或者年医疗费占年收入 40% 以上',
        'Below 1,595 yuan a head a month after necessary costs, or medical costs of 40 % of income or more',
        {
          any: [
            { fact: 'incomeAfterCosts', op: '<', value: 159_500 },
            { fact: 'medicalShare', op: '>=', value: 40 },
          ],
        },
        '40% 为网上转载的比例，1595 元为 2024 年低保标准，均未核实',
      ),
    ],
    bands: [
      band(
        '每月补扣除支出后与低保标准的差额',
        'The gap to the minimum standard after costs, each month',
        null,
        { fact: 'incomeAfterCosts', op: '<', value: 159_500 },
        assistance('十八'),
        true,
      ),
      band('医疗、住房专项救助', 'Medical and housing assistance', null, null, assistance('十八'), true),
    ],
    papers: [idCard, household, authorisation],
    examples: [
      yes('看病花得多', {
        shanghaiHukou: true,
        incomeBelowCityAverage: true,
        propertyWithinMarginal: true,
        medicalShare: 40,
      }),
      no('收入高于全市平均', { shanghaiHukou: true, incomeBelowCityAverage: false }),
      unsure('支出还没算过', { shanghaiHukou: true, incomeBelowCityAverage: true, propertyWithinMarginal: true }),
    ],
  }),
  version({
    policy: 'destitute-support',
    title: { zh: '特困人员供养', en: 'Support of destitute persons' },
    text: {
      zh: '没有劳动能力、没有生活来源、也没有人能赡养抚养的老年人、残疾人和未满十六周岁的孩子，由政府供养。',
      en: 'Elders, disabled persons and children under 16 who cannot work, have too little and have nobody able to support them are provided for.',
    },
    source: assistance('十三、十九'),
    verified: true,
    office: 'subdistrict',
    from: '2019-05-01',
    already: 'destitute',
    clauses: [
      hukou,
      clause('who', '老年人（满 60 周岁）、残疾人或者未满 16 周岁', 'An elder (60 or older), disabled, or under 16', {
        any: [
          { age: 'birthDate', op: '>=', years: 60 },
          { fact: 'disabled', is: true },
          { age: 'birthDate', op: '<', years: 16 },
        ],
      }),
      clause('work', '无劳动能力', 'Unable to work', {
        any: [
          { fact: 'cannotWork', is: true },
          { age: 'birthDate', op: '<', years: 16 },
        ],
      }),
      clause(
        'means',
        '收入低于低保标准（1595 元），财产符合规定',
        'Income below the minimum standard (1,595 yuan), property within the limit',
        {
          all: [
            { fact: 'incomePerHead', op: '<', value: 159_500 },
            { fact: 'propertyWithinLimit', is: true },
          ],
        },
        '1595 元为 2024 年低保标准，未核实',
      ),
      clause('nobody', '没有法定赡养、抚养人，或者他们没有能力', 'Nobody bound by law who is able to support', {
        fact: 'withoutSupporter',
        is: true,
      }),
    ],
    bands: [
      band(
        '基本生活、照料、医疗全额、丧葬',
        'Board, care, medical costs in full, funeral',
        null,
        null,
        assistance('十九'),
        true,
      ),
    ],
    papers: [idCard, household, authorisation],
    examples: [
      yes('无儿无女的老人', {
        shanghaiHukou: true,
        birthDate: '1948-03-02',
        cannotWork: true,
        incomePerHead: 90_000,
        propertyWithinLimit: true,
        withoutSupporter: true,
      }),
      no('女儿有能力赡养', { shanghaiHukou: true, birthDate: '1948-03-02', withoutSupporter: false }),
      unsure('收入还没问过', {
        shanghaiHukou: true,
        birthDate: '1948-03-02',
        cannotWork: true,
        withoutSupporter: true,
      }),
    ],
  }),
]
