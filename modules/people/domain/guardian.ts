import type { Day } from '#kit/pure/shanghai-time.ts'
import { ageOn } from './identity.ts'

/** From which day on somebody younger than so many years needs a guardian's consent. */
interface GuardianRule {
  from: Day
  under: number
  source: string
  verified: boolean
}

export const guardianRules: readonly GuardianRule[] = [
  { from: '2021-11-01', under: 14, source: '《个人信息保护法》第二十八条、第三十一条', verified: true },
]

/**
 * Whether a parent or other guardian has to agree before anything is done with this person's data on that day beyond what the
 * law demands of the committee. Of somebody whose birthday is not known nothing can be said: false.
 */
export function needsGuardianConsent(birthDate: Day | null, day: Day): boolean {
  if (birthDate === null) return false
  const rule = guardianRules.filter(({ from }) => from <= day).at(-1)
  const age = ageOn(birthDate, day)
  return rule !== undefined && age !== null && age < rule.under
}
