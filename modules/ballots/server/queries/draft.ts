import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { draftShape } from '../../contract/shapes.ts'
import type { Silence } from '../commands/draft-vote.ts'
import { toListed, ruleOfRow } from '../shape.ts'
import { voteById } from '../store.ts'

/** A draft as it was entered. Refuses `ballots.unknown-vote`, and `ballots.locked` once notice was given. */
export async function readDraft(unit: Unit, id: string): Promise<z.input<typeof draftShape>> {
  const row = await unit.readOr(voteById(unit, id), 'ballots.unknown-vote')
  if (row.state !== 'draft') refuse('ballots.locked')
  const { title, question, electorate, closesAt } = toListed(row, null, { rights: 0, given: 0, homes: [] }, null)
  const silence = row.silence as unknown as Silence | null
  return {
    title,
    question,
    words: row.words,
    electorate,
    scope: { kind: row.scope_kind as z.input<typeof draftShape>['scope']['kind'], id: row.scope_id },
    rule: ruleOfRow(row).key,
    silence: silence && { rule: silence.rule, compoundId: silence.compoundId },
    cost: row.cost_fen === null ? null : { fen: Number(row.cost_fen), words: row.cost_words ?? '' },
    topicId: row.topic_id,
    conventionId: row.convention_id,
    closesAt,
    rollId: row.roll_id,
  }
}
