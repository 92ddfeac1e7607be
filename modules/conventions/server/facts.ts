import type { Unit } from '#kit/server/unit.ts'
import type { ConventionKind } from '../domain/clauses.ts'
import type { Facts } from '../domain/stage.ts'
import { type AdoptionRow, adoptionsOf, type ConventionRow, type ReviewRow, reviewsOf, unansweredOf } from './store.ts'

/** A convention with what its stage follows from. */
export interface Known {
  row: ConventionRow
  facts: Facts
  reviews: readonly ReviewRow[]
  /** Those that hold. */
  adoptions: readonly AdoptionRow[]
  /** Those that a later count of their vote has taken back. */
  withdrawn: readonly AdoptionRow[]
}

/** What is known of several conventions, in three statements however many there are. */
export async function knownOf(unit: Unit, rows: readonly ConventionRow[]): Promise<Known[]> {
  if (rows.length === 0) return []
  const neighbourhoods = [...new Set(rows.map((row) => row.neighbourhood_id))]
  const ids = rows.map((row) => row.id)
  const [counts, allReviews, allAdoptions] = await Promise.all([
    unit.read(unansweredOf(neighbourhoods, ids)),
    unit.read(reviewsOf(neighbourhoods, ids)),
    unit.read(adoptionsOf(neighbourhoods, ids)),
  ])
  const waiting = new Map(counts.map((one) => [one.convention_id, Number(one.count)]))
  const reviewed = Map.groupBy(allReviews, (one) => one.convention_id)
  const adopted = Map.groupBy(allAdoptions, (one) => one.convention_id)
  return rows.map((row) => {
    const reviews = reviewed.get(row.id) ?? []
    const all = adopted.get(row.id) ?? []
    const [adoptions, withdrawn] = [
      all.filter((one) => one.withdrawn_at === null),
      all.filter((one) => one.withdrawn_at !== null),
    ]
    return { row, reviews, adoptions, withdrawn, facts: factsOf(row, waiting.get(row.id) ?? 0, reviews, adoptions) }
  })
}

function factsOf(
  row: ConventionRow,
  unanswered: number,
  reviews: readonly ReviewRow[],
  adoptions: readonly AdoptionRow[],
): Facts {
  return {
    kind: row.kind as ConventionKind,
    digest: row.digest,
    commentsUntil: row.comments_until,
    unanswered,
    reviews: reviews.map(({ digest, fits, reviewed_on: on }) => ({ digest, fits, on })),
    adoptions: adoptions.map((one) => ({
      digest: one.digest,
      heldOn: one.held_on,
      inForceFrom: one.in_force_from,
      reviseBy: one.revise_by,
      filedOn: one.filed_on,
    })),
  }
}
