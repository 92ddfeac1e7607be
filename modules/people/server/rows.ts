/** Rows as they are inserted: every column is written, none is left to a default. Sealed columns hold `k1.…`. */
interface Row {
  neighbourhood_id: string
  id: string
}

export interface PersonRow extends Row {
  name: string
  initials: string
  sex: string | null
  birth_date: string | null
  id_sealed: string | null
  id_blind: string | null
  id_mask: string | null
  home_id: string | null
  stay: string
  registration: string | null
  relation: string | null
  private_sealed: string | null
  deceased: boolean
  died_on: string | null
  died_year: number | null
  left_on: string | null
  source: string
  digest: string
  erased_at: Date | null
  version: number
  created_at: Date
  updated_at: Date
}

export interface PhoneRow extends Row {
  person_id: string
  kind: string
  number_sealed: string
  number_blind: string
  mask: string
  tail: string
  position: number
  /** Who or what it comes from: `名册导入 2026-11-25`. */
  source: string | null
}

export interface HouseholdRow extends Row {
  home_id: string
  head_id: string | null
  version: number
  created_at: Date
}

export interface RelativeRow extends Row {
  person_id: string
  relative_id: string | null
  relation: string
  name: string | null
  phone_sealed: string | null
  phone_mask: string | null
  created_at: Date
}

export interface CareRow extends Row {
  person_id: string
  sealed: string
  created_at: Date
}

export interface DoubtRow extends Row {
  subject_id: string
  person_id: string | null
  home_id: string | null
  field: string
  kind: string
  original_sealed: string | null
  written_at: string | null
  created_at: Date
}

export interface ChangeRow extends Row {
  person_id: string
  field: string
  was_sealed: string | null
  is_sealed: string | null
  reason: string
  on_day: string | null
  by_id: string | null
  by_name: string | null
  at: Date
}

export interface RevealRow extends Row {
  person_id: string
  home_id: string | null
  fields: string[]
  reason: string
  by_id: string | null
  by_name: string | null
  by_role: string | null
  at: Date
}
