import type { RecountTold } from '#papers'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Announced } from '../../domain/announcement.ts'
import { endedBy } from '../../domain/recounted.ts'
import { pageOfRow, shownWhy } from '../shape.ts'
import type { VerdictRow } from '../store.ts'

/** What of an older count an announcement told. */
export type Told = Pick<VerdictRow, 'page' | 'public_sha256' | 'full_sha256'>

/**
 * What the newest announcement of a verdict is written from: its correction where there is one. `told`: the count that it told,
 * where a later one stands; of the `recounts`, those that were over by then. Refuses `verdicts.unknown-verdict` before there is one.
 */
export function announcedOf(
  row: VerdictRow,
  { issuer, told, recounts }: { issuer: string; told: Told | null; recounts: readonly RecountTold[] },
): Announced {
  if (row.announced_at === null || row.counted_by === null) return refuse('verdicts.unknown-verdict')
  const { public_sha256: open, full_sha256: full, page } = told ?? row
  const corrected = row.corrected_at !== null
  const at = row.corrected_at ?? row.announced_at
  return {
    page: pageOfRow({ page }),
    recounts: endedBy(recounts, at.toISOString()).map((one) => ({ ...one, why: shownWhy(one.why, false) })),
    issuer,
    on: dayOf(at),
    count: row.counted_by as Announced['count'],
    passed: (corrected ? row.corrected_passed : row.passed) === true,
    reason: (corrected ? row.corrected_why : row.reason) ?? '',
    challengeUntil: corrected ? row.corrected_until : row.challenge_until,
    digests: { public: open, full },
  }
}
