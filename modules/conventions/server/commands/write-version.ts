import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Clause } from '../../domain/clauses.ts'
import { digestOf } from '../digest.ts'
import type { Known } from '../facts.ts'
import { knownConvention } from '../queries/conventions.ts'
import { changeConvention, insertVersion } from '../store.ts'
import { checkClauses, tidy } from './begin-convention.ts'

export interface NewText {
  /** The version it was made from. */
  after: number
  title: string
  clauses: readonly Clause[]
  why: string
}

/**
 * Writes the next version. A review of an earlier text no longer stands, because it belongs to another digest. Refuses
 * `conventions.text-changed` when somebody wrote one meanwhile, `conventions.nothing-changed`, and clauses that are not in
 * order.
 */
export async function writeVersion(
  unit: Unit,
  id: string,
  input: NewText,
): Promise<{ number: number; digest: string }> {
  const known = await knownConvention(unit, id, true)
  if (input.after !== known.row.version) refuse('conventions.text-changed')
  return putVersion(unit, known, input)
}

/** The same on a convention that is held already. */
export function putVersion(
  unit: Unit,
  { row, facts }: Pick<Known, 'row' | 'facts'>,
  input: Omit<NewText, 'after'>,
): { number: number; digest: string } {
  checkClauses(facts.kind, input.clauses)
  const clauses = tidy(input.clauses)
  const digest = digestOf({ title: input.title, clauses })
  if (digest === row.digest) refuse('conventions.nothing-changed')
  const number = row.version + 1
  unit.write(
    insertVersion({
      neighbourhood_id: unit.neighbourhoodId,
      convention_id: row.id,
      number,
      title: input.title,
      clauses: JSON.stringify(clauses),
      digest,
      why: input.why,
      at: unit.now,
      by_name: unit.actor?.name ?? null,
    }),
  )
  const change = { title: input.title, version: number, digest }
  unit.writeOne(changeConvention(unit, row.id, row.version, change), 'conventions.text-changed')
  unit.emit({ type: 'conventions.version-written', subjectId: row.id, data: { number, digest } })
  return { number, digest }
}
