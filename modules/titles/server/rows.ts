/** Rows as they are inserted: every column is written, none is left to a default. */
interface Row {
  neighbourhood_id: string
  id: string
}

export interface OrganisationRow extends Row {
  name: string
  kind: string
  credit_code: string | null
  contact: string | null
  version: number
  created_at: Date
}

export interface TitleRow extends Row {
  home_id: string
  person_id: string | null
  organisation_id: string | null
  owner_name: string | null
  kind: string
  share_num: number | null
  share_den: number | null
  since: string | null
  evidence: string
  note: string | null
  follows_id: string | null
  source: string
  by_id: string | null
  by_name: string | null
  created_at: Date
}

export interface EndingRow extends Row {
  title_id: string
  on_day: string
  why: string
  reason: string
  by_id: string | null
  by_name: string | null
  at: Date
}
