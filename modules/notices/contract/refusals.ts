import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('notices', {
  'unknown-board': { status: 404, zh: '没有这块公告栏。', en: 'There is no such board.' },
  'unknown-notice': { status: 404, zh: '没有找到这份公告。', en: 'There is no such notice here.' },
  'unknown-place': {
    status: 404,
    zh: '有一处地方认不出来，请再选一次。',
    en: 'One of the places is not known here. Please choose again.',
  },
  'ends-first': {
    status: 422,
    zh: '结束的时间要在开始以后。',
    en: 'The end has to come after the beginning.',
  },
  'already-past': {
    status: 422,
    zh: '今天写的公告，不能从以前的日子算起。请选今天或以后。',
    en: 'A notice written today did not hang before. Please choose today or a later day.',
  },
  'why-personal': {
    status: 422,
    zh: '原因人人看得见，请去掉里面的手机号或身份证号。',
    en: 'Everybody reads the reason. Please take the mobile number or ID number out.',
  },
  'looks-personal': {
    status: 422,
    zh: '里面好像有手机号、身份证号或门牌室号。公告人人看得见，请去掉；法律要求写的，请勾选确认。',
    en: 'This seems to hold a mobile number, an ID number or a flat. Everybody reads the board: please take it out, or confirm that the law asks for it.',
  },
  'rule-of-that-day': {
    status: 409,
    zh: '这一类从这天起已经有一条了，请换一天。',
    en: 'There is one of this kind from that day already. Please choose another day.',
  },
  'no-longer-hangs': {
    status: 409,
    zh: '这份公告已经到期或撤下，不能再改。',
    en: 'This notice has expired or was taken down; it can no longer be changed.',
  },
  'not-its-place': {
    status: 422,
    zh: '这份公告不用贴在这里。',
    en: 'This notice need not hang at this place.',
  },
})
