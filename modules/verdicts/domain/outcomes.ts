import { type Bar, reaches, type SilenceRule } from '#rules/reading'
import type { Stand } from './stands.ts'

/** How a vote is counted: what everybody knows of it. */
export interface Counting {
  quorum: Bar
  consent: Bar
  silence: SilenceRule | null
}

/**
 * Which tests of area are met, in every count that is published and however the disputed heads may be settled, as one text.
 * What one could tell from the outcome of a test alone is told from this.
 */
export function areaOutcomes(
  areas: Readonly<Record<Stand, number>>,
  heads: Readonly<Record<Stand, number>>,
  { quorum, consent, silence }: Counting,
): string {
  const whole = Object.values(areas).reduce((sum, area) => sum + area, 0)
  const rules: (SilenceRule | null)[] = silence === null ? [null] : [null, silence]
  return rules
    .flatMap((rule) =>
      ([null, 'yes', 'no'] as const).map((settled) => {
        const extra = (stand: 'yes' | 'no', of: Readonly<Record<Stand, number>>) =>
          settled === stand ? of.disputed : 0
        const yesHeads = heads.yes + extra('yes', heads)
        const noHeads = heads.no + extra('no', heads)
        const followers = areas.follow + (rule === 'follow-majority' ? areas.reached : 0)
        const yes = areas.yes + extra('yes', areas) + (yesHeads > noHeads ? followers : 0)
        const silent = rule === null ? 0 : areas.reached
        const part =
          areas.yes + areas.no + areas.abstain + areas.follow + silent + (settled === null ? 0 : areas.disputed)
        return `${Number(reaches(part, whole, quorum))}${Number(reaches(yes, part, consent))}`
      }),
    )
    .join(' ')
}
