import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Rolls tell who decides about what; for now the residents' committee keeps them, names masked on screen. */
export const rights = defineRights({
  'rolls.see': { what: 'See rolls of rights, names masked', roles: committee },
  'rolls.prepare': { what: 'Prepare a roll, complete it and freeze it', roles: committee },
  'rolls.correct': { what: 'Ask for a correction of a frozen roll, or confirm another person’s', roles: committee },
  'rolls.export': { what: 'Take a roll out as a file, names masked', roles: committee },
  'rolls.see-own': { what: 'See one’s own lines on a frozen roll', roles: ['resident'] },
})
