import type { Role } from '#kit/contract/actor.ts'

/** Somebody who works here, as the list gives them. */
export interface Worker {
  id: string
  accountId: string
  name: string
  phone: string | null
  role: Role
  body: string | null
  firstContact: boolean
  secondFactor: boolean
  emergency: { reason: string } | null
  byPost: boolean
  since: string
  until: string | null
  may: { end: boolean; handOver: boolean; invite: boolean }
}

/** What is about to be done with one of them. */
export type Deed = { what: 'end' | 'hand-over' | 'reset' | 'invite' | 'first'; worker: Worker }
