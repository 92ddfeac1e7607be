import type { z } from 'zod'
import type { homeShape, neighbourhoodShape } from '../contract.ts'

interface HomeRow {
  id: string
  entrance_id: string
  compound: string
  compound_address: string
  building: string
  entrance: string
  room: string
  floor: number
  building_area: number | null
  building_area_source: string | null
  exclusive_area: number | null
  exclusive_area_source: string | null
  use: string
  version: number
}

type Source = z.input<typeof homeShape>['buildingAreaSource']

/** A home as the contract shows it; the address as it is written: 延吉七村12号301室. */
export function toHome(row: HomeRow): z.input<typeof homeShape> {
  return {
    id: row.id,
    entranceId: row.entrance_id,
    compound: row.compound,
    building: row.building,
    entrance: row.entrance,
    room: row.room,
    floor: row.floor,
    address: `${row.compound_address}${row.entrance}${row.room}室`,
    buildingArea: row.building_area,
    buildingAreaSource: row.building_area_source as Source,
    exclusiveArea: row.exclusive_area,
    exclusiveAreaSource: row.exclusive_area_source as Source,
    use: row.use as z.input<typeof homeShape>['use'],
    version: row.version,
  }
}

export function toNeighbourhood(row: {
  id: string
  code: string
  name: string
  short_name: string
  phone: string | null
  subdistrict: string
}): z.input<typeof neighbourhoodShape> {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    shortName: row.short_name,
    phone: row.phone,
    subdistrict: row.subdistrict,
  }
}
