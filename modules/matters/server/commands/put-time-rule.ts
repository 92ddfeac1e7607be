import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type TimeRules, withRule } from '../../domain/time-rules.ts'
import { forget, known } from '../known.ts'
import { putTimeRule as put } from '../store.ts'

const fieldOf = { 'rule-in-the-past': 'from', 'rule-order': 'ordinary', 'rule-hours': 'closes' } as const

/** A time rule from a coming day on. Nothing due moves: each matter keeps the rule of the day it was received. */
export async function putTimeRule(unit: Unit, rule: TimeRules): Promise<void> {
  const { clock } = await known(unit)
  const answer = withRule(clock.rules, rule, dayOf(unit.now))
  if ('refused' in answer) refuse(`matters.${answer.refused}`, {}, fieldOf[answer.refused])
  const { source: _words, ...figures } = rule
  unit.write(put(unit, rule))
  unit.emit({ type: 'matters.time-rule-put', subjectId: unit.neighbourhoodId, data: figures })
  unit.afterCommit(() => forget(unit))
}
