import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Clause, clauseFault, type ConventionKind, plainText } from '../../domain/clauses.ts'
import { digestOf } from '../digest.ts'
import { compounds, conventionById, insertConvention, insertVersion } from '../store.ts'

export interface Begun {
  kind: ConventionKind
  title: string
  about: string | null
  compoundId: string | null
  clauses: readonly Clause[]
}

/** Clauses as they are kept: what cannot be seen on paper is left out. */
export const tidy = (clauses: readonly Clause[]): Clause[] =>
  clauses.map(({ id, text, relied }) => ({ id, text: plainText(text), relied }))

/** Refuses the clauses for what is wrong with them. */
export function checkClauses(kind: ConventionKind, clauses: readonly Clause[]): void {
  const fault = clauseFault(kind, clauses)
  if (fault !== null) refuse(`conventions.${fault}`, {}, 'clauses')
}

/**
 * Begins a convention with its first version. The same id again changes nothing. Refuses `conventions.compound-needed` for
 * a text of owners without its compound, `conventions.unknown-compound`, and clauses that are not in order.
 */
export async function beginConvention(unit: Unit, id: string, input: Begun): Promise<void> {
  if (await unit.readOne(conventionById(unit, id))) return
  checkClauses(input.kind, input.clauses)
  const owners = input.kind === 'procedure' || input.kind === 'covenant'
  if (owners && input.compoundId === null) refuse('conventions.compound-needed', {}, 'compoundId')
  const places = input.compoundId === null ? [] : await unit.read(compounds(unit))
  if (input.compoundId !== null && places.every((one) => one.id !== input.compoundId))
    refuse('conventions.unknown-compound', {}, 'compoundId')
  const clauses = tidy(input.clauses)
  const digest = digestOf({ title: input.title, clauses })
  const by = unit.actor?.name ?? null
  const { neighbourhoodId: neighbourhood_id, now } = unit
  unit.write(
    insertConvention({
      neighbourhood_id,
      id,
      kind: input.kind,
      title: input.title,
      compound_id: input.compoundId,
      about: input.about === '' ? null : input.about,
      version: 1,
      digest,
      comments_until: null,
      created_at: now,
      by_name: by,
    }),
  )
  unit.write(
    insertVersion({
      neighbourhood_id,
      convention_id: id,
      number: 1,
      title: input.title,
      clauses: JSON.stringify(clauses),
      digest,
      why: '初稿',
      at: now,
      by_name: by,
    }),
  )
  unit.emit({ type: 'conventions.convention-begun', subjectId: id, data: { kind: input.kind, digest } })
}
