/** Rows as they are inserted: every column is written, none is left to a default. Areas in 0.01 m². */
interface Row {
  neighbourhood_id: string
  id: string
  created_at: Date
}

export interface NewCompound extends Row {
  name: string
  address: string
  kind: string
  built_year: number | null
}

export interface NewBuilding extends Row {
  compound_id: string
  name: string
  floors: number
  position: number
}

export interface NewEntrance extends Row {
  building_id: string
  compound_id: string
  name: string
  position: number
  lifts: number
}

export interface NewHome extends Row {
  entrance_id: string
  room: string
  floor: number
  building_area: number | null
  building_area_source: string | null
  exclusive_area: number | null
  exclusive_area_source: string | null
  use: string
  updated_at: Date
}

export interface NewSpot extends Row {
  compound_id: string
  entrance_id: string | null
  name: string
  code: string
}
