import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { knownConvention } from '../queries/conventions.ts'
import { insertReview, reviewById } from '../store.ts'

export interface EnteredReview {
  id: string
  /** Of the text the reviewer had before them. */
  digest: string
  lawyer: string
  firm: string
  licence: string
  fits: boolean
  opinion: string | null
  on: Day
  files: readonly string[]
}

/**
 * Writes a legal professional's review down, bound to exactly the newest text. The same id again changes nothing. Refuses
 * `conventions.text-changed` when it was another text that was reviewed, `conventions.reason-needed` where it does not fit
 * and nothing is said why, `conventions.reviewed-later`.
 */
export async function enterReview(unit: Unit, conventionId: string, input: EnteredReview): Promise<void> {
  const { row } = await knownConvention(unit, conventionId, true)
  if (await unit.readOne(reviewById(unit, input.id))) return
  if (input.digest !== row.digest) refuse('conventions.text-changed')
  const opinion = input.opinion === '' ? null : input.opinion
  if (!input.fits && opinion === null) refuse('conventions.reason-needed', {}, 'opinion')
  if (input.on > dayOf(unit.now)) refuse('conventions.reviewed-later', {}, 'on')
  await attachFiles(unit, input.files, { room: 'conventions', recordId: input.id })
  unit.write(
    insertReview({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      convention_id: conventionId,
      version: row.version,
      digest: row.digest,
      lawyer: input.lawyer,
      firm: input.firm,
      licence: input.licence,
      fits: input.fits,
      opinion,
      reviewed_on: input.on,
      at: unit.now,
      by_name: unit.actor?.name ?? null,
    }),
  )
  const data = { review: input.id, digest: row.digest, fits: input.fits }
  unit.emit({ type: 'conventions.review-entered', subjectId: conventionId, data })
}
