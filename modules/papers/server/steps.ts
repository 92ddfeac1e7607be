import type { Unit } from '#kit/server/unit.ts'
import { insertStep } from './store.ts'

export type StepKind =
  | 'printed'
  | 'issued'
  | 'returned'
  | 'late'
  | 'scanned-again'
  | 'read'
  | 'differing'
  | 'void'
  | 'lost'
  | 'replaced'
  | 'accepted'
  | 'counted'
  | 'extended'
  | 'closed'
  | 'recount-begun'
  | 'recount-ended'
  | 'entry-stands'
  | 'entry-corrected'
  | 'recount-asked'
  | 'recount-declined'

/** Notes who did what, when: to one paper, or to the whole stack. What was read from a paper is never among it. */
export function step(
  unit: Unit,
  stackId: string,
  kind: StepKind,
  { id, paperId = null, words = null }: { id?: string; paperId?: string | null; words?: string | null } = {},
): void {
  unit.write(
    insertStep({
      neighbourhood_id: unit.neighbourhoodId,
      id: id ?? unit.id(),
      stack_id: stackId,
      paper_id: paperId,
      kind,
      words,
      by_name: unit.actor?.name ?? null,
      at: unit.now,
    }),
  )
}
