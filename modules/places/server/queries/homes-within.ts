import type { Unit } from '#kit/server/unit.ts'
import type { areaSources } from '../../contract.ts'
import { homesWithinStatement } from '../store.ts'

type AreaSource = (typeof areaSources)[number]

/** A part of the neighbourhood, or all of it. */
export type Within = { entrance: string } | { building: string } | { compound: string } | { everybody: true }

export interface AddressedHome {
  id: string
  entranceId: string
  /** 延吉七村3号102室 */
  address: string
  room: string
  floor: number
  vacant: boolean
  /** In 0.01 m², with what it rests on; null where nobody knows it. */
  exclusiveArea: number | null
  exclusiveAreaSource: AreaSource | null
}

/** Every home of a stairwell, a building, a compound or the neighbourhood, in the order of the doors. */
export async function homesWithin(unit: Unit, within: Within): Promise<AddressedHome[]> {
  return (await unit.read(homesWithinStatement(unit, within))).map((row) => ({
    id: row.id,
    entranceId: row.entrance_id,
    address: `${row.compound_address}${row.entrance}${row.room}室`,
    room: row.room,
    floor: row.floor,
    vacant: row.use === 'vacant',
    exclusiveArea: row.exclusive_area,
    exclusiveAreaSource: row.exclusive_area_source as AreaSource | null,
  }))
}
