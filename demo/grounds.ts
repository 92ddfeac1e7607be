import { addNeighbourhood, nameAreas } from '#places'
import type { Ground } from '#kit/contract/actor.ts'
import { uuidv7 } from '#kit/pure/uuid.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { DemoNeighbourhood } from './district.ts'
import { city, district, neighbourhoods, subdistricts } from './district.ts'
import type { Random } from './random.ts'

/** The district with its subdistricts and the ten neighbourhoods; gives where each stands. */
export async function makeGrounds(parts: Parts, at: Date, random: Random): Promise<Map<DemoNeighbourhood, Ground>> {
  const grounds = new Map<DemoNeighbourhood, Ground>()
  await inUnit(parts, { actor: null, now: at, ground: null }, async (unit) => {
    await nameAreas(unit, [city, district, ...subdistricts.map(([code, name]) => ({ code, name }))])
    for (const neighbourhood of neighbourhoods) {
      const { code, name, phone } = neighbourhood
      const ground = { id: uuidv7(at, random.bytes(10)), code }
      grounds.set(neighbourhood, ground)
      // Each sees the short names taken before it.
      await unit.flush()
      await addNeighbourhood(unit, { ...ground, name, phone })
    }
  })
  return grounds
}
