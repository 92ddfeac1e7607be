import type { Unit } from '#kit/server/unit.ts'
import type { Kind } from '../domain/kinds.ts'
import { type PostingRule, postingRules, type Sense } from '../domain/posting-rules.ts'
import { ownRules } from './store.ts'

export interface KeptRule extends PostingRule {
  entered: { by: string | null; at: Date } | null
}

/** The rules of the text known here, and what was entered beside them; of one day, what was entered goes before. */
export async function rulesHere(unit: Unit): Promise<KeptRule[]> {
  const rows = await unit.read(ownRules(unit))
  const own = rows.map((row): KeptRule => ({
    kind: row.kind as Kind,
    sense: row.sense as Sense,
    days: row.days,
    from: row.since,
    source: { zh: row.source, en: row.source },
    article: row.article,
    verified: row.verified,
    entered: { by: row.by_name, at: row.at },
  }))
  return [...own, ...postingRules.map((rule) => ({ ...rule, entered: null }))]
}
