import type { Actor, Ground } from '#kit/contract/actor.ts'
import { roles, standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'
import type { BodyKind, PostKind } from './contract/words.ts'

/** A body as far as speaking for it goes: what it is, and the accounts that hold a post in it now. */
export interface BodySubject {
  kind: BodyKind
  accounts: readonly string[]
}

/** A post as far as giving and ending it goes. */
export interface PostSubject {
  bodyKind: BodyKind
  kind: PostKind
}

/** Who works for the committee speaks for it; anybody else for the body whose post they hold. */
export function speaksFor(actor: Actor, ground: Ground, { kind, accounts }: BodySubject): boolean {
  const held = standingsIn(actor, ground)
  if (kind === 'residents-committee' && held.some(({ role }) => role === 'worker' || role === 'chair')) return true
  return accounts.includes(actor.accountId)
}

/** The head of the residents' committee is not seated or unseated by the committee itself. */
const seats = (actor: Actor, ground: Ground, { bodyKind, kind }: PostSubject) =>
  standingsIn(actor, ground).some(
    ({ role }) =>
      role === 'operator' || (role === 'chair' && !(bodyKind === 'residents-committee' && kind === 'chair')),
  )

/** Who may see the bodies, keep their register, seat and unseat, and speak for one on the desk of a compound. */
export const rights = defineRights({
  'bodies.see': { what: 'See which bodies there are and who holds which post', roles },
  'bodies.change': {
    what: 'Register bodies, terms, meetings and what is handed over',
    roles: ['worker', 'chair', 'operator'],
  },
  'bodies.seat': {
    what: 'Give and end posts; the head of the residents’ committee only by the operator',
    roles: ['chair', 'operator'],
    over: seats,
  },
  'bodies.declare': {
    what: 'Write down what a member declares about Party membership, or take it back',
    roles: ['chair', 'operator'],
  },
  'bodies.read-declaration': { what: 'Read what one member declared, with a reason', roles: ['chair'] },
  'bodies.see-desk': {
    what: 'See the desk of a compound’s three',
    roles: ['worker', 'chair', 'property', 'owners', 'police', 'subdistrict', 'district'],
  },
  'bodies.ask': {
    what: 'Ask something of another body of the compound, in the name of one’s own',
    roles: ['worker', 'chair', 'property', 'owners'],
    over: speaksFor,
  },
  'bodies.answer': {
    what: 'Answer and finish what was asked of one’s own body',
    roles: ['worker', 'chair', 'property', 'owners'],
    over: speaksFor,
  },
  'bodies.set': { what: 'Set what X and N are, and when a committee counts as red', roles: ['chair', 'operator'] },
  'bodies.export': {
    what: 'Take the list of bodies and posts out as a file',
    roles: ['worker', 'chair', 'subdistrict', 'district'],
  },
})
