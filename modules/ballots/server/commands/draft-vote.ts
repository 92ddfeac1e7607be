import { randomBytes } from 'node:crypto'
import { reliedClause } from '#conventions'
import { discardDraft as discardRollDraft, freezeRoll, prepareRoll, type RollScope } from '#rolls'
import type { SilenceRule } from '#rules'
import { readTopic } from '#topics'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Electorate, rulesFor } from '../../domain/law.ts'
import { dropDraft, insertVote, updateVote, voteById, type VoteRow } from '../store.ts'
import type { Json } from '../tables.gen.ts'

/** What somebody wants decided, before notice is given. */
export interface VoteInput {
  title: string
  /** In one sentence, to be answered with yes or no. */
  question: string
  words: string
  electorate: Electorate
  scope: RollScope
  /** By its key. */
  rule: string
  /** How silence counts by the clause of this compound; null: as the law has it, not at all. */
  silence: { rule: SilenceRule; compoundId: string } | null
  cost: { fen: number; words: string } | null
  topicId: string | null
  conventionId: string | null
  closesAt: Date
}

export interface Silence {
  rule: SilenceRule
  compoundId: string
  clause: NonNullable<Awaited<ReturnType<typeof reliedClause>>>
}

/**
 * Keeps a draft and prepares its roll; the same again changes nothing. While the same people decide, the roll stays with all
 * that was completed in it; for others a new one is prepared and the old draft goes. Refuses once notice was given.
 */
export async function draftVote(unit: Unit, id: string, input: VoteInput): Promise<void> {
  const known = await unit.readOne(voteById(unit, id))
  if (known && known.state !== 'draft') refuse('ballots.locked')
  if (input.topicId !== null) await readTopic(unit, input.topicId)
  const written = {
    title: input.title,
    question: input.question,
    words: input.words,
    electorate: input.electorate,
    scope_kind: input.scope.kind,
    scope_id: input.scope.id,
    rule: (await ruleOf(unit, input.electorate, input.rule)) as unknown as Json,
    silence: (await silenceOf(unit, input.silence)) as unknown as Json | null,
    cost_fen: input.cost?.fen ?? null,
    cost_words: input.cost?.words ?? null,
    topic_id: input.topicId,
    convention_id: input.conventionId,
    closes_at: input.closesAt,
  }
  const sameRoll =
    known?.electorate === input.electorate && known.scope_kind === input.scope.kind && known.scope_id === input.scope.id
  const { electorate, scope, title: label } = input
  const roll = known && sameRoll ? null : await prepareRoll(unit, { id: unit.id(), electorate, scope, label })
  if (known && roll) await discardRollDraft(unit, known.roll_id)
  const rolled = roll ? { roll_id: roll.id, scope_label: roll.scopeLabel } : {}
  if (known) unit.write(updateVote(unit, id, { ...written, ...rolled }))
  else
    unit.write(
      insertVote({
        ...written,
        neighbourhood_id: unit.neighbourhoodId,
        id,
        roll_id: roll?.id ?? '',
        scope_label: roll?.scopeLabel ?? '',
        state: 'draft',
        salt: randomBytes(16).toString('base64url'),
        head_n: 0,
        at: unit.now,
        by_name: unit.actor?.name ?? null,
      }),
    )
}

/** Throws a draft away with the draft of its roll; one that is gone already is done. Refuses once notice was given. */
export async function discardDraft(unit: Unit, id: string): Promise<void> {
  const known = await unit.readOne(voteById(unit, id))
  if (known === undefined) return
  if (known.state !== 'draft') refuse('ballots.locked')
  unit.writeOne(dropDraft(unit, id))
  await discardRollDraft(unit, known.roll_id)
  unit.emit({ type: 'ballots.draft-discarded', subjectId: id, data: factsOf(known) })
}

/** A rule in force today; its wording is copied, so that a later law does not touch the vote. */
export async function ruleOf(unit: Unit, electorate: Electorate, key: string) {
  const rules = rulesFor(electorate, dayOf(unit.now), unit.ground.code)
  return rules.find((rule) => rule.key === key) ?? refuse('ballots.unknown-rule')
}

/** The clause on silence that is relied on, as it is in force now. */
export async function silenceOf(
  unit: Unit,
  silence: Pick<Silence, 'rule' | 'compoundId'> | null,
): Promise<Silence | null> {
  if (silence === null) return null
  const { rule, compoundId } = silence
  const clause = (await reliedClause(unit, compoundId, 'silence')) ?? refuse('ballots.no-clause')
  return { rule, compoundId, clause }
}

/** Gives notice: from now on nothing of it changes, and the roll is frozen. Refuses what the roll still lacks. */
export async function giveNotice(unit: Unit, id: string): Promise<void> {
  const vote = await unit.readOr(voteById(unit, id), 'ballots.unknown-vote')
  if (vote.state !== 'draft') return
  await freezeRoll(unit, vote.roll_id)
  unit.write(updateVote(unit, id, { state: 'noticed', noticed_at: unit.now }))
  unit.emit({ type: 'ballots.notice-given', subjectId: id, data: factsOf(vote) })
}

export const factsOf = (vote: Pick<VoteRow, 'roll_id' | 'topic_id' | 'convention_id'>) => ({
  rollId: vote.roll_id,
  topicId: vote.topic_id,
  conventionId: vote.convention_id,
})
