import { defineRefusals } from '#kit/contract/refusals.ts'

/** None of these says whether an account exists. */
export const refusals = defineRefusals('accounts', {
  'wrong-code': { status: 422, zh: '验证码不对,请再看一眼。', en: 'That code is not right. Please look again.' },
  'code-expired': {
    status: 422,
    zh: '这个验证码已经过时,请再要一个。',
    en: 'This code is no longer valid. Please ask for a new one.',
  },
  'code-used': {
    status: 422,
    zh: '这个码刚用过,请等下一个。',
    en: 'This code has just been used. Please wait for the next one.',
  },
  'wrong-password': { status: 422, zh: '名字或口令不对。', en: 'The name or the password is not right.' },
  'weak-password': {
    status: 422,
    zh: '这个口令太容易猜,请换一句自己的话。',
    en: 'This password is easily guessed. A sentence of your own is better.',
  },
  'try-later': {
    status: 429,
    zh: '试的次数多了,请过{minutes}分钟再来。',
    en: 'Too many tries. Please come back in {minutes} min.',
  },
  'no-message': {
    status: 503,
    zh: '短信现在发不出去,请打电话给居委会。',
    en: 'No message can be sent just now. Please call the committee.',
  },
  'start-again': { status: 409, zh: '时间过了,请从头登录。', en: 'The time is over. Please sign in again.' },
  'use-password': {
    status: 409,
    zh: '办公请用口令登录。',
    en: 'For work, please sign in with your password.',
  },
  'second-factor-is-set': {
    status: 409,
    zh: '第二道验证已经设好了。',
    en: 'The second factor is set up already.',
  },
  'no-oidc': { status: 404, zh: '这里没有开通统一登录。', en: 'Single sign-on is not set up here.' },
  'oidc-unknown': {
    status: 403,
    zh: '这个统一账号还没有连到睦邻。',
    en: 'That account is not linked here yet.',
  },
  'no-demo': { status: 404, zh: '这里不是演示。', en: 'This is not a demonstration.' },
  'unknown-code': {
    status: 422,
    zh: '这个码认不出来,可能用过或过期了。',
    en: 'This code is not known; it may have been used or be out of date.',
  },
  'no-consent': {
    status: 403,
    zh: '这份代办的同意已经不在了,请为自己办。',
    en: 'There is no such consent any more. Please go on for yourself.',
  },
})
