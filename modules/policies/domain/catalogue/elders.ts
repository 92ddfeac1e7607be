import type { Condition } from '../condition.ts'
import { assistance, band, clause, hukou, idCard, no, unsure, version, yes } from './words.ts'

const ageFrom = (years: number): Condition => ({ age: 'birthDate', op: '>=', years })
const allowance = '公开代码中的标准（首档原误印 60 岁）；2015 年通知写 50 至 500 元，未核实'
const care = '公开代码中的补贴标准，年份不明，未核实'
const grade = (low: number, high: number): Condition => ({
  all: [
    { fact: 'careGrade', op: '>=', value: low },
    { fact: 'careGrade', op: '<=', value: high },
  ],
})
const onAllowance: Condition = { fact: 'onMinimumAllowance', is: true }

const careBand = (zh: string, en: string, yuan: number, condition: Condition) =>
  band(zh, en, yuan * 100, condition, care, false)

export const elders = [
  version({
    policy: 'elder-allowance',
    title: { zh: '老年综合津贴', en: 'Allowance for elders' },
    text: {
      zh: '满六十五周岁的本市户籍老人，按年龄每月发津贴，到了年龄就可以申请。',
      en: 'Everybody with Shanghai hukou of 65 or older gets a monthly allowance by age.',
    },
    source: '上海市老年综合津贴制度（2016 年起，英文报道 2015-12-03）',
    verified: false,
    office: 'subdistrict',
    from: '2016-05-01',
    clauses: [hukou, clause('age', '满 65 周岁', '65 or older', ageFrom(65))],
    bands: [
      band('100 周岁及以上', '100 and older', 60_000, ageFrom(100), allowance, false),
      band('90–99 周岁', '90 to 99', 35_000, ageFrom(90), allowance, false),
      band('80–89 周岁', '80 to 89', 18_000, ageFrom(80), allowance, false),
      band('70–79 周岁', '70 to 79', 15_000, ageFrom(70), allowance, false),
      band('65–69 周岁', '65 to 69', 7_500, ageFrom(65), allowance, false),
    ],
    examples: [
      yes('今天满 65 周岁', { shanghaiHukou: true, birthDate: '1961-06-01' }),
      no('差一天满 65 周岁', { shanghaiHukou: true, birthDate: '1961-06-02' }),
      unsure('户口在哪里不清楚', { birthDate: '1950-01-01' }),
      yes('2 月 29 日出生，平年 3 月 1 日满', { shanghaiHukou: true, birthDate: '1960-02-29' }, '2025-03-01'),
      no('2 月 29 日出生，平年 2 月 28 日没满', { shanghaiHukou: true, birthDate: '1960-02-29' }, '2025-02-28'),
    ],
  }),
  version({
    policy: 'elder-care-subsidy',
    title: { zh: '养老服务补贴', en: 'Subsidy for care at home' },
    text: {
      zh: '低保、低收入家庭里需要照护的老人，按照护等级每月给养老服务补贴，用来买居家服务。',
      en: 'Elders of poor families who need care get a subsidy for services at home, by care grade.',
    },
    source: '上海市养老服务补贴制度；条款来自公开代码，未核实',
    verified: false,
    office: 'subdistrict',
    from: '2020-01-01',
    clauses: [
      hukou,
      clause('age', '满 60 周岁', '60 or older', ageFrom(60)),
      clause('means', '低保家庭或者低收入家庭', 'Of a family on minimum allowance or low income', {
        any: [onAllowance, { fact: 'lowIncomeFamily', is: true }],
      }),
      clause('grade', '照护统一需求评估 1–6 级', 'Care grade 1 to 6', grade(1, 6)),
    ],
    bands: [
      careBand('低保，照护 1 级', 'Minimum allowance, grade 1', 1_110, { all: [onAllowance, grade(1, 1)] }),
      careBand('低收入，照护 1 级', 'Low income, grade 1', 888, grade(1, 1)),
      careBand('低保，照护 2–4 级', 'Minimum allowance, grades 2 to 4', 1_036, { all: [onAllowance, grade(2, 4)] }),
      careBand('低收入，照护 2–4 级', 'Low income, grades 2 to 4', 740, grade(2, 4)),
      careBand('低保，照护 5–6 级', 'Minimum allowance, grades 5 and 6', 740, { all: [onAllowance, grade(5, 6)] }),
      careBand('低收入，照护 5–6 级', 'Low income, grades 5 and 6', 444, grade(5, 6)),
    ],
    examples: [
      yes('低保老人，照护 3 级', {
        shanghaiHukou: true,
        birthDate: '1945-05-05',
        onMinimumAllowance: true,
        careGrade: 3,
      }),
      no('评估为 0 级', { shanghaiHukou: true, birthDate: '1945-05-05', onMinimumAllowance: true, careGrade: 0 }),
      unsure('还没评估过', { shanghaiHukou: true, birthDate: '1945-05-05', onMinimumAllowance: true }),
    ],
  }),
  version({
    policy: 'long-term-care',
    title: { zh: '长期护理保险', en: 'Long-term care insurance' },
    text: {
      zh: '满六十周岁、参保、照护等级 2–6 级的老人，护理员上门，费用由基金付九成。评估两年内有效。',
      en: 'Insured elders of 60 or older with care grade 2 to 6 get carers at home; the fund pays nine tenths. An assessment holds for two years.',
    },
    source: '上海市长期护理保险试点办法（网上转载，未核实）',
    verified: false,
    office: 'medical-insurance',
    from: '2018-01-01',
    clauses: [
      clause('age', '满 60 周岁', '60 or older', ageFrom(60)),
      clause('insured', '参加本市医保（含长护险）', 'Insured in Shanghai', { fact: 'careInsured', is: true }),
      clause('grade', '照护等级 2–6 级', 'Care grade 2 to 6', grade(2, 6)),
    ],
    bands: [
      band('每周上门 3 小时，基金付 90%', '3 hours a week, 90 % paid', null, grade(2, 3), '网上转载，未核实', false),
      band('每周上门 5 小时，基金付 90%', '5 hours a week, 90 % paid', null, grade(4, 4), '网上转载，未核实', false),
      band(
        '每周上门 7 小时，基金付 90%；满一个月加 1 小时或 40 元，满六个月 2 小时或 80 元',
        '7 hours a week, 90 % paid; more hours or 40 to 80 yuan after one and six months',
        null,
        grade(5, 6),
        '网上转载，未核实',
        false,
      ),
    ],
    papers: [idCard, { name: { zh: '社保卡', en: 'Social security card' }, unless: null }],
    examples: [
      yes('参保，评为 4 级', { birthDate: '1950-01-01', careInsured: true, careGrade: 4 }),
      no('评为 1 级', { birthDate: '1950-01-01', careInsured: true, careGrade: 1 }),
      unsure('还没评估过', { birthDate: '1950-01-01', careInsured: true }),
    ],
  }),
  version({
    policy: 'insurance-premium',
    title: { zh: '居民医保个人缴费资助', en: "Help with residents' medical insurance" },
    text: {
      zh: '低保和低保边缘家庭里满六十周岁、参加居民医保的老人，个人缴费部分给予资助。',
      en: "Elders of 60 or older of families on minimum allowance or marginal income, in residents' insurance, get help with their own share.",
    },
    source: assistance('二十一'),
    verified: true,
    office: 'medical-insurance',
    from: '2019-05-01',
    clauses: [
      clause('age', '满 60 周岁', '60 or older', ageFrom(60)),
      clause('means', '低保家庭或者低保边缘家庭', 'Of a family on minimum allowance or marginal income', {
        any: [onAllowance, { fact: 'lowIncomeFamily', is: true }],
      }),
      clause('insured', '参加城乡居民基本医疗保险', "In residents' medical insurance", {
        fact: 'residentsInsurance',
        is: true,
      }),
    ],
    bands: [
      band(
        '个人缴费部分的资助，比例未查到',
        'Help with the own share; the rate was not found',
        null,
        null,
        assistance('二十一'),
        false,
      ),
    ],
    examples: [
      yes('低保老人，居民医保', { birthDate: '1950-01-01', onMinimumAllowance: true, residentsInsurance: true }),
      no('职工医保', { birthDate: '1950-01-01', onMinimumAllowance: true, residentsInsurance: false }),
      unsure('参加哪种医保不清楚', { birthDate: '1950-01-01', onMinimumAllowance: true }),
    ],
  }),
  version({
    policy: 'elder-alone',
    kind: 'referral',
    title: { zh: '高龄独居老人关爱', en: 'Care for the very old who live alone' },
    text: {
      zh: '八十周岁以上一个人住的老人，街道有关爱项目，具体内容各街道不同，由居委会帮着转介。',
      en: 'For people of 80 or older who live alone the subdistrict has its own offers; the committee passes them on.',
    },
    source: '各街道自定，未查到统一规定',
    verified: false,
    office: 'subdistrict',
    from: '2020-01-01',
    clauses: [
      clause('age', '满 80 周岁', '80 or older', ageFrom(80)),
      clause('alone', '独自居住', 'Lives alone', { fact: 'livingAlone', is: true }),
    ],
    bands: [],
    papers: [],
    apply: { zh: '不用申请，居委会报街道。', en: 'Nothing to apply for: the committee tells the subdistrict.' },
    examples: [
      yes('86 岁一个人住', { birthDate: '1940-01-01', livingAlone: true }),
      no('和女儿同住', { birthDate: '1940-01-01', livingAlone: false }),
      unsure('住不住一起不清楚', { birthDate: '1940-01-01' }),
    ],
  }),
]

export const disability = [
  version({
    policy: 'disabled-living',
    title: { zh: '困难残疾人生活补贴', en: 'Living subsidy for disabled persons in need' },
    text: {
      zh: '重残没有工作的，或者低保家庭里的残疾人，每月发生活补贴。',
      en: 'Severely disabled people without work, and disabled members of families on minimum allowance, get a monthly subsidy.',
    },
    source: '上海市困难残疾人生活补贴（2021-08 报道）',
    verified: false,
    office: 'disabled-federation',
    from: '2021-01-01',
    clauses: [
      hukou,
      clause('certificate', '持残疾人证', 'Holds a disability certificate', { fact: 'disabled', is: true }),
      clause(
        'who',
        '重残（一、二级）无工作，或者低保家庭',
        'Grade 1 or 2 without work, or on minimum allowance',
        {
          any: [
            {
              all: [
                { fact: 'disabilityGrade', op: '<=', value: 2 },
                { fact: 'jobless', is: true },
              ],
            },
            onAllowance,
          ],
        },
        '重残按一、二级理解，未核实',
      ),
    ],
    bands: [band('每月 410 元', '410 yuan a month', 41_000, null, '2021 年标准（此前 330、300 元），未核实', false)],
    papers: [idCard, { name: { zh: '残疾人证', en: 'Disability certificate' }, unless: 'disabilityGrade' }],
    examples: [
      yes('二级，没有工作', { shanghaiHukou: true, disabled: true, disabilityGrade: 2, jobless: true }),
      no('没有残疾人证', { shanghaiHukou: true, disabled: false }),
      unsure('四级，是不是低保不清楚', { shanghaiHukou: true, disabled: true, disabilityGrade: 4 }),
    ],
  }),
  version({
    policy: 'severe-disability-care',
    title: { zh: '重残护理补贴', en: 'Care subsidy for severe disability' },
    text: {
      zh: '残疾等级一、二级，需要长期照护的本市户籍残疾人，每月发护理补贴，金额问残联。',
      en: 'Severely disabled people with Shanghai hukou get a monthly care subsidy; ask the federation for the sum.',
    },
    source: '重度残疾人护理补贴制度，本市标准未查到',
    verified: false,
    office: 'disabled-federation',
    from: '2020-01-01',
    clauses: [
      hukou,
      clause('certificate', '持残疾人证', 'Holds a disability certificate', { fact: 'disabled', is: true }),
      clause('grade', '残疾等级一级或二级', 'Grade 1 or 2', { fact: 'disabilityGrade', op: '<=', value: 2 }),
    ],
    bands: [
      band('金额未查到，以残联答复为准', 'The sum was not found; the federation says', null, null, '未查到', false),
    ],
    papers: [idCard, { name: { zh: '残疾人证', en: 'Disability certificate' }, unless: 'disabilityGrade' }],
    examples: [
      yes('一级', { shanghaiHukou: true, disabled: true, disabilityGrade: 1 }),
      no('三级', { shanghaiHukou: true, disabled: true, disabilityGrade: 3 }),
      unsure('等级没登记', { shanghaiHukou: true, disabled: true }),
    ],
  }),
]
