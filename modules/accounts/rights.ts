import type { Actor, Ground } from '#kit/contract/actor.ts'
import { standingsIn } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'
import type { Role } from './contract/shapes.ts'
import { mayGive, neighbourhoodStaff } from './domain/standings.ts'

/** A standing as far as rights need it: whose it is, and which. */
export interface StandingSubject {
  accountId: string
  role: Role
}

const gives = (actor: Actor, ground: Ground, { role }: StandingSubject) =>
  standingsIn(actor, ground).some((standing) => mayGive(standing.role, role))

/** Who may sign in, see and give standings, bind homes and act for others. */
export const rights = defineRights({
  'accounts.see-session': { what: 'See who is signed in', roles: 'public' },
  'accounts.sign-in': { what: 'Sign in and out', roles: 'public' },
  'accounts.see-own': { what: 'See and change the own account', roles: 'signed-in' },
  'accounts.bind-own': { what: 'Bind the own account to a home, and let others act for oneself', roles: 'signed-in' },
  'accounts.see-staff': {
    what: 'See who works in the neighbourhood and what has to be told to all of them',
    roles: ['worker', 'chair', 'operator'],
  },
  'accounts.manage-staff': {
    what: 'Give and end standings, reset a lost second factor; a chair below the chair, an operator all',
    roles: ['chair', 'operator'],
    over: gives,
  },
  'accounts.hand-over': {
    what: 'Hand over what is open and leave: for oneself, or for somebody whose standing one may end',
    roles: [...neighbourhoodStaff, 'operator'],
    over: (actor: Actor, ground: Ground, subject: StandingSubject) =>
      subject.accountId === actor.accountId || gives(actor, ground, subject),
  },
  'accounts.break-glass': {
    what: "Take a chair's access to another neighbourhood in an emergency, announced to all who work there",
    roles: ['chair', 'operator'],
  },
  'accounts.manage-office': { what: 'Give and end standings over areas and over this copy', roles: ['operator'] },
  'accounts.bind-homes': {
    what: "Bind residents' accounts to homes, print codes, decide requests",
    roles: ['worker', 'chair', 'operator'],
  },
  'accounts.record-consent': {
    what: 'Write down at the counter who may act for whom, and take it back',
    roles: ['worker', 'chair', 'operator'],
  },
})
