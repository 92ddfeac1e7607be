/** What a room may answer instead of doing: HTTP status and one sentence in each language, with `{placeholders}`. */
export interface RefusalText {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503
  zh: string
  en: string
}
export type RefusalTexts = Readonly<Record<string, RefusalText>>

/** Declares a room's refusals; keys become `room.key`. */
export function defineRefusals<const R extends string, const T extends RefusalTexts>(
  room: R,
  texts: T,
): { [K in keyof T & string as `${R}.${K}`]: T[K] } {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${room}.${key}`, text])) as {
    [K in keyof T & string as `${R}.${K}`]: T[K]
  }
}

/** Refusals that every endpoint can give. */
export const commonRefusals = defineRefusals('common', {
  'bad-input': {
    status: 400,
    zh: '有一处填得不对，请看标出的地方。',
    en: 'Something is not filled in right. Please look at the marked field.',
  },
  'sign-in': { status: 401, zh: '请先登录。', en: 'Please sign in first.' },
  'second-factor': {
    status: 401,
    zh: '请再输一次验证码，确认是您本人。',
    en: 'Please enter your second code to confirm that it is you.',
  },
  'not-yours': { status: 403, zh: '这件事不归您管。', en: 'You have no right to do this.' },
  'not-found': { status: 404, zh: '没有找到，可能已经移走了。', en: 'Not found. It may have been moved.' },
  forged: { status: 403, zh: '这个请求不是从睦邻页面发来的。', en: 'This request did not come from a Mulin page.' },
  'too-large': { status: 413, zh: '内容太大了，请分几次交。', en: 'That is too large. Please send it in parts.' },
  'too-fast': {
    status: 429,
    zh: '点得太快了，请过{seconds}秒再试。',
    en: 'Too many tries. Please wait {seconds} seconds.',
  },
  'wrong-type': { status: 415, zh: '这种格式收不了。', en: 'This format cannot be taken.' },
  'changed-meanwhile': {
    status: 409,
    zh: '刚才有别人改过了，请刷新再看一看。',
    en: 'Somebody changed this just now. Please reload and look again.',
  },
  'no-database': {
    status: 503,
    zh: '系统正在恢复，您填的还在，请过一会儿再点一次。',
    en: 'The system is recovering. What you entered is kept; please try again shortly.',
  },
})

/** Fills a sentence's placeholders. */
export function sentence(
  text: RefusalText,
  language: 'zh-CN' | 'en',
  data: Readonly<Record<string, string | number>>,
): string {
  const template = language === 'en' ? text.en : text.zh
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole))
}
