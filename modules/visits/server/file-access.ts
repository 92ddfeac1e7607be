import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { NoteKind } from '../domain/words.ts'
import { rights } from '../rights.ts'
import { notesOfVisits, visitsByIds } from './store.ts'

/**
 * Photos and recordings of a visit are the committee's; where something on health, belief or a quarrel was noted with them,
 * they are only for those who may open that note.
 */
export async function fileAccess(unit: Unit, recordId: string): Promise<boolean> {
  if (!may(rights['visits.see'], unit.actor, unit.ground, undefined as never)) return false
  const [visit] = await unit.read(visitsByIds(unit, [recordId]))
  if (visit === undefined) return false
  const notes = await unit.read(notesOfVisits(unit, [recordId]))
  return notes.every((note) =>
    may(rights['visits.open-notes'], unit.actor, unit.ground, { kind: note.kind as NoteKind, byId: note.by_id }),
  )
}
