import { assistance, band, clause, household, idCard, no, unsure, version, yes } from './words.ts'

/** For what comes suddenly. */
export const sudden = [
  version({
    policy: 'temporary-relief',
    title: { zh: '临时救助', en: 'Temporary relief' },
    text: {
      zh: '火灾、车祸、突发重病等急事让基本生活一时过不下去，可以救急；持居住证的外地家庭也可以。',
      en: 'For families whom an accident or sudden illness leaves unable to live for a time; families with a residence permit too.',
    },
    source: assistance('十五、二十九、三十六'),
    verified: true,
    office: 'subdistrict',
    from: '2019-05-01',
    clauses: [
      clause('who', '本市户籍，或者家里有人持本市居住证', 'Shanghai hukou, or somebody with a residence permit', {
        any: [
          { fact: 'shanghaiHukou', is: true },
          { fact: 'residencePermit', is: true },
        ],
      }),
      clause(
        'hardship',
        '意外、突发重病；或者低保家庭必需支出突然增加',
        'An accident or sudden illness; or, on minimum allowance, necessary costs that suddenly rose',
        {
          any: [
            { fact: 'suddenHardship', in: ['accident', 'illness', 'other'] },
            {
              all: [
                { fact: 'suddenHardship', in: ['costs'] },
                { fact: 'onMinimumAllowance', is: true },
              ],
            },
          ],
        },
      ),
    ],
    bands: [
      band(
        '每人每月一般不超过低保标准（1595 元），一般不超过三个月',
        'Usually at most the minimum standard (1,595 yuan) a head a month, for at most three months',
        null,
        null,
        `${assistance('二十九')}；1595 元未核实`,
        false,
      ),
    ],
    papers: [
      idCard,
      household,
      { name: { zh: '说明难处的材料（病历、事故证明等）', en: 'Something that shows what happened' }, unless: null },
    ],
    examples: [
      yes('家里着了火', { shanghaiHukou: true, suddenHardship: 'accident' }),
      no('没有遇到难处', { shanghaiHukou: true, suddenHardship: 'none' }),
      unsure('开支突然增加，是不是低保不清楚', { shanghaiHukou: true, suddenHardship: 'costs' }),
    ],
  }),
  version({
    policy: 'disaster-relief',
    kind: 'referral',
    title: { zh: '受灾人员救助', en: 'Relief after a natural disaster' },
    text: {
      zh: '自然灾害让基本生活受到严重影响的，先安置，再补助，由应急管理部门负责。',
      en: 'Those whom a natural disaster hit hard are sheltered first and then helped; the emergency office is in charge.',
    },
    source: assistance('十四、二十八'),
    verified: true,
    office: 'subdistrict',
    from: '2019-05-01',
    clauses: [
      clause('disaster', '因自然灾害基本生活受到严重影响', 'A natural disaster made basic life very hard', {
        fact: 'suddenHardship',
        in: ['disaster'],
      }),
    ],
    bands: [],
    examples: [
      yes('台风掀了屋顶', { suddenHardship: 'disaster' }),
      no('没有受灾', { suddenHardship: 'none' }),
      unsure('没有问过', {}),
    ],
  }),
]
