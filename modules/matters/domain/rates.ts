import type { Matter } from './matter.ts'
import { isEnded } from './matter.ts'

/**
 * What a set of matters adds up to. Solved means the resident said so. What is left out of the rate is left out in the open,
 * with its number: merged (counted with the matter it was merged into), withdrawn, beyond our remit, unreachable.
 */
export type Tally = {
  received: number
  counted: number
  solved: number
  /** Part of `solved`: the resident's word was written down by a worker. */
  solvedOnBehalf: number
  stillOpen: number
  disputes: number
  excluded: { merged: number; withdrawn: number; beyondRemit: number; unreachable: number }
}

/** Adds up matters received in one period. received = counted + everything excluded. */
export function tally(matters: Iterable<Matter>): Tally {
  const sum: Tally = {
    received: 0,
    counted: 0,
    solved: 0,
    solvedOnBehalf: 0,
    stillOpen: 0,
    disputes: 0,
    excluded: { merged: 0, withdrawn: 0, beyondRemit: 0, unreachable: 0 },
  }
  for (const matter of matters) {
    sum.received += 1
    sum.disputes += matter.disputes
    if (matter.status === 'merged') sum.excluded.merged += 1
    else if (matter.status === 'withdrawn') sum.excluded.withdrawn += 1
    else if (matter.status === 'beyond-remit') sum.excluded.beyondRemit += 1
    else if (matter.status === 'unreachable') sum.excluded.unreachable += 1
    else sum.counted += 1
    if (matter.status === 'confirmed') sum.solved += 1
    if (matter.status === 'confirmed' && matter.confirmedBy === 'behalf') sum.solvedOnBehalf += 1
    if (!isEnded(matter)) sum.stillOpen += 1
  }
  return sum
}

/** Solved out of counted, in ten-thousandths, rounded down; null when nothing counts. */
export function solvedRate(sum: Pick<Tally, 'counted' | 'solved'>): number | null {
  return sum.counted === 0 ? null : Math.floor((sum.solved * 10_000) / sum.counted)
}
