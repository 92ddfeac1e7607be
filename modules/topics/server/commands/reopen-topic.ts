import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { dueFrom, nextLook } from '../../domain/deadlines.ts'
import type { Level } from '../../domain/topic.ts'
import { changeTopic, holdTopic } from '../store.ts'
import { tellSpeakers } from '../tell-topic.ts'
import { addStep } from './decide.ts'

/**
 * What an adopted topic rested on has not been carried after all: it is open again at its level, with fresh time; the decision and
 * what was begun of it stay in its history. Whoever spoke on it is told. One that is not adopted stays as it is. Refuses
 * `topics.unknown-topic`.
 */
export async function reopenTopic(unit: Unit, topicId: string, reason: string): Promise<void> {
  const row = await unit.readOr(holdTopic(unit, topicId), 'topics.unknown-topic')
  if (row.state !== 'adopted') return
  const clock = {
    state: 'open',
    level: row.level as Level,
    dueOn: dueFrom(dayOf(unit.now), row.level as Level),
    alarm: 'none',
  } as const
  unit.writeOne(
    changeTopic(unit, topicId, {
      state: clock.state,
      reason: null,
      override: null,
      decided_at: null,
      became: null,
      due_on: clock.dueOn,
      alarm: clock.alarm,
      look_on: nextLook(clock),
    }),
  )
  addStep(unit, topicId, 'reopened', row.level, reason, null)
  unit.emit({ type: 'topics.reopened', subjectId: topicId, data: {} })
  const outcome = { zh: '不再算通过，重新议', en: 'no longer adopted, open again' }
  await tellSpeakers(unit, row, 'topics.decided', { outcome, reason })
}
