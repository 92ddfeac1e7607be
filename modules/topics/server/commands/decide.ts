import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { dueFrom, nextLook } from '../../domain/deadlines.ts'
import { decisionFault } from '../../domain/points.ts'
import { above, type Became, type Level, mayBecome, mayMoveUp, type Outcome, type State } from '../../domain/topic.ts'
import {
  changeOpenTopic,
  changeOption,
  changeTopic,
  countPoints,
  holdTopic,
  insertStep,
  optionById,
  setIdlePlace,
  type TopicRow,
} from '../store.ts'
import { sayBecame, sayOutcome, tellSpeakers } from '../tell-topic.ts'
import { isChair } from '../who.ts'

export interface Decided {
  outcome: Outcome
  reason: string
  /** The meeting that decided, where one did. */
  meetingId?: string | null
  /** The option that was chosen. */
  optionId?: string | null
  /** Why it is decided although points have no answer; only the chair, and only where owners may compel a meeting. */
  override?: string | null
}

/**
 * Decides a topic, tells whoever proposed it and spoke on it. Postponing gives its level a fresh time and needs no answers.
 * Refuses `topics.unknown-topic`, `.decided`, `.unanswered` while points lack an answer, `.override-not-here`,
 * `.unknown-option`.
 */
export async function decide(unit: Unit, topicId: string, input: Decided): Promise<void> {
  const { outcome, reason, meetingId = null, optionId = null } = input
  const row = await unit.readOr(holdTopic(unit, topicId), 'topics.unknown-topic')
  const given = input.override?.trim() ?? ''
  const override = given === '' ? null : given
  if (override !== null && !isChair(unit)) refuse('common.not-yours')
  const [counted] = await unit.read(countPoints(unit, [topicId]))
  const waiting = Number(counted?.waiting ?? 0)
  const topic = { state: row.state as State, level: row.level as Level }
  const fault = decisionFault(topic, { outcome, unanswered: waiting, override })
  if (fault === 'unanswered') refuse('topics.unanswered', { count: waiting })
  if (fault !== null) refuse(`topics.${fault}`)
  const option = optionId === null ? null : await unit.readOr(optionById(unit, optionId), 'topics.unknown-option')
  if (option !== null && option.topic_id !== topicId) refuse('topics.unknown-option')
  // An override that passes nothing over is none.
  const shown = waiting > 0 && outcome !== 'postponed' ? override : null
  unit.writeOne(
    changeOpenTopic(unit, topicId, changeBy(unit, row, outcome, reason, meetingId, shown)),
    'topics.decided',
  )
  if (option !== null && outcome === 'adopted') unit.write(changeOption(unit, option.id, { chosen: true }))
  if (outcome === 'rejected' && row.idle_place_id !== null) unit.write(setIdlePlace(unit, row.idle_place_id, 'idle'))
  addStep(unit, topicId, outcome === 'postponed' ? 'postponed' : 'decided', outcome, reason, meetingId)
  const type = outcome === 'postponed' ? 'topics.postponed' : 'topics.decided'
  unit.emit({ type, subjectId: topicId, data: { outcome, meetingId, overridden: shown !== null } })
  await tellSpeakers(unit, row, 'topics.decided', { outcome: sayOutcome(outcome), reason })
}

function changeBy(
  unit: Unit,
  row: TopicRow,
  outcome: Outcome,
  reason: string,
  meetingId: string | null,
  override: string | null,
) {
  if (outcome !== 'postponed')
    return { state: outcome, reason, override, meeting_id: meetingId, decided_at: unit.now, look_on: null }
  const dueOn = dueFrom(dayOf(unit.now), row.level as Level)
  const clock = { state: 'open', level: row.level as Level, dueOn, alarm: 'none' } as const
  return { due_on: dueOn, alarm: clock.alarm, look_on: nextLook(clock) }
}

/** Moves a topic up one level by hand. From another level than it stands at, nothing happens. Refuses `topics.no-level-above`. */
export async function moveUp(unit: Unit, topicId: string, from: Level, reason: string): Promise<void> {
  const row = await unit.readOr(holdTopic(unit, topicId), 'topics.unknown-topic')
  const topic = { state: row.state as State, level: row.level as Level }
  if (topic.state !== 'open') refuse('topics.decided')
  if (topic.level !== from) return
  if (!mayMoveUp(topic)) refuse('topics.no-level-above')
  const level = above(topic.level) ?? topic.level
  const dueOn = dueFrom(dayOf(unit.now), level)
  const look = nextLook({ state: 'open', level, dueOn, alarm: 'none' })
  unit.writeOne(
    changeOpenTopic(unit, topicId, { level, due_on: dueOn, alarm: 'none', look_on: look }),
    'topics.decided',
  )
  addStep(unit, topicId, 'moved-up', level, reason, null)
  unit.emit({ type: 'topics.moved-up', subjectId: topicId, data: { level } })
}

/** Says what became of an adopted topic. Refuses `topics.not-that-step`; the same again changes nothing. */
export async function tellBecame(unit: Unit, topicId: string, to: Became, words: string): Promise<void> {
  const row = await unit.readOr(holdTopic(unit, topicId), 'topics.unknown-topic')
  const now = row.became as Became | null
  if (!mayBecome({ state: row.state as State }, now, to)) refuse('topics.not-that-step')
  unit.writeOne(changeTopic(unit, topicId, { became: to }))
  if (row.idle_place_id !== null && (to === 'done' || to === 'failed'))
    unit.write(setIdlePlace(unit, row.idle_place_id, to === 'done' ? 'in-use' : 'idle'))
  addStep(unit, topicId, 'became', to, words, null)
  unit.emit({ type: 'topics.became', subjectId: topicId, data: { to } })
  await tellSpeakers(unit, row, 'topics.became', { became: sayBecame(to), words })
}

/** One line of the topic's history. */
export function addStep(
  unit: Unit,
  topicId: string,
  kind: string,
  word: string,
  words: string | null,
  meetingId: string | null,
  at = unit.now,
): void {
  unit.write(
    insertStep({
      neighbourhood_id: unit.neighbourhoodId,
      id: unit.id(),
      topic_id: topicId,
      kind,
      word,
      words,
      meeting_id: meetingId,
      by_name: unit.actor?.name ?? null,
      at,
    }),
  )
}
