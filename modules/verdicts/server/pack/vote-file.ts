import type { ClosedVote } from '../../domain/closed-vote.ts'

/** What was decided on, by which rule, until when. Nothing in it is about a person. */
export function voteFacts(vote: ClosedVote) {
  const { key, name, quorum, consent, place, from, until, source, verified, arithmeticOnly } = vote.rule
  const { label, version, rights, heads, area, frozenAt } = vote.roll
  return {
    id: vote.id,
    title: vote.title,
    question: vote.question,
    text: vote.words,
    electorate: vote.electorate,
    scope: vote.scopeLabel,
    rule: { key, name, quorum, consent, place, from, until, source, verified, arithmeticOnly },
    silence: vote.silence && { rule: vote.silence.rule, clause: clauseOf(vote.silence.clause) },
    noticedAt: vote.noticedAt.toISOString(),
    openedAt: vote.openedAt.toISOString(),
    closesAt: vote.closesAt.toISOString(),
    closedAt: vote.closedAt.toISOString(),
    extensions: vote.extensions.map(({ at, until: later, reason }) => ({
      at: at.toISOString(),
      until: later.toISOString(),
      reason,
    })),
    roll: { label, version, rights, heads, area, frozenAt: frozenAt?.toISOString() ?? null },
  }
}

const clauseOf = ({
  conventionId,
  version,
  clauseId,
  text,
  inForceFrom,
}: NonNullable<ClosedVote['silence']>['clause']) => ({
  conventionId,
  version,
  clauseId,
  text,
  inForceFrom,
})
