import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { endpoints, homeShape, neighbourhoodShape } from '../../contract.ts'
import { toHome, toNeighbourhood } from '../shape.ts'
import { entrances, homeById, homesBehind, homesByIds, neighbourhoodByCode, neighbourhoods, spots } from '../store.ts'

const byNumber = new Intl.Collator('zh-CN', { numeric: true })

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

export async function listNeighbourhoods(unit: Unit): Promise<z.input<typeof neighbourhoodShape>[]> {
  return (await unit.read(neighbourhoods())).map(toNeighbourhood)
}

export async function readNeighbourhood(unit: Unit, code: string): Promise<z.input<typeof neighbourhoodShape> | null> {
  const row = await unit.readOne(neighbourhoodByCode(code))
  return row ? toNeighbourhood(row) : null
}

export async function listEntrances(unit: Unit): Promise<Output<'listEntrances'>['entrances']> {
  return (await unit.read(entrances(unit))).map((row) => ({
    id: row.id,
    name: row.name,
    buildingId: row.building_id,
    compoundId: row.compound_id,
    compound: row.compound,
    building: row.building,
    floors: row.floors,
    lifts: row.lifts,
    homes: row.homes,
  }))
}

export async function listHomes(unit: Unit, entranceId: string): Promise<z.input<typeof homeShape>[]> {
  return (await unit.read(homesBehind(unit, entranceId))).map(toHome)
}

/** One home; refuses `places.unknown-home`. */
export async function readHome(unit: Unit, id: string): Promise<z.input<typeof homeShape>> {
  return toHome(await unit.readOr(homeById(unit, id), 'places.unknown-home'))
}

/** Several homes at once; unknown ids are left out. */
export async function readHomes(unit: Unit, ids: readonly string[]): Promise<z.input<typeof homeShape>[]> {
  return ids.length === 0 ? [] : (await unit.read(homesByIds(unit, ids))).map(toHome)
}

/** All codes on walls, a compound after the other, 2号 before 10号. */
export async function listSpots(unit: Unit) {
  return (await unit.read(spots(unit)))
    .map((row) => ({
      id: row.id,
      name: row.name,
      code: row.code,
      compound: row.compound,
      compoundId: row.compound_id,
      entranceId: row.entrance_id,
    }))
    .toSorted((a, b) => byNumber.compare(a.compound, b.compound) || byNumber.compare(a.name, b.name))
}

/** What a code on a wall names; needs nobody signed in, so it opens the neighbourhood by its public code. */
export async function readSpot(parts: Parts, neighbourhoodCode: string, code: string): Promise<Output<'readSpot'>> {
  const ground = (await parts.grounds()).find((one) => one.code === neighbourhoodCode) ?? refuse('places.unknown-spot')
  return inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    const spot = (await listSpots(unit)).find((one) => one.code === code) ?? refuse('places.unknown-spot')
    const neighbourhood = (await readNeighbourhood(unit, neighbourhoodCode)) ?? refuse('places.unknown-spot')
    return { neighbourhood, spot: { id: spot.id, name: spot.name, compound: spot.compound } }
  })
}
