import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Group, Happening, Way } from './words.ts'

/** How often a group is visited or called. */
export interface Rule {
  group: Group
  way: Way
  /** Days from one contact to the next. */
  everyDays: number
}

/**
 * What the committee agreed on visits, in force from a day on. No law sets these intervals: every number is the committee's
 * own and carries its source.
 */
export interface Agreement {
  from: Day
  rules: readonly Rule[]
  /** Within how many days after it happened. */
  eventDays: Readonly<Record<Happening, number>>
  /** Somebody who does not want to be disturbed is left in peace for so long, unless something happens. */
  restDays: number
  /** Where nobody opened, nobody comes again for so long. */
  retryDays: number
  /** After so many times in vain another time of the day is proposed. */
  triesBefore: number
  /** From this age on somebody who lives alone by the register counts as an elder living alone. */
  elderAge: number
  /** From this age on: the oldest. */
  oldestAge: number
  /** Homes in one round. */
  roundHomes: number
  source: string
  /** Whether somebody compared it with the source. */
  verified: boolean
}

/** Until the committee agrees on its own. */
export const usual: Agreement = {
  from: '2000-01-01',
  rules: [
    { group: 'elder-alone', way: 'call', everyDays: 7 },
    { group: 'elder-alone', way: 'visit', everyDays: 30 },
    { group: 'needs-care', way: 'visit', everyDays: 30 },
    { group: 'child-in-difficulty', way: 'visit', everyDays: 30 },
    { group: 'elders-only', way: 'visit', everyDays: 60 },
    { group: 'oldest', way: 'visit', everyDays: 60 },
    { group: 'disability', way: 'visit', everyDays: 90 },
    { group: 'in-need', way: 'visit', everyDays: 90 },
    { group: 'every-home', way: 'visit', everyDays: 365 },
  ],
  eventDays: {
    bereaved: 3,
    discharged: 2,
    newborn: 14,
    'moved-in': 14,
    'care-changed': 7,
    asked: 7,
    'policy-found': 7,
  },
  restDays: 90,
  retryDays: 2,
  triesBefore: 2,
  elderAge: 60,
  oldestAge: 80,
  roundHomes: 20,
  source: '睦邻的建议，居委会还没议定',
  verified: false,
}

/** The one in force on a day: the latest that has begun; a later id wins on the same day. */
export function inForce(all: readonly Agreement[], day: Day): Agreement {
  return (
    all
      .filter((one) => one.from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .at(-1) ?? usual
  )
}
