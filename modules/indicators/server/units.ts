import { listNeighbourhoods } from '#places'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { answersFor } from '../rights.ts'

/** A place figures are kept for: by its division code. */
export interface Place {
  code: string
  name: string
  level: 'district' | 'subdistrict' | 'neighbourhood'
  neighbourhoodId: string | null
}

const levels = { 6: 'district', 9: 'subdistrict', 12: 'neighbourhood' } as const
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
  const grounds = [...all.values()].flatMap(({ neighbourhoodId, code: own }) =>
    neighbourhoodId === null ? [] : [{ id: neighbourhoodId, code: own }],
  )
  const wanted = code ?? ownCode(unit, grounds)
  if (wanted === undefined || !answersFor(unit.by, wanted, grounds)) refuse('common.not-yours')
  const length = wanted.length as 6 | 9 | 12
  return { place: all.get(wanted) ?? areaWithout(wanted, levels[length]), all }
}

/** An area that has no neighbourhood here yet. */
function areaWithout(code: string, level: Place['level']): Place {
  return level === 'neighbourhood'
    ? refuse('indicators.unknown-unit')
    : { code, name: '', level, neighbourhoodId: null }
}

function ownCode(unit: Unit, grounds: readonly { id: string; code: string }[]): string | undefined {
  const codes = unit.by.standings.flatMap(({ area, neighbourhoodId }) =>
    area === undefined ? grounds.filter(({ id }) => id === neighbourhoodId).map(({ code }) => code) : [area],
  )
  return codes.toSorted((a, b) => a.length - b.length)[0]
}

/** The places right below one: subdistricts of a district, neighbourhoods of a subdistrict. */
export function placesBelow(place: Place, all: Map<string, Place>): Place[] {
  const length = place.code.length + 3
  return [...all.values()].filter((one) => one.code.length === length && one.code.startsWith(place.code))
}
