import type { Actor, Ground, Role } from '#kit/contract/actor.ts'
import { holds } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'
import type { NoteKind } from './domain/words.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** A note as far as rights look at it. */
export interface NoteSubject {
  kind: NoteKind
  byId: string | null
}

/** Notes on health, belief and quarrels are the chair's, and of whoever wrote them; plain ones the committee's. */
export function mayOpenNote(actor: Actor, ground: Ground, { kind, byId }: NoteSubject): boolean {
  return kind === 'plain' || byId === actor.accountId || holds(actor, ground, ['chair'])
}

/** A visit as far as taking it back looks at it. */
export interface VisitSubject {
  byId: string | null
  /** Written down today. */
  today: boolean
}

/** Whoever wrote it down by mistake sees it the same day; afterwards it is the chair's to say. */
export function mayTakeBack(actor: Actor, ground: Ground, { byId, today }: VisitSubject): boolean {
  return holds(actor, ground, ['chair']) || (today && byId === actor.accountId)
}

/**
 * Visits belong to the committee: nobody else sees them, the subdistrict neither. The person sees what is held about them.
 * There is no right to see what one worker did: nothing counts it.
 */
export const rights = defineRights({
  'visits.see': { what: 'See which homes are due and how they were found', roles: committee },
  'visits.go': { what: 'Take today’s round and write visits down', roles: committee },
  'visits.take-back': {
    what: 'Take a visit back that was written down by mistake: one’s own on the same day, or as the chair',
    roles: committee,
    over: mayTakeBack,
  },
  'visits.open-notes': {
    what: 'Open a note on health, belief or a quarrel, for a written reason',
    roles: committee,
    over: mayOpenNote,
  },
  'visits.settle': { what: 'Settle answers that differ from the register', roles: committee },
  'visits.agree': { what: 'Set how often whom', roles: ['chair'] },
})
