import type { Day } from '#kit/pure/shanghai-time.ts'

/** Not yet asked; asked; the days are over and it waits to be counted; counted. */
export const phases = ['coming', 'open', 'over', 'counted'] as const
export type Phase = (typeof phases)[number]

/** Where a round stands on a day; its last day belongs to it. */
export function phaseOf(round: { opensOn: Day; closesOn: Day; counted: boolean }, today: Day): Phase {
  if (round.counted) return 'counted'
  if (today < round.opensOn) return 'coming'
  return today <= round.closesOn ? 'open' : 'over'
}
