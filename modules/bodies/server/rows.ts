/** Rows as they are inserted: every column is written, none is left to a default. */
interface Row {
  neighbourhood_id: string
  id: string
}

export interface BodyRow extends Row {
  kind: string
  name: string
  office_phone: string | null
  office_place: string | null
  ring: string | null
  note: string | null
  ended_on: string | null
  ended_why: string | null
  version: number
  created_at: Date
}

export interface TermRow extends Row {
  body_id: string
  number: number
  from_on: string
  until_on: string
  elected_on: string
  seats: number
  building_area: number | null
  filed_on: string | null
  reported_on: string | null
  group_formed_on: string | null
  version: number
  created_at: Date
}

export interface PostRow extends Row {
  body_id: string
  term_id: string | null
  kind: string
  title: string | null
  person_id: string | null
  holder_name: string | null
  account_id: string | null
  office_phone: string | null
  from_on: string
  until_on: string | null
  cleared: string[] | null
  cleared_on: string | null
  ended_at: Date | null
  ended_why: string | null
  ended_note: string | null
  ended_by: string | null
  recorded_by: string | null
  created_at: Date
  compound_id: string | null
}

export interface MemberFilingRow extends Row {
  body_id: string
  post_id: string
  change: string
  filed_on: string
  by_name: string | null
  at: Date
}

export interface DeclarationRow extends Row {
  party_sealed: string
  declared_on: string
  by_name: string | null
  at: Date
}

export interface RedDefinitionRow extends Row {
  since: string
  percent: number
  over: boolean
  source: string
  verified: boolean
  by_name: string | null
  at: Date
}

export interface PictureRow extends Row {
  x_name: string
  x_kinds: string[]
  n_name: string
  n_kinds: string[]
  by_name: string | null
  at: Date
  version: number
}

export interface HandoverRow extends Row {
  body_id: string
  kind: string
  giver: string
  taker: string
  begun_on: string
  due_on: string | null
  created_at: Date
}

export interface HandoverItemRow extends Row {
  handover_id: string
  position: number
  what: string
  given_by: string | null
  taken_by: string | null
  passed_at: Date | null
  note: string | null
  recorded_by: string | null
}

export interface AskRow extends Row {
  compound_id: string
  from_id: string
  to_id: string
  what: string
  due_on: string
  asked_by: string
  asked_at: Date
  answer: string | null
  answered_by: string | null
  answered_at: Date | null
  done_by: string | null
  done_at: Date | null
}

export interface MeetingRow extends Row {
  compound_id: string | null
  body_id: string | null
  at: Date
  place: string
  note: string | null
  present: number | null
  cancelled_why: string | null
  by_name: string | null
  created_at: Date
}
