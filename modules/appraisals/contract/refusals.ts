import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('appraisals', {
  'unknown-round': { status: 404, zh: '没有找到这次评议。', en: 'This appraisal was not found.' },
  'unknown-remark': { status: 404, zh: '没有找到这句话。', en: 'These words were not found.' },
  'not-asked': { status: 404, zh: '这次没有抽到这户。', en: 'This home is not asked this time.' },
  'unknown-number': {
    status: 422,
    zh: '没有这个编号，请对着问卷再看一遍。',
    en: 'There is no such number. Please look at the sheet again.',
  },
  'unknown-compound': { status: 422, zh: '本居民区没有这个小区。', en: 'There is no such compound here.' },
  'not-open': { status: 409, zh: '现在不在评议的日子里。', en: 'Answers are not taken on this day.' },
  'still-open': {
    status: 409,
    zh: '评议到 {until} 才结束，还不能算结果。',
    en: 'It is open until {until}; it cannot be counted yet.',
  },
  'not-counted': { status: 409, zh: '结果还没有算出来。', en: 'The result has not been counted yet.' },
  'not-a-question': {
    status: 422,
    zh: '有一个回答对不上题目，请刷新再填。',
    en: 'One answer fits no question. Please reload.',
  },
  'nothing-said': { status: 422, zh: '一题都还没有回答。', en: 'Nothing has been answered yet.' },
  'days-wrong': {
    status: 422,
    zh: '截止的日子不能早于开始和今天。',
    en: 'It cannot close before it opens, nor before today.',
  },
  'no-homes': { status: 409, zh: '册子里没有住人的房子，问不到人。', en: 'There are no lived-in homes to ask.' },
  'no-reason': { status: 422, zh: '不公开的话，请写明为什么。', en: 'Please say why the words are withheld.' },
})
