import { type Actor, type Ground, standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const desk = ['worker', 'chair', 'subdistrict', 'district'] as const

/** Who may do what here, and why. */
export const rights = defineRights({
  'indicators.see': { what: 'See the figures of the own neighbourhood or area', roles: desk },
  'indicators.open': { what: 'Open a figure to the records it is made of', roles: desk },
  'indicators.set': {
    what: 'Set weights and the smallest number to compare, and enter what others published',
    roles: ['subdistrict', 'district'],
  },
})

/** Whether somebody answers for a unit, or for an area around it: their own neighbourhood, or all below their area. */
export function answersFor(actor: Actor, code: string, grounds: readonly Ground[]): boolean {
  return actor.standings.some(({ role, area, neighbourhoodId }) => {
    if (!desk.some((one) => one === role)) return false
    if (area !== undefined) return code.startsWith(area)
    return grounds.some((ground) => ground.id === neighbourhoodId && ground.code === code)
  })
}

/** Whether the actor works in the neighbourhood itself, and so sees which home a record is about. */
export function worksHere(actor: Actor, ground: Ground): boolean {
  return standingsIn(actor, ground).some(({ role }) => role === 'worker' || role === 'chair')
}
