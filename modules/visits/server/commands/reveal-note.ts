import { saysSomething } from '#kit/pure/reason.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { NoteKind } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { unseal } from '../seals.ts'
import { insertLook, noteById } from '../store.ts'

/**
 * Opens one note on health, belief or a quarrel for a written reason; who looked stands with everybody the visit was to.
 * Refuses `visits.say-why`, `visits.unknown-note`, and whoever may not.
 */
export async function revealNote(unit: Unit, id: string, reason: string): Promise<{ words: string }> {
  const why = reason.trim()
  if (!saysSomething(why)) refuse('visits.say-why', {}, 'reason')
  const note = await unit.readOr(noteById(unit, id), 'visits.unknown-note')
  unit.authorise(rights['visits.open-notes'], { kind: note.kind as NoteKind, byId: note.by_id })
  unit.write(
    insertLook({
      neighbourhood_id: unit.neighbourhoodId,
      id: unit.id(),
      note_id: note.id,
      visit_id: note.visit_id,
      kind: note.kind,
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      reason: why,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'visits.note-revealed', subjectId: note.id, data: { kind: note.kind } })
  return { words: unseal(unit, 'note', note.id, note.words_sealed) }
}
