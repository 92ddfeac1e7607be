import { readPersons } from '#people'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Way } from '../domain/points.ts'
import { rights } from '../rights.ts'

/** In whose name something is said. */
export interface Speaker {
  account_id: string | null
  person_id: string | null
  name: string
  way: Way
  taken_by: string | null
}

/** How a worker heard it. */
export interface Heard {
  way: Exclude<Way, 'own'>
  personId: string | null
  name: string | null
}

/** The person of the register somebody speaks for: themselves, or whoever let them act. */
export function personOf(unit: Unit): string | null {
  const standing = unit.actor?.standings.find(
    (one) => one.role === 'resident' && one.neighbourhoodId === unit.neighbourhoodId,
  )
  return unit.actor?.onBehalfOf?.personId ?? standing?.personId ?? null
}

/** One who writes for oneself; or, by consent, for a parent, which shows. */
export function ownSpeaker(unit: Unit): Speaker {
  const { accountId, name, onBehalfOf } = unit.by
  return {
    account_id: onBehalfOf ? null : accountId,
    person_id: personOf(unit),
    name: onBehalfOf?.name ?? name,
    way: 'own',
    taken_by: onBehalfOf ? name : null,
  }
}

/** Somebody whom a worker heard. Refuses `topics.unknown-person`. */
export async function heardSpeaker(unit: Unit, { way, personId, name }: Heard): Promise<Speaker> {
  const [person] = personId === null ? [] : await readPersons(unit, [personId])
  if (personId !== null && person === undefined) refuse('topics.unknown-person', {}, 'personId')
  const said = person?.name ?? name
  return {
    account_id: null,
    person_id: personId,
    name: said === null || said === '' ? '居民' : said,
    way,
    taken_by: unit.by.name,
  }
}

/** As whom one's support counts: once for each person. */
export const supporterOf = (unit: Unit): string => personOf(unit) ?? unit.by.accountId

/** Whether the words are the actor's own. */
export function isMine(unit: Unit, row: { account_id: string | null; person_id: string | null }): boolean {
  if (unit.actor === null) return false
  if (row.account_id !== null && row.account_id === unit.actor.accountId) return true
  const person = personOf(unit)
  return person !== null && row.person_id === person
}

/** Whether the actor may do this here at all. */
export const mayHere = (unit: Unit, right: keyof typeof rights): boolean =>
  may(rights[right], unit.actor, unit.ground, undefined as never)

/** Whether the actor stands in the chair. */
export const isChair = (unit: Unit): boolean => mayHere(unit, 'topics.override')
