import { dayOf, weekdayOf } from '#kit/pure/shanghai-time.ts'

/** A committee member: on duty on which weekdays (1 Monday to 7 Sunday), named as first contact, and whether in the chair. */
export interface Member {
  id: string
  name: string
  weekdays: readonly number[]
  firstContact: boolean
  chair: boolean
}

/**
 * Who answers for a report nobody handed to a person: the one on duty that day; else the first contact; else the chair;
 * else the longest serving. One owner from the first second, so this gives somebody whenever there is anybody, and null
 * only in a committee of none. `members` come longest serving first.
 */
export function dutyWorker(now: Date, members: readonly Member[]): Member | null {
  const weekday = weekdayOf(dayOf(now))
  return (
    members.find((one) => one.weekdays.includes(weekday)) ??
    members.find((one) => one.firstContact) ??
    members.find((one) => one.chair) ??
    members[0] ??
    null
  )
}
