import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { revokeConsentsOf } from '../store/consent.ts'
import { endStandingsOfPerson } from '../store/standing.ts'

/**
 * Somebody died or moved out of the neighbourhood: their account is no resident's here any more, and nobody acts for
 * them. Heard twice it changes nothing more.
 */
export async function letGo(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    unit.write(endStandingsOfPerson(event.neighbourhoodId, event.subjectId, unit.now))
    unit.write(revokeConsentsOf(event.neighbourhoodId, event.subjectId, unit.now))
  })
}
