import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { subjectOf } from '../shape.ts'
import { answersOfVisit, insertTakenBack, setAsideOfVisit, takenBackAmong, visitsByIds } from '../store.ts'

export interface TakenBack {
  /** What a need became: it stays, and is closed where it is worked on. */
  matterId: string | null
  /** Answers that went into the register: they stay there, and are corrected with the person. */
  filled: number
}

/**
 * Takes a visit back that was written down by mistake: it stays with its mark and reason, and counts for nothing. Answers of it that
 * wait are set aside. The same id again answers as the first time. Refuses `visits.unknown-visit`, `visits.taken-back`,
 * and whoever may not.
 */
export async function takeBack(
  unit: Unit,
  visitId: string,
  { id, why }: { id: string; why: string },
): Promise<TakenBack> {
  const [[visit], [known], answers] = await Promise.all([
    unit.read(visitsByIds(unit, [visitId])),
    unit.read(takenBackAmong(unit, [visitId])),
    unit.read(answersOfVisit(unit, visitId)),
  ])
  if (visit === undefined) refuse('visits.unknown-visit')
  const stays = { matterId: visit.matter_id, filled: answers.filter(({ state }) => state === 'filled').length }
  if (known?.id === id) return stays
  if (known !== undefined) refuse('visits.taken-back')
  unit.authorise(rights['visits.take-back'], subjectOf(unit, visit))
  unit.writeOne(
    insertTakenBack({
      neighbourhood_id: unit.neighbourhoodId,
      visit_id: visit.id,
      id,
      why,
      at: unit.now,
      by_id: unit.by.accountId,
      by_name: unit.by.name,
    }),
    'visits.taken-back',
  )
  const settled = { settled_at: unit.now, settled_by: unit.by.name, settled_why: why }
  if (answers.some(({ state }) => state === 'waits')) unit.write(setAsideOfVisit(unit, visit.id, settled))
  unit.emit({
    type: 'visits.taken-back',
    subjectId: visit.id,
    data: { homeId: visit.home_id, matterId: visit.matter_id },
  })
  return stays
}
