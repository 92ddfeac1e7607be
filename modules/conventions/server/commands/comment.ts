import type { z } from 'zod'
import { readPersons } from '#people'
import { standingsIn } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { commentShape } from '../../contract/shapes.ts'
import type { CommentWay } from '../../domain/answers.ts'
import { takesComments } from '../../domain/stage.ts'
import { knownConvention } from '../queries/conventions.ts'
import { clausesOf, toComment } from '../shape.ts'
import { commentById, type CommentRow, insertComment, versionByNumber } from '../store.ts'

type Comment = z.input<typeof commentShape>

export interface SaidOnClause {
  id: string
  clauseId: string
  words: string
  /** Other words for the whole clause. */
  amendment: string | null
}

interface Speaker {
  way: CommentWay
  accountId: string | null
  personId: string | null
  name: string
  writtenBy: string | null
}

/** A resident comments by name. Refuses `conventions.not-open` and `conventions.unknown-clause`. */
export async function comment(unit: Unit, conventionId: string, said: SaidOnClause): Promise<Comment> {
  const { by, ground } = unit
  const standing = standingsIn(by, ground).find(({ role }) => role === 'resident')
  const acting = by.onBehalfOf
  return keep(unit, conventionId, said, {
    way: 'own',
    accountId: by.accountId,
    personId: acting?.personId ?? standing?.personId ?? null,
    name: acting?.name ?? by.name,
    writtenBy: acting === undefined ? null : by.name,
  })
}

/** A worker writes down what somebody says, by name; without one it is 一位居民. Refuses `conventions.unknown-person` too. */
export async function noteComment(
  unit: Unit,
  conventionId: string,
  said: SaidOnClause & { way: 'counter' | 'door'; personId: string | null; name: string | null },
): Promise<Comment> {
  const { way, personId } = said
  const [person] = personId === null ? [] : await readPersons(unit, [personId])
  if (personId !== null && person === undefined) refuse('conventions.unknown-person', {}, 'personId')
  const name = person?.name ?? (said.name || '一位居民')
  return keep(unit, conventionId, said, { way, accountId: null, personId, name, writtenBy: unit.by.name })
}

async function keep(unit: Unit, conventionId: string, said: SaidOnClause, speaker: Speaker): Promise<Comment> {
  // Held, so that nothing is adopted between the look and the comment.
  const { row, facts } = await knownConvention(unit, conventionId, true)
  const sent = await unit.readOne(commentById(unit, said.id))
  if (sent) return toComment(sent, unit.actor?.accountId)
  if (!takesComments(facts, dayOf(unit.now))) refuse('conventions.not-open')
  const text = await unit.readOr(versionByNumber(unit, conventionId, row.version), 'conventions.unknown-version')
  if (clausesOf(text).every(({ id }) => id !== said.clauseId)) refuse('conventions.unknown-clause')
  const kept: CommentRow = {
    neighbourhood_id: unit.neighbourhoodId,
    id: said.id,
    convention_id: conventionId,
    clause_id: said.clauseId,
    version: row.version,
    words: said.words,
    amendment: said.amendment === '' ? null : said.amendment,
    way: speaker.way,
    account_id: speaker.accountId,
    person_id: speaker.personId,
    name: speaker.name,
    written_by: speaker.writtenBy,
    at: unit.now,
    answer: null,
    reason: null,
    answered_at: null,
    answered_by: null,
  }
  unit.write(insertComment(kept))
  unit.emit({
    type: 'conventions.comment-made',
    subjectId: conventionId,
    data: { comment: said.id, clause: said.clauseId, way: speaker.way },
  })
  return toComment(kept, unit.actor?.accountId)
}
