/** What the check of a request found at one place of it, as the type provider hands it on from zod. */
export interface FieldIssue {
  /** zod's code. */
  keyword?: string
  message?: string
  params?: Readonly<Record<string, unknown>>
}

type Language = 'zh-CN' | 'en'
type Said = readonly [zh: string, en: string]

const again: Said = ['请再看一看这一处。', 'Please check this.']
const empty: Said = ['这里要填。', 'Please fill this in.']

/** One sentence for a field: what is wrong with it, and with that what to do. */
export function fieldSentence(issue: FieldIssue, language: Language): string {
  const [zh, en] = saidOf(issue)
  return language === 'en' ? en : zh
}

function saidOf({ keyword, message = '', params = {} }: FieldIssue): Said {
  const { origin, minimum, maximum } = params
  if (message.endsWith('received undefined')) return empty
  if (keyword === 'too_small') {
    const least = String(minimum)
    if (origin === 'string')
      return minimum === 1 ? empty : [`太短了，至少要 ${least} 个字。`, `Too short: at least ${least} characters.`]
    if (origin === 'array' || origin === 'set') return [`至少要 ${least} 个。`, `At least ${least} needed.`]
    if (isNumber(origin)) return [`最小是 ${least}。`, `It cannot be less than ${least}.`]
  }
  if (keyword === 'too_big') {
    const most = String(maximum)
    if (origin === 'string') return [`太长了，最多 ${most} 个字。`, `Too long: at most ${most} characters.`]
    if (origin === 'array' || origin === 'set') return [`太多了，最多 ${most} 个。`, `Too many: at most ${most}.`]
    if (isNumber(origin)) return [`最大是 ${most}。`, `It cannot be more than ${most}.`]
  }
  if (keyword === 'invalid_format')
    return ['写法不对，请再看一看。', 'This is not written the right way. Please check it.']
  return again
}

const isNumber = (origin: unknown) => origin === 'number' || origin === 'int' || origin === 'bigint'
