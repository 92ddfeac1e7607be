import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('rolls', {
  'unknown-roll': { status: 404, zh: '没有找到这份权利名册。', en: 'This roll was not found.' },
  'unknown-right': {
    status: 404,
    zh: '名册上没有这一行，请刷新看看。',
    en: 'This line is not on the roll. Please reload.',
  },
  'unknown-correction': { status: 404, zh: '没有找到这条更正。', en: 'This correction was not found.' },
  'unknown-scope': {
    status: 422,
    zh: '没有找到这个范围，请重新选。',
    en: 'This part was not found. Please choose again.',
  },
  'already-frozen': {
    status: 409,
    zh: '名册已经锁定，要改请走更正。',
    en: 'The roll is frozen. Please ask for a correction instead.',
  },
  'not-frozen': { status: 409, zh: '名册还没锁定，直接改就行。', en: 'The roll is a draft: change it directly.' },
  unresolved: {
    status: 409,
    zh: '还有 {count} 行没弄清，补齐或写明理由剔除后再锁定。',
    en: 'Lines still open: {count}. Complete them, or leave them out with a reason, then freeze.',
  },
  nobody: { status: 409, zh: '名册上一个人也没有，不能锁定。', en: 'Nobody is on the roll, so it cannot be frozen.' },
  'not-of-residents': {
    status: 422,
    zh: '居民的名册按人头算，没有面积和产权。',
    en: 'A roll of residents counts heads: it has no areas and no titles.',
  },
  'not-of-delegates': {
    status: 422,
    zh: '只有居民代表的名册才录名单。',
    en: 'Only a roll of delegates is entered by name.',
  },
  'unknown-delegate': {
    status: 422,
    zh: '名单上有人不在名册里，请重新选。',
    en: 'A delegate is not in the register. Please choose again.',
  },
  'nothing-changed': { status: 409, zh: '跟名册上的一样，不用更正。', en: 'The roll says the same already.' },
  'no-owner-known': {
    status: 409,
    zh: '这一户现在没有登记产权人，请先到产权里补上。',
    en: 'No owner of this home is recorded now. Please record one first.',
  },
  'still-incomplete': {
    status: 409,
    zh: '这一行还缺面积或产权人，补齐才能算进来。',
    en: 'This line still lacks its area or its owner; complete it before it counts.',
  },
  'area-needed': { status: 422, zh: '请写面积和凭据。', en: 'Please enter the area and what it rests on.' },
  'already-answered': { status: 409, zh: '这条更正已经有人处理了。', en: 'This correction has been answered already.' },
  'two-people-needed': {
    status: 403,
    zh: '更正要两个人：请另一位同事来确认。',
    en: 'A correction takes two people: please let a colleague confirm it.',
  },
  'changed-since': {
    status: 409,
    zh: '这一行后来又改过了，请重新提出更正。',
    en: 'This line was changed since. Please ask for the correction anew.',
  },
})
