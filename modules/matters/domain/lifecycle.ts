import { daysBetween, dayOf } from '#kit/pure/shanghai-time.ts'
import { isPaused, type Matter } from './matter.ts'
import { type Step, type StepKind, stepKinds } from './steps.ts'
import {
  endedStatuses,
  escalationLevels,
  type Hand,
  openStatuses,
  queuedStatuses,
  type Status,
  statuses,
  type StepRefusal,
} from './words.ts'

/** How long after the end a resident may say "not solved" and reopen; later it is a new report, linked to the old. */
export const DISPUTE_DAYS = 30
/** On how many different days somebody has to be tried before "could not be reached" may be said. */
export const TRIES_BEFORE_UNREACHABLE = 2

type Rule = {
  from: readonly Status[]
  by: readonly Hand[]
  guard?: (matter: Matter, now: Date, hands: readonly Hand[]) => StepRefusal | null
}

const residents = ['reporter', 'joined'] as const
const workers = ['owner', 'worker', 'chair'] as const
const afterTheEnd = ['done', 'confirmed', 'unreachable', 'beyond-remit'] as const satisfies readonly Status[]

/** The whole state machine: from which states a step is possible, for whom, and what else must hold. */
const rules: Record<Exclude<StepKind, 'received'>, Rule> = {
  joined: { from: queuedStatuses, by: ['resident', ...workers] },
  taken: { from: queuedStatuses, by: workers, guard: (matter) => (matter.taken ? 'already-there' : null) },
  contacted: { from: openStatuses, by: workers },
  tried: { from: queuedStatuses, by: workers },
  replied: { from: queuedStatuses, by: workers },
  noted: { from: statuses, by: [...workers, 'assignee', 'subdistrict'] },
  assigned: { from: openStatuses, by: workers },
  nudged: { from: ['assigned'], by: [...workers, ...residents] },
  accepted: {
    from: ['assigned', 'reopened'],
    by: ['assignee'],
    guard: (matter) => (matter.accepted ? 'already-there' : null),
  },
  returned: { from: ['assigned', 'reopened'], by: ['assignee'] },
  done: { from: openStatuses, by: [...workers, 'assignee'], guard: onlyWhileAssigned },
  confirmed: { from: ['done', 'unreachable'], by: [...residents, ...workers] },
  disputed: { from: afterTheEnd, by: [...residents, ...workers], guard: notTooLate },
  unreachable: { from: ['done'], by: [...workers, 'system'], guard: triedEnough },
  'beyond-remit': {
    from: openStatuses,
    by: ['owner', 'chair'],
    guard: (matter, _now, hands) => (matter.disputedBeyondRemit && !hands.includes('chair') ? 'chair-decides' : null),
  },
  merged: { from: openStatuses, by: workers },
  split: { from: ['merged'], by: workers },
  paused: {
    from: openStatuses,
    by: ['owner', 'chair'],
    guard: (matter) => (isPaused(matter) ? 'already-there' : null),
  },
  resumed: {
    from: openStatuses,
    by: [...workers, 'system'],
    guard: (matter) => (isPaused(matter) ? null : 'already-there'),
  },
  escalated: { from: queuedStatuses, by: [...workers, 'subdistrict', 'system'] },
  'handed-over': { from: queuedStatuses, by: ['owner', 'chair', 'system'] },
  'taken-over': { from: queuedStatuses, by: workers },
  withdrawn: {
    from: openStatuses,
    by: ['reporter'],
    guard: (matter) => (matter.joined.length > 0 ? 'others-still-wait' : null),
  },
  corrected: { from: queuedStatuses, by: workers },
  shown: { from: statuses, by: ['owner', 'chair', 'reporter'] },
  'followed-up': { from: ['done', 'confirmed', 'unreachable'], by: workers },
  learned: { from: ['done', ...endedStatuses], by: workers },
}

/**
 * Why somebody with these hands can't take this step now; null when they can. `target` is the matter merged into.
 * A closed matter says `already-closed`, an open one in the wrong state `not-now`, the wrong person `not-yours`.
 */
export function refusalOf(
  matter: Matter,
  step: Step,
  standing: readonly Hand[],
  target?: { matter: Matter; same: boolean },
): StepRefusal | null {
  if (step.kind === 'received') return 'already-there'
  return kindRefusal(matter, step.kind, standing, step.at) ?? bodyRefusal(matter, step, standing, target)
}

/** The steps somebody may take now, for the buttons on a screen: the same rule that guards the endpoint. */
export function stepsFor(matter: Matter, standing: readonly Hand[], now: Date): StepKind[] {
  return stepKinds.filter((kind) => kind !== 'received' && kindRefusal(matter, kind, standing, now) === null)
}

/** In which of their standings somebody takes this step: the first the step is for. */
export function handFor(kind: StepKind, standing: readonly Hand[]): Hand {
  const by: readonly Hand[] = kind === 'received' ? [] : rules[kind].by
  return by.find((hand) => standing.includes(hand)) ?? standing[0] ?? 'system'
}

function kindRefusal(
  matter: Matter,
  kind: Exclude<StepKind, 'received'>,
  standing: readonly Hand[],
  now: Date,
): StepRefusal | null {
  const rule = rules[kind]
  if (!rule.by.some((hand) => standing.includes(hand))) return 'not-yours'
  if (!rule.from.includes(matter.status)) {
    return (endedStatuses as readonly Status[]).includes(matter.status) ? 'already-closed' : 'not-now'
  }
  return rule.guard?.(matter, now, standing) ?? null
}

function bodyRefusal(
  matter: Matter,
  step: Exclude<Step, { kind: 'received' }>,
  standing: readonly Hand[],
  target: { matter: Matter; same: boolean } | undefined,
): StepRefusal | null {
  const asResident = standing.some((hand) => hand === 'reporter' || hand === 'joined')
  switch (step.kind) {
    case 'joined':
      return matter.joined.includes(step.reporter) ? 'already-there' : null
    case 'replied':
    case 'noted':
    case 'learned':
    case 'split':
    case 'handed-over':
      return blank(step.note) ? 'note-needed' : null
    case 'taken-over':
      return step.owner === matter.owner ? 'already-there' : blank(step.note) ? 'note-needed' : null
    case 'assigned':
      return blank(step.party.name) ? 'party-needed' : null
    case 'returned':
    case 'paused':
      return step.reason === 'other' && blank(step.note) ? 'reason-needed' : null
    case 'beyond-remit':
      return blank(step.published) ? 'reason-needed' : null
    case 'confirmed':
    case 'disputed':
      return asResident || step.behalf ? null : 'channel-needed'
    case 'merged':
      if (!target) return 'merge-into-closed'
      if (target.same) return 'merge-into-itself'
      return (openStatuses as readonly Status[]).includes(target.matter.status) ? null : 'merge-into-closed'
    case 'escalated':
      return escalationLevels.indexOf(step.to) > escalationLevels.indexOf(matter.level) ? null : 'already-there'
    case 'shown':
      return shownRefusal(matter, step, standing)
    default:
      return null
  }
}

/** Only the chair lifts confidence, and a public text has to say something; the reporter may only ask for confidence. */
function shownRefusal(
  matter: Matter,
  step: Extract<Step, { kind: 'shown' }>,
  standing: readonly Hand[],
): StepRefusal | null {
  if (step.visibility === matter.visibility) return 'already-there'
  const worker = standing.includes('owner') || standing.includes('chair')
  if (!worker && step.visibility !== 'confidential') return 'not-yours'
  if (matter.visibility === 'confidential' && !standing.includes('chair')) return 'chair-decides'
  return step.visibility === 'public' && blank(step.published) ? 'note-needed' : null
}

/** An assignee says "done" about what it was given, not about what it gave back. */
function onlyWhileAssigned(matter: Matter, _now: Date, standing: readonly Hand[]): StepRefusal | null {
  const worker = standing.some((hand) => (workers as readonly Hand[]).includes(hand))
  return worker || matter.status === 'assigned' || matter.status === 'reopened' ? null : 'not-now'
}

function notTooLate(matter: Matter, now: Date): StepRefusal | null {
  if (matter.endedAt === null) return null
  return daysBetween(dayOf(matter.endedAt), dayOf(now)) > DISPUTE_DAYS ? 'dispute-too-late' : null
}

function triedEnough(matter: Matter): StepRefusal | null {
  return matter.contactable && matter.triedOn.length < TRIES_BEFORE_UNREACHABLE ? 'try-again-first' : null
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
