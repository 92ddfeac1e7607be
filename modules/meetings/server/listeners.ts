import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Progress } from '../domain/words.ts'
import { changeResolution, resolutionsOfMatter } from './store.ts'

/** The task of a resolution went on: what stands beside the resolution follows. One that was looked at again stays so. */
export async function followTask(
  unit: Unit,
  matterId: string,
  progress: Exclude<Progress, 'reviewed'>,
  at: Date,
): Promise<void> {
  for (const row of await unit.read(resolutionsOfMatter(unit, matterId))) {
    if (row.progress === 'reviewed' || row.progress === progress) continue
    unit.write(changeResolution(unit, row.id, { progress, done_at: progress === 'done' ? at : null }))
  }
}

const follow =
  (progress: Exclude<Progress, 'reviewed'>) =>
  async (parts: Parts, event: Heard): Promise<void> => {
    const ground = await parts.ground(event.neighbourhoodId)
    if (ground === null) return
    await inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) =>
      followTask(unit, event.subjectId, progress, event.at),
    )
  }

export const listeners = {
  'matters.done': follow('done'),
  'matters.confirmed': follow('done'),
  'matters.disputed': follow('open'),
}
