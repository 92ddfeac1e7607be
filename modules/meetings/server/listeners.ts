import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Progress } from '../domain/words.ts'
import { changeResolution, resolutionsOfMatter } from './store.ts'

/** The task of a resolution went on: what stands beside the resolution follows. One that was looked at again stays so. */
const follow =
  (progress: Exclude<Progress, 'reviewed'>) =>
  async (parts: Parts, event: Heard): Promise<void> => {
    const ground = await parts.ground(event.neighbourhoodId)
    if (ground === null) return
    await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
      for (const row of await unit.read(resolutionsOfMatter(unit, event.subjectId))) {
        if (row.progress === 'reviewed' || row.progress === progress) continue
        unit.write(changeResolution(unit, row.id, { progress, done_at: progress === 'done' ? event.at : null }))
      }
    })
  }

export const listeners = {
  'matters.done': follow('done'),
  'matters.confirmed': follow('done'),
  'matters.disputed': follow('open'),
}
