import { listNeighbourhoods } from '#places'
import type { Ground } from '#kit/contract/actor.ts'
import { may } from '#kit/contract/rights.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { rights } from '../rights.ts'

/** A place figures are kept for: by its division code. */
export interface Place {
  code: string
  name: string
  level: 'district' | 'subdistrict' | 'neighbourhood'
  neighbourhoodId: string | null
}

const FRESH = 30_000
const kept = new WeakMap<Parts, { at: number; places: Promise<Map<string, Place>> }>()

/** Every place by its code; kept in memory for half a minute, since new neighbourhoods are rare. */
export function places(unit: Unit): Promise<Map<string, Place>> {
  const found = kept.get(unit.parts)
  if (found && Date.now() - found.at < FRESH) return found.places
  const fresh = readPlaces(unit)
  kept.set(unit.parts, { at: Date.now(), places: fresh })
  fresh.catch(() => kept.delete(unit.parts))
  return fresh
}

async function readPlaces(unit: Unit): Promise<Map<string, Place>> {
  const all = new Map<string, Place>()
  for (const { id, code, name, subdistrict } of await listNeighbourhoods(unit)) {
    all.set(code, { code, name, level: 'neighbourhood', neighbourhoodId: id })
    all.set(code.slice(0, 9), {
      code: code.slice(0, 9),
      name: subdistrict,
      level: 'subdistrict',
      neighbourhoodId: null,
    })
    all.set(code.slice(0, 6), { code: code.slice(0, 6), name: '', level: 'district', neighbourhoodId: null })
  }
  return all
}

/** The place asked for, or the widest one the actor answers for; refuses a place that is not theirs. */
export async function placeFor(
  unit: Unit,
  code: string | undefined,
): Promise<{ place: Place; all: Map<string, Place> }> {
  const all = await places(unit)
  const wanted = code ?? ownCode(unit, all) ?? refuse('common.not-yours')
  const place = all.get(wanted) ?? areaWithout(wanted)
  if (!may(rights['indicators.see'], unit.actor, groundOf(place), place)) refuse('common.not-yours')
  return { place, all }
}

/** How rights see a place; an area is the beginning of the codes below it. */
export const groundOf = (place: Pick<Place, 'code' | 'neighbourhoodId'>): Ground => ({
  id: place.neighbourhoodId ?? '',
  code: place.code,
})

/** An area that has no neighbourhood here yet; a neighbourhood that is not there belongs to nobody. */
export function areaWithout(code: string): Place {
  if (code.length === 12) refuse('common.not-yours')
  return { code, name: '', level: code.length === 6 ? 'district' : 'subdistrict', neighbourhoodId: null }
}

function ownCode(unit: Unit, all: Map<string, Place>): string | undefined {
  const codes = unit.by.standings.flatMap(({ role, area, neighbourhoodId }) => {
    if (area !== undefined) return [area]
    const here = role === 'worker' || role === 'chair'
    return [...all.values()].filter((one) => here && one.neighbourhoodId === neighbourhoodId).map((one) => one.code)
  })
  return codes.toSorted((a, b) => a.length - b.length)[0]
}

/** The places right below one: subdistricts of a district, neighbourhoods of a subdistrict. */
export function placesBelow(place: Place, all: Map<string, Place>): Place[] {
  const length = place.code.length + 3
  return [...all.values()].filter((one) => one.code.length === length && one.code.startsWith(place.code))
}
