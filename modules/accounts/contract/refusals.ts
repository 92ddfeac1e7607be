import { defineRefusals } from '#kit/contract/refusals.ts'

/** None of these says whether an account exists. */
export const refusals = defineRefusals('accounts', {
  'wrong-code': { status: 422, zh: '验证码不对，请再看一眼。', en: 'That code is not right. Please look again.' },
  'code-expired': {
    status: 422,
    zh: '这个验证码已经过时，请再要一个。',
    en: 'This code is no longer valid. Please ask for a new one.',
  },
  'code-used': {
    status: 422,
    zh: '这个码刚用过，请等下一个。',
    en: 'This code has just been used. Please wait for the next one.',
  },
  'wrong-password': { status: 422, zh: '名字或密码不对。', en: 'The name or the password is not right.' },
  'weak-password': {
    status: 422,
    zh: '这个密码太容易猜，请换一句自己的话。',
    en: 'This password is easily guessed. A sentence of your own is better.',
  },
  'try-later': {
    status: 429,
    zh: '试的次数多了，请过{minutes}分钟再来。',
    en: 'Too many tries. Please come back in {minutes} min.',
  },
  'no-message': {
    status: 503,
    zh: '短信现在发不出去，请打电话给居委会。',
    en: 'No message can be sent just now. Please call the committee.',
  },
  'start-again': { status: 409, zh: '时间过了，请从头登录。', en: 'The time is over. Please sign in again.' },
  'use-password': {
    status: 409,
    zh: '办公请用密码登录。',
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
    zh: '这个码认不出来，可能用过或过期了。',
    en: 'This code is not known; it may have been used or be out of date.',
  },
  'no-consent': {
    status: 403,
    zh: '这份代办的同意已经不在了，请为自己办。',
    en: 'There is no such consent any more. Please go on for yourself.',
  },
  'first-run-done': {
    status: 410,
    zh: '第一个居民区已经建好，请登录。',
    en: 'The first neighbourhood stands already. Please sign in.',
  },
  'works-here': { status: 409, zh: '这个人已经在这里任这个职。', en: 'This person already works here in that role.' },
  'not-of-this-post': {
    status: 422,
    zh: '这个岗位不带这种身份。',
    en: 'This post does not carry that role.',
  },
  'last-chair': {
    status: 409,
    zh: '这里只有这一位书记，请先交接。',
    en: 'This is the only chair here. Please hand over first.',
  },
  'last-operator': {
    status: 409,
    zh: '至少要留一位系统管理员。',
    en: 'At least one operator has to remain.',
  },
  'not-a-colleague': {
    status: 422,
    zh: '请选一位在这里工作的同事。',
    en: 'Please choose a colleague who works here.',
  },
  'not-in-reach': {
    status: 403,
    zh: '只能进本街道的居民区。',
    en: 'Only neighbourhoods of your own subdistrict are within reach.',
  },
  'unknown-home': {
    status: 422,
    zh: '没有找到这一户，请看看门牌。',
    en: 'No such home here. Please check the address.',
  },
  'unknown-person': {
    status: 422,
    zh: '登记册里没有这个人。',
    en: 'This person is not in the register.',
  },
  'asked-already': {
    status: 409,
    zh: '您已经提过了，等居委会回复就好。',
    en: 'You have asked already. The committee will answer.',
  },
  'request-closed': {
    status: 409,
    zh: '这个申请已经办好了。',
    en: 'This request has been answered already.',
  },
  'not-bound': {
    status: 409,
    zh: '请先把自己的家连上。',
    en: 'Please bind your own home first.',
  },
  'needs-guardian': {
    status: 422,
    zh: '不满十四周岁，先到“监护人同意”里记下父母的同意。',
    en: 'Under fourteen: please note a parent’s consent under “Guardians’ consent” first.',
  },
})
