import { missingTo, reaches } from '#rules/reading'
import { daysBetween, type Day } from '#kit/pure/shanghai-time.ts'
import type { MeetingRule } from './rule.ts'
import type { Base, Caller } from './words.ts'

/** Somebody in the room, as far as counting goes. */
export interface Present {
  /** Counts for quorum and vote; without it they sit in (列席). */
  member: boolean
  homeId: string | null
  /** The body they come from, where bodies sit together. */
  body: string | null
}

/** Those in the room, counted in every way that may be asked for. Whoever sits in counts only in `all`. */
export interface Tally {
  all: number
  heads: number
  homes: number
  withoutHome: number
  bodies: number
  withoutBody: number
}

/** How many of the base are there: heads, or each household or body once. A home or body not known stands for itself. */
export function presentOf(base: Base | null, tally: Tally): number {
  if (base === 'households') return tally.homes + tally.withoutHome
  if (base === 'parties') return tally.bodies + tally.withoutBody
  return tally.heads
}

/** The same from the list itself. */
export function countPresent(base: Base | null, present: readonly Present[]): number {
  const members = present.filter((one) => one.member)
  return presentOf(base, {
    all: present.length,
    heads: members.length,
    homes: new Set(members.flatMap((one) => one.homeId ?? [])).size,
    withoutHome: members.filter((one) => one.homeId === null).length,
    bodies: new Set(members.flatMap((one) => one.body ?? [])).size,
    withoutBody: members.filter((one) => one.body === null).length,
  })
}

export interface QuorumFound {
  present: number
  /** Null where the whole is not known or not asked for. */
  whole: number | null
  /** How many have to be there. */
  needed: number | null
  missing: number
  /** Null where no text asks for a quorum. */
  met: boolean | null
}

/** Whether enough are there (过半数: more than half, strictly). Integers only. */
export function quorumOf(rule: Pick<MeetingRule, 'quorum'>, whole: number | null, present: number): QuorumFound {
  if (rule.quorum === null) return { present, whole, needed: null, missing: 0, met: null }
  if (whole === null || whole <= 0) return { present, whole, needed: null, missing: 1, met: false }
  const missing = missingTo(present, whole, rule.quorum)
  return { present, whole, needed: missingTo(0, whole, rule.quorum), missing, met: missing === 0 }
}

/** Whether the members should be an odd number and are not: somebody is missing from them, or was counted twice. */
export const evenMembers = (rule: Pick<MeetingRule, 'odd'>, whole: number | null): boolean =>
  rule.odd && whole !== null && whole % 2 === 0

/** Whether the invitation went out early enough. Days between two calendar days in Shanghai. */
export function noticeOf(
  rule: Pick<MeetingRule, 'noticeDays'>,
  invited: Day,
  meets: Day,
): { days: number; needed: number | null; kept: boolean } {
  const days = daysBetween(invited, meets)
  return { days, needed: rule.noticeDays, kept: rule.noticeDays === null || days >= rule.noticeDays }
}

/** Whether those who ask for it may: alone, or as a large enough share of their own (`whole`). */
export function mayCall(
  rule: Pick<MeetingRule, 'callers'>,
  caller: { who: Caller; count: number | null; whole: number | null },
): 'yes' | 'not-theirs' | 'too-few' {
  const own = rule.callers.find((one) => one.who === caller.who)
  if (own === undefined) return 'not-theirs'
  if (own.share === null) return 'yes'
  const { count, whole } = caller
  if (count === null || whole === null || whole <= 0 || count > whole) return 'too-few'
  return reaches(count, whole, own.share) ? 'yes' : 'too-few'
}
