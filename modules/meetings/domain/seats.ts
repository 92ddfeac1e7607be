import type { Base, MeetingKind } from './words.ts'

/** Which bodies sit at a meeting of this kind as its members, and which sit in. The neighbourhood may invite others. */
export interface Table {
  members: readonly string[]
  observers: readonly string[]
}

const troika = ['residents-committee', 'owners-committee', 'property-manager']

/**
 * Who is proposed for the list. The source of the seven parties does not name them, so the list is only a proposal; whoever
 * calls the meeting settles it.
 */
export const tables: Record<MeetingKind, Table> = {
  troika: { members: troika, observers: ['party-branch'] },
  'seven-party': {
    members: ['party-branch', ...troika, 'police', 'partner', 'social-organisation'],
    observers: ['subdistrict'],
  },
  hearing: { members: ['residents-committee'], observers: ['owners-committee', 'property-manager'] },
  coordination: { members: troika, observers: ['police'] },
  appraisal: { members: ['residents-committee'], observers: ['owners-committee', 'property-manager'] },
  'residents-meeting': { members: [], observers: ['residents-committee', 'subdistrict'] },
  'owners-assembly': { members: [], observers: ['owners-committee', 'residents-committee', 'property-manager'] },
  // SH 26: the residents' committee is asked to send somebody who sits in.
  'owners-committee': { members: ['owners-committee'], observers: ['residents-committee'] },
  'party-branch': { members: ['party-branch'], observers: [] },
}

/** Kinds every resident may come to; others are for whoever is on the list. */
export const openKinds: readonly MeetingKind[] = [
  'hearing',
  'coordination',
  'appraisal',
  'residents-meeting',
  'owners-assembly',
]

interface Named {
  name: string
  personId: string | null
  accountId: string | null
}

const sameOne = (one: Named, other: Named): boolean =>
  (one.accountId !== null && one.accountId === other.accountId) ||
  (one.personId !== null && one.personId === other.personId)

/** Whether somebody known by account or register has two places. */
export const satTwice = (seats: readonly Named[]): boolean =>
  seats.some((one, at) => seats.slice(at + 1).some((other) => sameOne(one, other)))

/**
 * Each once, in their first place: whoever is secretary and chair in one (一肩挑) does not also sit in. Where only the name of a
 * post is known, the same name is taken for the same person; it is a proposal, whoever calls the meeting may add them.
 */
export const seatedOnce = <Seat extends Named>(seats: readonly Seat[]): Seat[] =>
  seats.filter((one, at) => !seats.slice(0, at).some((other) => sameOne(one, other) || other.name === one.name))

/** What is known of somebody who comes without having been called. */
export interface Uncalled {
  /** They live where the meeting is about. */
  lives: boolean
  /** In years; null where it is not known. */
  age: number | null
}

/**
 * Whether somebody who comes without having been called counts for quorum and vote, or sits in (列席). Residents of eighteen
 * and older count (Organic Law 9); whoever works here or is invited does not. Where groups sent delegates, or bodies sit by
 * themselves, only the list counts. An age nobody knows turns nobody away.
 */
export function countsUncalled(base: Base | null, { lives, age }: Uncalled): boolean {
  if (base === 'delegates' || base === 'members' || base === 'parties') return false
  return lives && (age === null || age >= 18)
}
