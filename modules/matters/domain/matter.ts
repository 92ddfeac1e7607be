import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Pause } from '#kit/pure/working-days.ts'
import type { Category, UrgentKind } from './categories.ts'
import type { Party, Promised, Step } from './steps.ts'
import {
  type BeyondReason,
  type Complexity,
  endedStatuses,
  type EscalationLevel,
  openStatuses,
  type PauseReason,
  queuedStatuses,
  type Status,
  type Visibility,
} from './words.ts'

/** Where a matter stands: what its steps, taken in order, add up to. `owner` is never empty (首问负责). */
export type Matter = {
  status: Status
  owner: string
  /** Whether the owner has said "I have it"; reports from the app begin with the duty worker and are not yet taken. */
  taken: boolean
  category: Category
  complexity: Complexity
  /** What the danger is; null for all that can wait. */
  urgent: UrgentKind | null
  visibility: Visibility
  contactable: boolean
  joined: readonly string[]
  assignee: Party | null
  accepted: boolean
  receivedAt: Date
  /** When the clock of the present round began: receipt, or the latest dispute. */
  clockFrom: Date
  firstContactAt: Date | null
  /** Contact in the present round. */
  contactAt: Date | null
  workAt: Date | null
  doneAt: Date | null
  endedAt: Date | null
  caredAt: Date | null
  learnedAt: Date | null
  promise: Promised | null
  pauses: readonly (Pause & { reason: PauseReason })[]
  triedOn: readonly Day[]
  disputes: number
  disputedBeyondRemit: boolean
  /** Whether the resident confirmed in person or through a worker who wrote it down. */
  confirmedBy: 'self' | 'behalf' | null
  beyondReason: BeyondReason | null
  mergedInto: string | null
  beforeMerge: Status | null
  level: EscalationLevel
  /** A resolution: the meeting set its day, so no general time for a solution runs beside it. */
  fromMeeting: boolean
}

export const isOpen = (matter: Pick<Matter, 'status'>): boolean => includes(openStatuses, matter.status)
export const isQueued = (matter: Pick<Matter, 'status'>): boolean => includes(queuedStatuses, matter.status)
export const isEnded = (matter: Pick<Matter, 'status'>): boolean => includes(endedStatuses, matter.status)
/** Danger that nobody has dealt with yet. */
export const isUrgent = (matter: Pick<Matter, 'status' | 'urgent'>): boolean => matter.urgent !== null && isOpen(matter)
export const isPaused = (matter: Pick<Matter, 'pauses'>): boolean => matter.pauses.at(-1)?.to === null

/** The state after the first step. Anything but `received` cannot come first. */
export function begin(step: Step): Matter {
  if (step.kind !== 'received') throw new RangeError(`a matter begins by being received, not ${step.kind}`)
  const { owner, taken, category, complexity, urgent, visibility, contactable, at } = step
  return {
    status: 'received',
    owner,
    taken,
    category,
    complexity,
    urgent,
    visibility,
    contactable,
    joined: [],
    assignee: null,
    accepted: false,
    receivedAt: at,
    clockFrom: at,
    firstContactAt: null,
    contactAt: null,
    workAt: null,
    doneAt: null,
    endedAt: null,
    caredAt: null,
    learnedAt: null,
    promise: null,
    pauses: [],
    triedOn: [],
    disputes: 0,
    disputedBeyondRemit: false,
    confirmedBy: null,
    beyondReason: null,
    mergedInto: null,
    beforeMerge: null,
    level: 'none',
    fromMeeting: step.fromMeeting ?? false,
  }
}

/** The state after one more step that `refusalOf` allowed. Pure: the same steps always give the same state. */
export function apply(matter: Matter, step: Step): Matter {
  const { at } = step
  switch (step.kind) {
    case 'received':
    case 'noted':
    case 'nudged':
      return matter
    case 'joined':
      return { ...matter, joined: [...matter.joined, step.reporter] }
    case 'taken':
      return { ...matter, taken: true, owner: step.by ?? matter.owner }
    case 'contacted':
    case 'replied':
      return contacted(matter, at, step.promise ?? null)
    case 'tried':
      return { ...matter, taken: true, triedOn: [...new Set([...matter.triedOn, dayOf(at)])] }
    case 'assigned':
      return {
        ...matter,
        status: 'assigned',
        taken: true,
        assignee: step.party,
        accepted: false,
        workAt: matter.workAt ?? at,
      }
    case 'accepted':
      return { ...matter, status: 'assigned', accepted: true, promise: step.promise ?? matter.promise }
    case 'returned':
      return { ...matter, status: 'returned', assignee: null, accepted: false, promise: null }
    case 'done':
      return {
        ...closePause(matter, at),
        status: 'done',
        taken: true,
        doneAt: at,
        workAt: matter.workAt ?? at,
        promise: null,
      }
    case 'confirmed':
      return {
        ...matter,
        status: 'confirmed',
        endedAt: at,
        caredAt: matter.caredAt ?? at,
        confirmedBy: step.behalf ? 'behalf' : 'self',
      }
    case 'disputed':
      return {
        ...closePause(matter, at),
        status: 'reopened',
        clockFrom: at,
        contactAt: null,
        doneAt: null,
        endedAt: null,
        confirmedBy: null,
        promise: null,
        accepted: false,
        disputes: matter.disputes + 1,
        disputedBeyondRemit: matter.disputedBeyondRemit || matter.status === 'beyond-remit',
      }
    case 'unreachable':
      return { ...matter, status: 'unreachable', endedAt: at }
    case 'beyond-remit':
      return {
        ...closePause(matter, at),
        status: 'beyond-remit',
        endedAt: at,
        beyondReason: step.reason,
        promise: null,
      }
    case 'merged':
      return {
        ...closePause(matter, at),
        status: 'merged',
        endedAt: at,
        mergedInto: step.into,
        beforeMerge: matter.status,
      }
    case 'split':
      return { ...matter, status: matter.beforeMerge ?? 'received', endedAt: null, mergedInto: null, beforeMerge: null }
    case 'paused':
      return { ...matter, pauses: [...matter.pauses, { from: at, to: null, reason: step.reason }] }
    case 'resumed':
      return closePause(matter, at)
    case 'escalated':
      return { ...matter, level: step.to }
    case 'handed-over':
      return { ...matter, owner: step.owner, taken: false }
    case 'taken-over':
      return { ...matter, owner: step.owner, taken: true }
    case 'withdrawn':
      return { ...closePause(matter, at), status: 'withdrawn', endedAt: at, promise: null }
    case 'corrected':
      return {
        ...matter,
        category: step.category ?? matter.category,
        complexity: step.complexity ?? matter.complexity,
        urgent: step.urgent === undefined ? matter.urgent : step.urgent,
      }
    case 'shown':
      return { ...matter, visibility: step.visibility }
    case 'followed-up':
      return { ...matter, caredAt: matter.caredAt ?? at }
    case 'learned':
      return { ...matter, learnedAt: matter.learnedAt ?? at }
  }
}

/** All steps of a matter, oldest first, added up. */
export function fold(steps: readonly Step[]): Matter {
  const [first, ...rest] = steps
  if (!first) throw new RangeError('a matter has at least one step')
  return rest.reduce(apply, begin(first))
}

function contacted(matter: Matter, at: Date, promise: Promised | null): Matter {
  return {
    ...matter,
    status: matter.status === 'received' ? 'contacted' : matter.status,
    taken: true,
    firstContactAt: matter.firstContactAt ?? at,
    contactAt: matter.contactAt ?? at,
    promise,
  }
}

function closePause(matter: Matter, at: Date): Matter {
  if (!isPaused(matter)) return matter
  return { ...matter, pauses: matter.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)) }
}

function includes<T>(list: readonly T[], value: unknown): boolean {
  return (list as readonly unknown[]).includes(value)
}
