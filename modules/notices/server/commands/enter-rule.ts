import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { PostingRule } from '../../domain/posting-rules.ts'
import { insertRule, ownRules } from '../store.ts'

export type NewRule = Omit<PostingRule, 'source'> & { id: string; source: string }

/** Enters a posting period; it holds from its day on. The same id again changes nothing. */
export async function enterRule(unit: Unit, { id, from, ...rule }: NewRule): Promise<void> {
  const before = await unit.read(ownRules(unit))
  if (before.some((one) => one.id === id)) return
  if (before.some((one) => one.kind === rule.kind && one.since === from)) refuse('notices.rule-of-that-day', {}, 'from')
  unit.write(insertRule(unit, { id, since: from, ...rule }))
  unit.emit({
    type: 'notices.rule-entered',
    subjectId: id,
    data: { kind: rule.kind, sense: rule.sense, days: rule.days, from, verified: rule.verified },
  })
}
