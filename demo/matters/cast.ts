import type { Actor } from '#kit/contract/actor.ts'

export interface CastHome {
  id: string
  entranceId: string
  floor: number
  room: string
  /** Keys of the grown people living there. */
  people: readonly string[]
}

export interface CastEntrance {
  id: string
  name: string
  compound: string
  floors: number
  lifts: number
  /** The code on its wall. */
  code: string | null
}

export interface CastParty {
  id: string
  kind: 'property-manager' | 'owners-committee' | 'police' | 'partner'
  name: string
  /** Whoever works there with an account; null where nobody has one. */
  actor: Actor | null
  compound: string | null
}

export interface CastResident {
  actor: Actor
  homeId: string
}

/** Everybody and every place a neighbourhood's stories are made of. */
export interface Cast {
  /** Those whom the stories are told of. */
  committee: readonly Actor[]
  /** The whole residents' committee: duty goes round among them. */
  members: readonly Actor[]
  parties: readonly CastParty[]
  residents: readonly CastResident[]
  /** Those of them whom the demonstration offers to sign in as. */
  offered: readonly (CastResident & { zh: string; en: string })[]
  homes: readonly CastHome[]
  entrances: readonly CastEntrance[]
}

/** One thing somebody does at one instant: an endpoint of `matters`, asked with this body. */
export interface Act {
  at: Date
  by: Actor | null
  ask: string
  params: Record<string, string>
  body: Record<string, unknown>
}
