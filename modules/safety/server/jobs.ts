import { inUnit } from '#kit/server/unit.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { deleteRecordOf } from './store.ts'

/** Whoever moved away or died needs nobody's help on these stairs: the record ends. Harmless when heard twice. */
export async function endForGone(parts: Parts, { neighbourhoodId, subjectId }: Heard): Promise<void> {
  const ground = (await parts.grounds()).find(({ id }) => id === neighbourhoodId)
  if (ground === undefined) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    unit.write(deleteRecordOf(unit, subjectId))
  })
}
