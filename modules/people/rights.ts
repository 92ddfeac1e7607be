import type { Actor, Ground } from '#kit/contract/actor.ts'
import { standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

/** A person of the register, as far as rights look at it. */
export interface PersonSubject {
  personId: string
}

/** Whether the actor is this person here, or acts for them with their consent. */
export function isOneself(actor: Actor, ground: Ground, { personId }: PersonSubject): boolean {
  if (actor.onBehalfOf) return actor.onBehalfOf.personId === personId
  return standingsIn(actor, ground).some((standing) => standing.personId === personId)
}

/** Who the actor is in this neighbourhood's register: themselves, or the one they act for; null when not linked. */
export function personOf(actor: Actor, ground: Ground): string | null {
  if (actor.onBehalfOf) return actor.onBehalfOf.personId
  return standingsIn(actor, ground).find((standing) => standing.personId !== undefined)?.personId ?? null
}

/**
 * The register belongs to the residents' committee: nobody else opens it, the subdistrict neither. What is masked is
 * shown to a worker for a written reason, and the person can see who looked.
 */
export const rights = defineRights({
  'people.see-register': { what: 'See the register, masked', roles: ['worker', 'chair'] },
  'people.change-register': { what: 'Add, correct and move persons', roles: ['worker', 'chair'] },
  'people.reveal': { what: 'See what is masked, for a written reason', roles: ['worker', 'chair'] },
  'people.see-care': { what: 'See why somebody is looked after, for a written reason', roles: ['worker', 'chair'] },
  'people.see-chairs-care': { what: 'See reasons for care that are kept to the chair', roles: ['chair'] },
  'people.export': { what: 'Take the register out as a file, masked', roles: ['worker', 'chair'] },
  'people.erase': { what: 'Erase what need not be kept about a person', roles: ['chair'] },
  'people.see-own': {
    what: 'See what is held about oneself and who looked',
    roles: ['resident', 'worker', 'chair'],
    over: isOneself,
  },
  'people.ask-correction': {
    what: 'Ask that something about oneself be put right',
    roles: ['resident', 'worker', 'chair'],
    over: isOneself,
  },
})
