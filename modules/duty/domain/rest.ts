import { addDays, type Day, daysBetween } from '#kit/pure/shanghai-time.ts'
import { type Hours, namedFor, parts, type Shift, spanOf, type Swap, type Turn } from './rota.ts'

/** The committee's agreement on rest: hours between two shifts of one person, nights of one person in seven days. */
export interface RestRule {
  restHours: number
  nightsInSeven: number
}

/** Somebody whose rest is too short. `short-rest`: the shift begins too soon after the one before. */
export interface Breach extends Shift {
  account: string
  kind: 'short-rest' | 'many-nights'
  /** Hours of rest there are, or nights there are in the seven days up to this one. */
  found: number
}

const HOUR = 3_600_000

/**
 * Where a rota leaves somebody too little rest, in the days from `from` on. The week before is looked at too, so that
 * the first morning after a night is seen; a breach is named at the later of the two shifts.
 */
export function breachesOf(
  from: Day,
  days: number,
  turns: readonly Turn[],
  swaps: readonly Swap[],
  hours: Hours,
  rule: RestRule,
): Breach[] {
  const lead = 7
  const shifts = Array.from({ length: days + lead }, (_, index) => addDays(from, index - lead)).flatMap((day) =>
    parts
      .map((part) => ({
        day,
        part,
        account: namedFor({ day, part }, turns, swaps),
        span: spanOf({ day, part }, hours),
      }))
      .filter((one): one is typeof one & { account: string } => one.account !== null)
      .toSorted((a, b) => a.span.from.getTime() - b.span.from.getTime()),
  )
  const breaches: Breach[] = []
  for (const [index, shift] of shifts.entries()) {
    if (shift.day < from) continue
    const { day, part, account } = shift
    const before = shifts.slice(0, index).findLast((one) => one.account === account)
    const rest = before ? Math.floor((shift.span.from.getTime() - before.span.to.getTime()) / HOUR) : null
    if (rest !== null && rest < rule.restHours) breaches.push({ day, part, account, kind: 'short-rest', found: rest })
    if (part !== 'night') continue
    const nights = shifts.filter(
      (one) => one.part === 'night' && one.account === account && one.day <= day && daysBetween(one.day, day) < 7,
    ).length
    if (nights > rule.nightsInSeven) breaches.push({ day, part, account, kind: 'many-nights', found: nights })
  }
  return breaches
}
