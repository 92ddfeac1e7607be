import { addDays, type Day, instantAt } from '#kit/pure/shanghai-time.ts'
import type { PostKind } from '../contract/words.ts'

/** A post as far as its days go. */
export interface Tenure {
  from: Day
  /** The last day, where it is known. */
  until: Day | null
  endedAt: Date | null
}

/** From and until when the post counts, as instants: until the end of its last day, or when it was ended before. */
export function tenureOf({ from, until, endedAt }: Tenure): { startsAt: Date; endsAt: Date | null } {
  const last = until === null ? null : instantAt(addDays(until, 1))
  const endsAt = endedAt === null ? last : last === null || endedAt < last ? endedAt : last
  return { startsAt: instantAt(from), endsAt }
}

/** Whether it counts at this instant. */
export function inForce(tenure: Tenure, now: Date): boolean {
  const { startsAt, endsAt } = tenureOf(tenure)
  return startsAt <= now && (endsAt === null || endsAt > now)
}

/** Whether it is over: ended, or past its last day. */
export function isOver(tenure: Tenure, now: Date): boolean {
  const { endsAt } = tenureOf(tenure)
  return endsAt !== null && endsAt <= now
}

/** What stands for a name that was taken off: on request, or by age. */
export const forgottenNames = { asked: '（已按本人要求隐去）', aged: '（已过保存期限）' } as const

const memberKinds: ReadonlySet<string> = new Set<PostKind>(['chair', 'vice-chair', 'member'])

/** Whether a post makes its holder a member of the committee; chair and deputy are members too. */
export const sits = (kind: string): boolean => memberKinds.has(kind)

const order: readonly PostKind[] = [
  'secretary',
  'chair',
  'manager',
  'vice-secretary',
  'vice-chair',
  'member',
  'officer',
  'staff',
  'contact',
]

/** Who is named first in a list of posts: head, deputy, member. */
export function byRank(a: { kind: PostKind; from: Day }, b: { kind: PostKind; from: Day }): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)
}
