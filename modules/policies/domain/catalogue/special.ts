import type { Condition } from '../condition.ts'
import { assistance, band, clause, hukou, idCard, no, unsure, version, yes } from './words.ts'

const assisted = (among: readonly Condition[]): Condition => ({ any: among })
const allowance: Condition = { fact: 'onMinimumAllowance', is: true }
const marginal: Condition = { fact: 'lowIncomeFamily', is: true }
const rigid: Condition = { fact: 'rigidExpenseFamily', is: true }
const destitute: Condition = { fact: 'destitute', is: true }
const oldRule = '沪人社就〔2009〕13 号（已废止，现行名单未查到），未核实'

export const special = [
  version({
    policy: 'medical-assistance',
    title: { zh: '医疗救助', en: 'Medical assistance' },
    text: {
      zh: '特困、低保、低保边缘和刚性支出困难家庭，医保报销后自己付的部分按比例再救助。',
      en: 'Assisted families get back a share of what they pay after insurance.',
    },
    source: assistance('二十一、二十二'),
    verified: true,
    office: 'medical-insurance',
    from: '2019-05-01',
    clauses: [
      clause(
        'family',
        '特困、低保、低保边缘或者刚性支出困难家庭',
        'Destitute, on minimum allowance, marginal, or with unavoidable costs',
        assisted([destitute, allowance, marginal, rigid]),
      ),
    ],
    bands: [
      band('自负部分全额', 'The own share in full', null, destitute, assistance('十九'), true),
      band(
        '门急诊、住院按比例，比例未查到',
        'A share of out-patient and in-patient costs; the rate was not found',
        null,
        { any: [allowance, marginal] },
        assistance('二十一'),
        false,
      ),
      band(
        '住院按比例，比例未查到',
        'A share of in-patient costs; the rate was not found',
        null,
        null,
        assistance('二十一'),
        false,
      ),
    ],
    examples: [
      yes('低保家庭', { onMinimumAllowance: true }),
      no('都不是', { destitute: false, onMinimumAllowance: false, lowIncomeFamily: false, rigidExpenseFamily: false }),
      unsure('只知道不是低保', { onMinimumAllowance: false }),
    ],
  }),
  version({
    policy: 'education-assistance',
    kind: 'referral',
    title: { zh: '教育救助', en: 'Help with schooling' },
    text: {
      zh: '低保、低保边缘家庭和特困的学生，从幼儿园到大学都能减免或者领助学金，向学校申请。',
      en: 'Pupils and students of assisted families get fees waived or grants; ask the school.',
    },
    source: assistance('二十四、三十一、三十七'),
    verified: true,
    office: 'education',
    from: '2019-05-01',
    clauses: [
      clause('studies', '在幼儿园、中小学、中职或者大学就读', 'Studies, from kindergarten to university', {
        fact: 'studying',
        in: ['preschool', 'compulsory', 'high', 'university'],
      }),
      clause(
        'family',
        '低保、低保边缘家庭或者特困人员',
        'Of a family on minimum allowance or marginal, or destitute',
        assisted([allowance, marginal, destitute]),
      ),
    ],
    bands: [],
    apply: { zh: '学生本人或者监护人向就读学校提出。', en: 'The pupil or guardian asks the school.' },
    examples: [
      yes('低保家庭的初中生', { studying: 'compulsory', onMinimumAllowance: true }),
      no('不读书', { studying: 'none' }),
      unsure('家里情况不清楚', { studying: 'high' }),
    ],
  }),
  version({
    policy: 'housing-assistance',
    kind: 'referral',
    title: { zh: '住房救助（廉租住房）', en: 'Help with housing' },
    text: {
      zh: '收入、财产、住房面积符合标准的住房困难家庭，发租金补贴或者配租房子。',
      en: 'Families with too little room and within the limits get a rent subsidy or a flat.',
    },
    source: assistance('二十五、三十七'),
    verified: true,
    office: 'housing',
    from: '2019-05-01',
    clauses: [
      hukou,
      clause('room', '住房面积在住房困难标准以内', 'Within the standard for housing hardship', {
        fact: 'housingShort',
        is: true,
      }),
      clause(
        'means',
        '低保、低保边缘、刚性支出困难家庭或者特困人员',
        'Of an assisted family',
        assisted([allowance, marginal, rigid, destitute]),
        '收入财产标准另有规定，这里只按已认定的家庭找人',
      ),
    ],
    bands: [],
    examples: [
      yes('低保，住房困难', { shanghaiHukou: true, housingShort: true, onMinimumAllowance: true }),
      no('住房不困难', { shanghaiHukou: true, housingShort: false }),
      unsure('面积没核过', { shanghaiHukou: true, onMinimumAllowance: true }),
    ],
  }),
  version({
    policy: 'employment-assistance',
    title: { zh: '就业救助', en: 'Help into work' },
    text: {
      zh: '低保、低保边缘家庭里能工作但失业的成员，有培训补贴、岗位补贴、公益岗位等帮助。',
      en: 'Members of assisted families who are able to work and out of work get training, subsidies and public posts.',
    },
    source: assistance('二十六、三十七'),
    verified: true,
    office: 'employment',
    from: '2019-05-01',
    clauses: [
      clause(
        'family',
        '低保家庭或者低保边缘家庭',
        'Of a family on minimum allowance or marginal income',
        assisted([allowance, marginal]),
      ),
      clause('out', '失业', 'Out of work', { fact: 'jobless', is: true }),
      clause('able', '有劳动能力', 'Able to work', { fact: 'cannotWork', is: false }),
      clause('age', '满 16 周岁', '16 or older', { age: 'birthDate', op: '>=', years: 16 }),
    ],
    bands: [
      band(
        '培训、岗位、社保补贴和公益岗位',
        'Training, subsidies, public posts',
        null,
        null,
        assistance('二十六'),
        true,
      ),
    ],
    examples: [
      yes('低保家庭，失业，能工作', {
        onMinimumAllowance: true,
        jobless: true,
        cannotWork: false,
        birthDate: '1985-01-01',
      }),
      no('在工作', { onMinimumAllowance: true, jobless: false }),
      unsure('能不能工作不清楚', { onMinimumAllowance: true, jobless: true, birthDate: '1985-01-01' }),
    ],
  }),
  version({
    policy: 'hard-to-employ',
    title: { zh: '就业困难人员认定', en: 'Recognition as hard to employ' },
    text: {
      zh: '失业满六个月、年纪偏大或者家里困难的，认定后用人单位能得补贴，更好找工作。',
      en: 'People out of work for six months who are older or in need can be recognised, which gives employers a subsidy.',
    },
    source: oldRule,
    verified: false,
    office: 'employment',
    from: '2009-01-01',
    clauses: [
      hukou,
      clause('out', '登记失业满 6 个月', 'Registered as out of work for 6 months', {
        fact: 'unemployedMonths',
        op: '>=',
        value: 6,
      }),
      clause(
        'who',
        '男满 45 周岁、女满 40 周岁，或者零就业家庭、低保满 3 个月、持残疾人证（三级及以上）、被征地、刑满释放',
        'Men of 45, women of 40, or nobody in work at home, 3 months on minimum allowance, disabled (grade 3 or heavier), land taken, released',
        {
          any: [
            {
              all: [
                { fact: 'sex', in: ['male'] },
                { age: 'birthDate', op: '>=', years: 45 },
              ],
            },
            {
              all: [
                { fact: 'sex', in: ['female'] },
                { age: 'birthDate', op: '>=', years: 40 },
              ],
            },
            { fact: 'zeroEmployment', is: true },
            { fact: 'allowanceMonths', op: '>=', value: 3 },
            { fact: 'disabilityGrade', op: '<=', value: 3 },
            { fact: 'landTaken', is: true },
            { fact: 'released', is: true },
          ],
        },
        oldRule,
      ),
    ],
    bands: [],
    examples: [
      yes('女，41 岁，失业七个月', {
        shanghaiHukou: true,
        unemployedMonths: 7,
        sex: 'female',
        birthDate: '1985-01-01',
      }),
      no('失业两个月', { shanghaiHukou: true, unemployedMonths: 2 }),
      unsure('年轻，家里情况不清楚', {
        shanghaiHukou: true,
        unemployedMonths: 8,
        sex: 'male',
        birthDate: '1998-01-01',
      }),
    ],
  }),
  version({
    policy: 'unemployment-benefit',
    kind: 'referral',
    title: { zh: '失业保险金', en: 'Unemployment benefit' },
    text: {
      zh: '缴满一年失业保险、不是自己要离职、登记失业的，可以领失业金，金额和期限问受理中心。',
      en: 'Those who paid for a year and lost work without wishing it can draw benefit; the centre says how much and how long.',
    },
    source: '《失业保险条例》；本市标准未查到，未核实',
    verified: false,
    office: 'employment',
    from: '2020-01-01',
    clauses: [
      clause('out', '没有工作', 'Out of work', { fact: 'jobless', is: true }),
      clause('paid', '失业保险缴满一年', 'A year of insurance paid', { fact: 'paidUnemploymentInsurance', is: true }),
      clause('unwilling', '非因本人意愿中断就业', 'Lost work without wishing it', {
        fact: 'lostJobUnwilling',
        is: true,
      }),
    ],
    bands: [],
    papers: [idCard],
    examples: [
      yes('被裁员，缴满一年', { jobless: true, paidUnemploymentInsurance: true, lostJobUnwilling: true }),
      no('自己辞职', { jobless: true, paidUnemploymentInsurance: true, lostJobUnwilling: false }),
      unsure('缴了多久不清楚', { jobless: true, lostJobUnwilling: true }),
    ],
  }),
  version({
    policy: 'graduate-employment',
    kind: 'referral',
    title: { zh: '毕业生就业帮扶', en: 'Help for graduates looking for work' },
    text: {
      zh: '毕业两年内还没有工作的，就业服务机构有见习、推荐和补贴。',
      en: 'Graduates of the last two years without work get traineeships, introductions and subsidies.',
    },
    source: '转介条目；“两年内”为通行口径，未核实',
    verified: false,
    office: 'employment',
    from: '2020-01-01',
    clauses: [
      clause('graduated', '毕业未满两年', 'Graduated less than two years ago', {
        age: 'graduatedOn',
        op: '<',
        years: 2,
      }),
      clause('out', '没有工作', 'Out of work', { fact: 'jobless', is: true }),
    ],
    bands: [],
    papers: [idCard, { name: { zh: '毕业证书', en: 'Diploma' }, unless: null }],
    examples: [
      yes('去年毕业，没有工作', { graduatedOn: '2025-06-30', jobless: true }),
      no('已经有工作', { graduatedOn: '2025-06-30', jobless: false }),
      unsure('哪年毕业不清楚', { jobless: true }),
    ],
  }),
]
