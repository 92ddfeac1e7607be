import type { MeetingKind } from './words.ts'

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
