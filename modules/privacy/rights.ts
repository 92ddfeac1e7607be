import type { Actor, Ground } from '#kit/contract/actor.ts'
import { standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

/** The person a request is about. */
export interface RequestSubject {
  personId: string | null
}

/** Who the actor is in this neighbourhood's register: themselves, or the one they act for; null when not linked. */
export function personOf(actor: Actor, ground: Ground): string | null {
  if (actor.onBehalfOf) return actor.onBehalfOf.personId
  return standingsIn(actor, ground).find(({ personId }) => personId !== undefined)?.personId ?? null
}

/** Who may do what with the duties the committee has towards the people it keeps records of. */
export const rights = defineRights({
  'privacy.see-notice': { what: 'Read what is kept about people, why and how long', roles: 'public' },
  'privacy.see-register': { what: 'See the register of personal data', roles: ['worker', 'chair', 'operator'] },
  'privacy.arrange': { what: 'Set how long records are kept, and run the rules', roles: ['chair', 'operator'] },
  'privacy.assess': { what: 'Write and sign impact assessments', roles: ['chair', 'operator'] },
  'privacy.report-incident': { what: 'Write down an incident and make its notices', roles: ['chair', 'operator'] },
  'privacy.handle-requests': {
    what: 'Take in and answer what persons ask about their data',
    roles: ['worker', 'chair'],
  },
  'privacy.note-guardian': { what: 'Note a guardian’s consent for a child', roles: ['worker', 'chair'] },
  'privacy.ask': {
    what: 'Ask for a copy, a correction, erasure or an explanation of one’s own data',
    roles: ['resident', 'worker', 'chair'],
    over: (actor: Actor, ground: Ground, { personId }: RequestSubject) => personId === personOf(actor, ground),
  },
})
