import { addDays } from '#kit/pure/shanghai-time.ts'
import { above, type Alarm, type Level, type Topic } from './topic.ts'

/** How long a topic may stay at each level, from a day on. */
export interface Deadlines {
  from: string
  days: Readonly<Record<Level, number>>
  /** So many days after the highest level's last day the subdistrict is told as well. */
  chairDays: number
  source: { zh: string; en: string }
  verified: boolean
}

/**
 * Dated, the latest last. Yangpu publishes the three levels and no time limits for them; these are proposals, marked as
 * not verified, until the neighbourhood or the subdistrict names its own.
 */
export const deadlines: readonly Deadlines[] = [
  {
    from: '2021-01-01',
    days: { 'building-group': 14, compound: 21, neighbourhood: 30 },
    chairDays: 7,
    source: {
      zh: '各级时限没有找到规定，先按本系统的建议',
      en: 'No rule on the time of each level was found; suggested by this system',
    },
    verified: false,
  },
]

/** The limits in force on a day. */
export function deadlinesOn(day: string): Deadlines {
  const found = deadlines.findLast((one) => one.from <= day) ?? deadlines[0]
  if (found === undefined) throw new RangeError('no deadlines are set')
  return found
}

/** The last day of a level that begins on a day. */
export const dueFrom = (day: string, level: Level): string => addDays(day, deadlinesOn(day).days[level])

export type Escalation = { on: string } & (
  | { kind: 'climbs'; level: Level; dueOn: string }
  | { kind: 'alarms'; alarm: Exclude<Alarm, 'none'> }
)

/**
 * What the clock does to a topic by a day: an open one whose level has run out climbs; at the highest level first the
 * chair is told, then the subdistrict. The days follow from the topic's own, so it makes no difference how often, or how
 * late, somebody looks.
 */
export function escalationDue(topic: Topic, today: string): Escalation | null {
  if (topic.state !== 'open' || today <= topic.dueOn) return null
  const on = addDays(topic.dueOn, 1)
  const next = above(topic.level)
  if (next !== null) return { on, kind: 'climbs', level: next, dueOn: dueFrom(on, next) }
  if (topic.alarm === 'none') return { on, kind: 'alarms', alarm: 'chair' }
  const later = addDays(on, deadlinesOn(on).chairDays)
  if (topic.alarm === 'chair' && today >= later) return { on: later, kind: 'alarms', alarm: 'subdistrict' }
  return null
}

/** The topic after one such step. */
export function escalated(topic: Topic, step: Escalation): Topic {
  return step.kind === 'climbs' ? { ...topic, level: step.level, dueOn: step.dueOn } : { ...topic, alarm: step.alarm }
}

/** The day on which the clock does something next, or null when it will do nothing. */
export function nextLook(topic: Topic): string | null {
  if (topic.state !== 'open' || topic.alarm === 'subdistrict') return null
  const on = addDays(topic.dueOn, 1)
  return topic.alarm === 'chair' ? addDays(on, deadlinesOn(on).chairDays) : on
}
