import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('visits', {
  'unknown-home': { status: 404, zh: '这里没有这一户。', en: 'There is no such home here.' },
  unreadable: {
    status: 422,
    zh: '这条走访有一处读不出来，请把内容抄下来再记一次。',
    en: 'Part of this visit cannot be read. Please copy what it says and enter it again.',
  },
  'id-taken': {
    status: 409,
    zh: '这个编号已经是另一条走访，请再记一次。',
    en: 'This id belongs to another visit. Please enter it again.',
  },
  'unknown-visit': { status: 404, zh: '没有找到这次走访。', en: 'This visit was not found.' },
  'taken-back': { status: 409, zh: '这次走访已经撤回了。', en: 'This visit was taken back already.' },
  'unknown-note': { status: 404, zh: '没有找到这条备注。', en: 'This note was not found.' },
  'unknown-plan': { status: 404, zh: '没有找到这个安排。', en: 'This plan was not found.' },
  'plan-over': { status: 409, zh: '这个安排已经结束了。', en: 'This plan is over already.' },
  'past-day': { status: 422, zh: '日子不能早于今天。', en: 'The day cannot be before today.' },
  'unknown-answer': { status: 404, zh: '没有找到这条回答。', en: 'This answer was not found.' },
  settled: { status: 409, zh: '这一条已经有人定了。', en: 'Somebody settled this already.' },
  'not-possible': {
    status: 422,
    zh: '这个写法登记不进去，请到本人页面改。',
    en: 'This cannot be written into the register as it is. Please correct it on the person’s page.',
  },
  'two-rules': {
    status: 422,
    zh: '同一类人、同一种方式只能定一条。',
    en: 'One group and one way can have only one rule.',
  },
  'say-why': { status: 422, zh: '请写明为什么看，至少四个字。', en: 'Please say why, in at least four characters.' },
})
