import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Contribution } from './contributions.ts'

/** What became of somebody whom a policy found. Who it was is not known here. */
export interface PolicyCaseFacts {
  foundOn: Day
  state: string
  /** What is known no longer fits. */
  lost: boolean
  told: boolean
  applied: boolean
  received: boolean
}

/**
 * Found, told, applied, received: each figure is made of those the one before it counted, on the day they were found, so that one
 * sees at which step people get lost. What turned out not to fit, and what somebody does not want, is left out of the step
 * it ended at; a refusal of the office counts, for it is an answer.
 */
export function ofPolicyCase(one: PolicyCaseFacts): Contribution[] {
  const over = one.lost || one.state === 'not-after-all'
  const ended = over || one.state === 'not-wanted'
  return [
    row(one, 'policies-told', one.told, over),
    ...(one.told ? [row(one, 'policies-applied', one.applied, ended)] : []),
    ...(one.applied ? [row(one, 'policies-received', one.received, ended)] : []),
  ]
}

function row(
  { foundOn }: PolicyCaseFacts,
  indicator: 'policies-told' | 'policies-applied' | 'policies-received',
  reached: boolean,
  ended: boolean,
): Contribution {
  const out = !reached && ended
  return {
    indicator,
    from: foundOn,
    until: null,
    compoundId: null,
    numerator: reached ? 1 : 0,
    denominator: out ? 0 : 1,
    leftOut: out ? 1 : 0,
    turnsAt: null,
  }
}
