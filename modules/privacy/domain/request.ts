import type { Day } from '#kit/pure/shanghai-time.ts'
import { addWorkingDays } from '#kit/pure/working-days.ts'

/**
 * What a person may ask: a copy (art. 45), a correction (46), erasure (47), an explanation (48), and to take consent back
 * (15). Close relatives of the dead may ask the same for their own lawful interests (49).
 */
export const requestKinds = ['copy', 'correct', 'erase', 'explain', 'withdraw'] as const
export type RequestKind = (typeof requestKinds)[number]

export type RequestState = 'received' | 'checked' | 'done' | 'declined'

/**
 * How long things may take, from a day on. The law says only 及时 and 立即 (个人信息保护法 arts. 45, 46, 57): the figures are the
 * house's own, hence `verified: false`.
 */
export interface Clocks {
  from: Day
  /** Working days until a request is answered, and by how many it can be put off once. */
  answerDays: number
  extendDays: number
  /** Hours from finding an incident until the authority is told. */
  noticeHours: number
  source: string
  verified: boolean
}

export const usualClocks: readonly Clocks[] = [
  {
    from: '2021-11-01',
    answerDays: 15,
    extendDays: 15,
    noticeHours: 24,
    source: '法律只说“及时”“立即”（《个人信息保护法》第四十五、四十六、五十七条）；天数是本系统的建议',
    verified: false,
  },
]

/** The same said in English; what somebody entered stays in their words. */
export const usualSourceEn =
  'The law only says “in time” and “at once” (PIPL arts. 45, 46, 57); the days are suggested by this system'

/** The clocks in force on a day. Throws a `RangeError` where none are: the usual ones always belong in the list. */
export function clocksOn(day: Day, clocks: readonly Clocks[]): Clocks {
  const [latest] = clocks.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))
  if (latest === undefined) throw new RangeError(`no clocks in force on ${day}`)
  return latest
}

/** When a request asked then is to be answered. */
export function answerDue(askedAt: Date, days: number): Date {
  return addWorkingDays(askedAt, days)?.at ?? new Date(askedAt.getTime() + days * 86_400_000)
}

/** What may come next: identity first, then the answer; a request from the own account is checked by that. */
export function nextOf(state: RequestState): readonly ('check' | 'extend' | 'answer')[] {
  if (state === 'received') return ['check', 'extend']
  return state === 'checked' ? ['extend', 'answer'] : []
}
