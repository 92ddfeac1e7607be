import { type Actor, type Ground, holds, roles, standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const desk = ['worker', 'chair', 'subdistrict', 'district'] as const

/** A place as rights see it: a neighbourhood, or an area by the beginning of its codes. */
type PlaceSubject = { code: string }

/** Who may do what here, and why. */
export const rights = defineRights({
  'indicators.see': {
    what: 'See the figures of the own neighbourhood or area',
    roles: desk,
    over: (actor: Actor, ground: Ground, _place: PlaceSubject) => holds(actor, ground, desk),
  },
  'indicators.see-here': { what: 'See how the own neighbourhood does, in plain words', roles },
  'indicators.open': { what: 'Open a figure to the records it is made of', roles: desk },
  'indicators.set': {
    what: 'Set weights and the smallest number to compare, and enter what others published',
    roles: ['subdistrict', 'district'],
    over: (actor: Actor, ground: Ground, _place: PlaceSubject) => answersForArea(actor, ground),
  },
})

function answersForArea(actor: Actor, ground: Ground): boolean {
  return standingsIn(actor, ground).some(({ area }) => area !== undefined)
}

/** Whether the actor works in the neighbourhood itself, and so sees which home a record is about. */
export function worksHere(actor: Actor, ground: Ground): boolean {
  return holds(actor, ground, ['worker', 'chair'])
}
