import type { Category, UrgentKind } from './categories.ts'
import type {
  BehalfChannel,
  BeyondReason,
  Complexity,
  EscalationLevel,
  Hand,
  PartyKind,
  PauseReason,
  ReturnReason,
  Visibility,
} from './words.ts'

/** Who was asked to do the work. `id` is the account or body; a partner known by name only has none. */
export type Party = { kind: PartyKind; id: string | null; name: string }

/** What somebody said would happen, and by when. */
export type Promised = { at: Date; text: string | null }

/** What may happen to a matter. Each is one row: what, who, when, on whose behalf. */
export type StepBody =
  | {
      kind: 'received'
      owner: string
      taken: boolean
      category: Category
      complexity: Complexity
      urgent: UrgentKind | null
      contactable: boolean
      visibility: Visibility
      fromMeeting?: boolean
    }
  | { kind: 'joined'; reporter: string }
  | { kind: 'taken' }
  | { kind: 'contacted'; note: string | null; promise?: Promised }
  | { kind: 'tried'; note: string | null }
  | { kind: 'replied'; note: string; promise?: Promised }
  | { kind: 'noted'; note: string }
  | { kind: 'assigned'; party: Party; note: string | null }
  | { kind: 'nudged' }
  | { kind: 'accepted'; promise?: Promised }
  | { kind: 'returned'; reason: ReturnReason; note: string | null }
  | { kind: 'done'; note: string | null }
  | { kind: 'confirmed'; note: string | null }
  | { kind: 'disputed'; note: string | null }
  | { kind: 'unreachable'; note: string | null }
  | { kind: 'beyond-remit'; reason: BeyondReason; published: string }
  | { kind: 'merged'; into: string }
  | { kind: 'split'; note: string }
  | { kind: 'paused'; reason: PauseReason; note: string | null }
  | { kind: 'resumed' }
  | { kind: 'escalated'; to: Exclude<EscalationLevel, 'none'>; note: string | null }
  | { kind: 'handed-over'; owner: string; note: string }
  | { kind: 'taken-over'; owner: string; note: string }
  | { kind: 'withdrawn'; note: string | null }
  | { kind: 'corrected'; category?: Category; complexity?: Complexity; urgent?: UrgentKind | null; title?: string }
  | { kind: 'shown'; visibility: Visibility; published: string | null }
  | { kind: 'followed-up'; note: string | null }
  | { kind: 'learned'; note: string }

export type StepKind = StepBody['kind']

/** `hand` is the standing used; `behalf` says how the resident gave word when a worker wrote it down for them. */
export type Step = StepBody & {
  at: Date
  by: string | null
  hand: Hand
  behalf?: { of: string | null; channel: BehalfChannel }
}

export const stepKinds = [
  'received',
  'joined',
  'taken',
  'contacted',
  'tried',
  'replied',
  'noted',
  'assigned',
  'nudged',
  'accepted',
  'returned',
  'done',
  'confirmed',
  'disputed',
  'unreachable',
  'beyond-remit',
  'merged',
  'split',
  'paused',
  'resumed',
  'escalated',
  'handed-over',
  'taken-over',
  'withdrawn',
  'corrected',
  'shown',
  'followed-up',
  'learned',
] as const satisfies readonly StepKind[]
