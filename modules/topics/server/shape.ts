import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { hidingShape, optionShape, stepShape, topicShape } from '../contract/shapes.ts'
import { type Breach, mayJudge, type Verdict } from '../domain/moderation.ts'
import type { Answer, Point, Way } from '../domain/points.ts'
import type { Alarm, Became, Kind, Level, Source, State } from '../domain/topic.ts'
import type { Places } from './places.ts'
import type { HidingRow, OptionRow, PointRow, StepRow, TopicRow } from './store.ts'
import { isChair, isMine, mayHere } from './who.ts'

export interface Counted {
  shown: string
  pro: string
  con: string
  waiting: string
}

export function toTopic(
  unit: Unit,
  row: TopicRow,
  counted: Counted | undefined,
  places: Places,
): z.input<typeof topicShape> {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind as Kind,
    source: row.source as Source,
    state: row.state as State,
    level: row.level as Level,
    compoundId: row.compound_id,
    entranceId: row.entrance_id,
    where: places.entrance(row.entrance_id)?.word ?? places.compound(row.compound_id),
    dueOn: row.due_on,
    overdue: row.state === 'open' && dayOf(unit.now) > row.due_on,
    alarm: row.alarm as Alarm,
    became: row.became as Became | null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    proposer: row.proposer_name,
    way: row.way as Way,
    takenBy: row.taken_by,
    mine: isMine(unit, row),
    hidden: row.hidden,
    at: row.created_at.toISOString(),
    counts: {
      all: Number(counted?.shown ?? 0),
      for: Number(counted?.pro ?? 0),
      against: Number(counted?.con ?? 0),
      unanswered: Number(counted?.waiting ?? 0),
    },
  }
}

export const toStep = (row: StepRow): z.input<typeof stepShape> => ({
  id: row.id,
  kind: row.kind as z.input<typeof stepShape>['kind'],
  word: row.word,
  words: row.words,
  meetingId: row.meeting_id,
  by: row.by_name,
  at: row.at.toISOString(),
})

export const toOption = (row: OptionRow): z.input<typeof optionShape> => ({
  id: row.id,
  title: row.title,
  words: row.words,
  costFen: row.cost_fen === null ? null : Number(row.cost_fen),
  paidBy: row.paid_by,
  affects: row.affects,
  beforeFile: row.before_file,
  afterFile: row.after_file,
  chosen: row.chosen,
})

/** A point as the rules know it. */
export const pointOf = (row: PointRow): Point => ({
  id: row.id,
  answer: row.answer as Answer | null,
  mergedInto: row.merged_into,
  hidden: row.hidden,
  appealed: row.appealed,
})

/** What was hidden, for its author and the committee. */
export function toHiding(
  unit: Unit,
  row: HidingRow,
  of: { words: string; account_id: string | null; person_id: string | null } | undefined,
): z.input<typeof hidingShape> {
  const moderates = mayHere(unit, 'topics.moderate')
  const mine = of !== undefined && isMine(unit, of)
  const judge = { id: unit.actor?.accountId ?? '', chair: isChair(unit) }
  return {
    id: row.id,
    topicId: row.topic_id,
    pointId: row.point_id,
    breach: row.breach as Breach,
    reason: row.reason,
    by: row.by_name,
    at: row.at.toISOString(),
    words: moderates || mine ? (of?.words ?? null) : null,
    appeal: row.appeal,
    verdict: row.verdict as Verdict | null,
    verdictReason: row.verdict_reason,
    judgedBy: row.judged_by,
    may: {
      judge:
        moderates &&
        row.appeal !== null &&
        row.verdict === null &&
        mayJudge({ id: row.by_id, chair: row.by_chair }, judge),
      appeal: mine && row.appeal === null && row.verdict === null && mayHere(unit, 'topics.appeal'),
    },
  }
}
