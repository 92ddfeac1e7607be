import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endStandingsOfPost } from '../store/standing.ts'

/** A post has ended: the standings that came with it are written off, for the record; they counted no more already. */
export async function followPost(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    unit.write(endStandingsOfPost(event.neighbourhoodId, event.subjectId, event.at))
  })
}
