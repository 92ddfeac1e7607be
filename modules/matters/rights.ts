import type { Actor, Ground, Role } from '#kit/contract/actor.ts'
import { standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'
import type { Hand, PartyKind, Visibility } from './domain/words.ts'

/** A matter as far as rights need it. */
export interface MatterSubject {
  ownerId: string
  recordedBy: string | null
  visibility: Visibility
  level: 'none' | 'chair' | 'subdistrict'
  assignee: { kind: PartyKind; id: string | null; name: string } | null
  /** Whether it lies where the asker works for the party; a firm may serve two compounds with different people. */
  inReach: boolean
  reporterAccountId: string | null
  reporterPersonId: string | null
  /** Accounts and persons who said "me too". */
  joined: readonly string[]
}

const roleOfParty: Record<Exclude<PartyKind, 'worker'>, Role> = {
  'property-manager': 'property',
  'owners-committee': 'owners',
  police: 'police',
  partner: 'partner',
}

/** In which standings an actor meets a matter. Empty: it is none of theirs. */
export function handsOf(actor: Actor, ground: Ground, matter: MatterSubject): Hand[] {
  const hands: Hand[] = []
  const here = standingsIn(actor, ground)
  const roles = new Set(here.map((standing) => standing.role))
  const persons = [actor.onBehalfOf?.personId, ...here.map((standing) => standing.personId)].filter(
    (one) => one !== undefined,
  )
  const isOne = (key: string | null): boolean => key !== null && (key === actor.accountId || persons.includes(key))
  if (isOne(matter.reporterAccountId) || isOne(matter.reporterPersonId)) hands.push('reporter')
  else if (matter.joined.some(isOne)) hands.push('joined')
  else if (roles.has('resident')) hands.push('resident')
  if (roles.has('worker') || roles.has('chair')) {
    if (matter.ownerId === actor.accountId) hands.push('owner')
    hands.push('worker')
  }
  if (roles.has('chair')) hands.push('chair')
  const { assignee } = matter
  if (assignee?.kind === 'worker' && assignee.id === actor.accountId) hands.push('assignee')
  if (assignee && assignee.kind !== 'worker' && matter.inReach) {
    const role = roleOfParty[assignee.kind]
    const works = here.some(
      (standing) => standing.role === role && (standing.body === undefined || standing.body === assignee.name),
    )
    if (works) hands.push('assignee')
  }
  if (roles.has('subdistrict')) hands.push('subdistrict')
  return hands
}

/** Confidential ones are for the owner, the chair, whoever wrote them down, whoever does the work, and the resident. */
export function sees(actor: Actor, ground: Ground, matter: MatterSubject): boolean {
  const hands = handsOf(actor, ground, matter)
  if (hands.some((hand) => ['owner', 'chair', 'assignee', 'reporter', 'joined'].includes(hand))) return true
  if (matter.recordedBy === actor.accountId) return true
  if (matter.visibility === 'confidential') return false
  return hands.includes('worker') || (hands.includes('subdistrict') && matter.level === 'subdistrict')
}

const handles = (actor: Actor, ground: Ground, matter: MatterSubject): boolean =>
  sees(actor, ground, matter) && handsOf(actor, ground, matter).includes('worker')

const worksOn = (actor: Actor, ground: Ground, matter: MatterSubject): boolean =>
  handles(actor, ground, matter) || handsOf(actor, ground, matter).includes('assignee')

const isTheirs = (actor: Actor, ground: Ground, matter: MatterSubject): boolean =>
  handsOf(actor, ground, matter).some((hand) => hand === 'reporter' || hand === 'joined')

const committee: readonly Role[] = ['worker', 'chair']
const parties: readonly Role[] = ['property', 'owners', 'police', 'partner']

/** Who may do what with worries. Which step is possible when is the state machine's (`domain/lifecycle.ts`). */
export const rights = defineRights({
  'matters.report': { what: 'Report a worry', roles: ['resident'] },
  'matters.report-by-spot': { what: 'Report from a code on the wall, without an account', roles: 'public' },
  'matters.see-near': { what: 'See, without names, what was reported at a place', roles: 'public' },
  'matters.join': { what: 'Say "me too"', roles: ['resident'] },
  'matters.follow': { what: 'Follow what one reported or joined', roles: ['resident'], over: isTheirs },
  'matters.answer': { what: 'Say whether one’s worry is solved', roles: ['resident'], over: isTheirs },
  'matters.follow-by-code': { what: 'Follow and answer with a receipt code', roles: 'public' },
  'matters.see-public': { what: 'See matters made public, without names', roles: 'public' },
  'matters.take-in': { what: 'Write down a worry for somebody', roles: committee },
  'matters.see-queue': {
    what: 'See the queue, or the part given to one’s own body',
    roles: [...committee, ...parties, 'subdistrict'],
  },
  'matters.see': { what: 'See a matter', roles: [...committee, ...parties, 'subdistrict'], over: sees },
  'matters.handle': { what: 'Handle a matter for the committee', roles: committee, over: handles },
  'matters.work-on': { what: 'Note on a matter or say it is done', roles: [...committee, ...parties], over: worksOn },
  'matters.carry-out': {
    what: 'Take on or give back work one was given',
    roles: [...committee, ...parties],
    over: (actor: Actor, ground: Ground, matter: MatterSubject) => handsOf(actor, ground, matter).includes('assignee'),
  },
  'matters.reveal': {
    what: 'See the reporter’s full name and number, with a reason',
    roles: [...committee, ...parties],
    over: worksOn,
  },
  'matters.export': { what: 'Take the list one sees away as a file', roles: [...committee, ...parties, 'subdistrict'] },
  'matters.arrange': { what: 'Set parties, duty and time rules', roles: ['chair', 'operator'] },
  'matters.see-figures': {
    what: 'See figures about worries',
    roles: ['resident', ...committee, 'owners', 'subdistrict', 'district'],
  },
})
