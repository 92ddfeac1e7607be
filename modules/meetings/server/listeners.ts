import { workersOf } from '#accounts'
import { tell } from '#messages'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Progress } from '../domain/words.ts'
import { changeResolution, itemById, type ResolutionRow, resolutionsOfMatter } from './store.ts'

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
    if (progress === 'done') await askToSay(unit, row)
  }
}

/** The chair is asked to say on the topic what became of it: in words of one's own, to those who spoke. Once. */
async function askToSay(unit: Unit, row: ResolutionRow): Promise<void> {
  if (row.item_id === null) return
  const item = await unit.readOne(itemById(unit, row.meeting_id, row.item_id))
  if (item === undefined || item.topic_id === null) return
  const accounts = (await workersOf(unit)).filter((one) => one.role === 'chair').map((one) => one.id)
  if (accounts.length === 0) return
  await tell(unit, {
    template: 'meetings.topic-done',
    to: { accounts },
    data: { proposal: row.proposal, topic: item.topic_id },
    about: { room: 'meetings', id: row.meeting_id },
    once: `meetings.topic-done/${row.id}`,
  })
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
