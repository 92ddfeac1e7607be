import { i18n } from '@lingui/core'

const inEnglish = () => i18n.locale === 'en'

/** Between two things said of one: 12号301室，漏水. A sentence that is translated as a whole carries its own signs. */
export const comma = (): string => (inEnglish() ? ', ' : '，')
/** Between the members of a list: 王阿姨、李师傅. */
export const listComma = (): string => (inEnglish() ? ', ' : '、')
/** Between a name and what is said of it. */
export const colon = (): string => (inEnglish() ? ': ' : '：')
/** Between two sentences that belong together. */
export const semicolon = (): string => (inEnglish() ? '; ' : '；')
/** Between two sentences. */
export const stop = (): string => (inEnglish() ? '. ' : '。')
/** Something added in brackets. */
export const inBrackets = (text: string): string => (inEnglish() ? ` (${text})` : `（${text}）`)
