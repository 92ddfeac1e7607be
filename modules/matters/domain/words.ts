/** The closed lists of this room. Screens, contract and tables take them from here. */

/** Where a worry came in, or a task was made. One queue for all seven. */
export const sources = ['counter', 'phone', 'visit', 'app', 'hotline-12345', 'patrol', 'meeting'] as const
export type Source = (typeof sources)[number]

export const statuses = [
  'received',
  'contacted',
  'assigned',
  'returned',
  'reopened',
  'done',
  'confirmed',
  'unreachable',
  'beyond-remit',
  'merged',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

/** Somebody still owes the resident something. */
export const openStatuses = [
  'received',
  'contacted',
  'assigned',
  'returned',
  'reopened',
] as const satisfies readonly Status[]
/** Stands in the queue: open, or done and waiting for the resident's word. */
export const queuedStatuses = [...openStatuses, 'done'] as const satisfies readonly Status[]
/** At an end. A resident's dispute can still reopen some of them. */
export const endedStatuses = [
  'confirmed',
  'unreachable',
  'beyond-remit',
  'merged',
  'withdrawn',
] as const satisfies readonly Status[]

/** Who does the work. The owner, who answers for it, stays the owner whoever does it. */
export const partyKinds = ['worker', 'property-manager', 'owners-committee', 'police', 'partner'] as const
export type PartyKind = (typeof partyKinds)[number]

/**
 * In what standing somebody acts on a matter. One person may have several: the chair is also a worker, and may be the owner.
 * `resident` is anybody living here who has not reported or joined this matter.
 */
export const hands = [
  'reporter',
  'joined',
  'resident',
  'owner',
  'worker',
  'chair',
  'assignee',
  'subdistrict',
  'system',
] as const
export type Hand = (typeof hands)[number]

export const visibilities = ['ordinary', 'public', 'confidential'] as const
export type Visibility = (typeof visibilities)[number]

export const complexities = ['ordinary', 'complex'] as const
export type Complexity = (typeof complexities)[number]

export const pauseReasons = ['waiting-reporter', 'waiting-parts', 'weather', 'procedure', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const returnReasons = ['not-ours', 'wrong-place', 'need-facts', 'no-access', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

export const beyondReasons = [
  'other-authority',
  'private-dispute',
  'no-legal-basis',
  'needs-owners-vote',
  'other',
] as const
export type BeyondReason = (typeof beyondReasons)[number]

/** How a resident who did not use the app gave word, when a worker writes it down for them. */
export const behalfChannels = ['phone', 'counter', 'visit', 'paper'] as const
export type BehalfChannel = (typeof behalfChannels)[number]

export const escalationLevels = ['none', 'chair', 'subdistrict'] as const
export type EscalationLevel = (typeof escalationLevels)[number]

/** Why a step is not possible. The contract gives each its sentence. */
export const stepRefusals = [
  'not-yours',
  'already-closed',
  'not-now',
  'reason-needed',
  'note-needed',
  'party-needed',
  'channel-needed',
  'merge-into-itself',
  'merge-into-closed',
  'others-still-wait',
  'dispute-too-late',
  'try-again-first',
  'chair-decides',
  'already-there',
] as const
export type StepRefusal = (typeof stepRefusals)[number]
