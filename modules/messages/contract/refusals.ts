import { defineRefusals } from '#kit/contract/refusals.ts'

export const refusals = defineRefusals('messages', {
  'unknown-message': { status: 404, zh: '没有找到这条通知。', en: 'There is no such message here.' },
  'unknown-place': {
    status: 404,
    zh: '没有找到这个地方，请再选一次。',
    en: 'No such place here. Please choose again.',
  },
  'unknown-person': {
    status: 404,
    zh: '名册上没有这位，或者已经不住在这里。',
    en: 'Nobody of that name lives here now.',
  },
  'nobody-there': {
    status: 422,
    zh: '这里没有要通知的人家，请换个范围。',
    en: 'There is nobody to tell there. Please choose another part.',
  },
  'not-to-call': {
    status: 409,
    zh: '这一位不用再打了，请刷新看看。',
    en: 'This person need not be phoned any more. Please reload.',
  },
  'which-day': { status: 422, zh: '请选以后的一天。', en: 'Please choose a day to come.' },
})
