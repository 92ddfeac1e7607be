import type { Level, Outcome, State } from './topic.ts'

/** A point speaks for the topic, against it, or asks and adds. */
export const stances = ['for', 'against', 'idea'] as const
export type Stance = (typeof stances)[number]

export const answers = ['adopted', 'merged', 'rejected'] as const
export type Answer = (typeof answers)[number]

/** How it came: written by the person, or told at the counter, at the door or by telephone and entered by a worker. */
export const ways = ['own', 'counter', 'door', 'telephone'] as const
export type Way = (typeof ways)[number]

export interface Point {
  id: string
  answer: Answer | null
  mergedInto: string | null
  hidden: boolean
  /** It is hidden, its author has appealed, and nobody has judged yet. */
  appealed: boolean
}

/**
 * Whether a point still wants an answer. A hidden one does not, unless its author's appeal is open: it may come back.
 */
export function unanswered(point: Pick<Point, 'answer' | 'hidden' | 'appealed'>): boolean {
  return point.answer === null && (!point.hidden || point.appealed)
}

/**
 * Whether a point may be merged into another: one of the same topic, not itself, not merged itself, and nothing is merged
 * into the first. So a merged point always leads to a point with an answer of its own, in one step.
 */
export function mayMerge(point: Point, into: Point | undefined, all: readonly Pick<Point, 'mergedInto'>[]): boolean {
  return (
    into !== undefined &&
    into.id !== point.id &&
    !into.hidden &&
    into.answer !== 'merged' &&
    all.every((one) => one.mergedInto !== point.id)
  )
}

/** What a decision rests on. */
export interface Decision {
  outcome: Outcome
  /** Points without an answer. */
  unanswered: number
  /** Why it is decided although points have no answer. */
  override: string | null
}

export type DecisionFault = 'decided' | 'unanswered' | 'override-not-here'

/**
 * Whether a topic may be decided. No decision before every point has an answer. Owners may compel a meeting (物业管理条例:
 * a demand of 20 % of the owners), so a reasoned override is possible where owners decide, not in the building group; it is
 * shown with the decision. Postponing decides nothing and needs no answers.
 */
export function decisionFault(topic: { state: State; level: Level }, decision: Decision): DecisionFault | null {
  if (topic.state !== 'open') return 'decided'
  if (decision.outcome === 'postponed' || decision.unanswered === 0) return null
  if (decision.override === null || decision.override.trim() === '') return 'unanswered'
  return topic.level === 'building-group' ? 'override-not-here' : null
}

/**
 * Whether a point may be answered: while its topic is open, also anew; afterwards only one that never was, because it was
 * passed over or came back by an appeal. An answer that a decision rests on stays.
 */
export const mayAnswer = (topic: { state: State }, point: Pick<Point, 'answer'>): boolean =>
  topic.state === 'open' || point.answer === null

/** Whether points and supports still come in. */
export const isOpenForPoints = (topic: { state: State }): boolean => topic.state === 'open'
