import type { IdentityDoubt } from './matching.ts'
import type { Facts, Outcome, Plan } from './plan.ts'
import { factsOf, filledIn } from './plan.ts'
import type { PersonDraft } from './row-person.ts'

/** A decided row as it is kept while a run is written. */
export interface KeptRow {
  readonly position: number
  readonly outcome: Outcome
  readonly person: number | null
  readonly personId: string | null
  readonly sameAs: number | null
  readonly doubt: IdentityDoubt | null
}

/** One person to write: all facts of its rows put together again. */
export interface PersonToWrite {
  readonly personId: string
  readonly created: boolean
  readonly facts: Facts
  /** Positions of its rows. */
  readonly rows: readonly number[]
}

/**
 * Who is to be written, from the rows as they were decided when the run began, so that going on after a crash never
 * decides anew. Persons of whom nothing changed are left out.
 */
export function personsToWrite(drafts: readonly PersonDraft[], kept: readonly KeptRow[]): PersonToWrite[] {
  const persons = new Map<
    number,
    { personId: string; created: boolean; write: boolean; facts: Facts; rows: number[] }
  >()
  for (const row of kept) {
    const draft = drafts[row.position]
    if (draft === undefined || row.person === null || row.personId === null) continue
    const had = persons.get(row.person)
    if (had === undefined) {
      const created = row.outcome === 'created'
      const write = created || row.outcome === 'updated'
      persons.set(row.person, { personId: row.personId, created, write, facts: factsOf(draft), rows: [row.position] })
    } else {
      had.facts = filledIn(had.facts, factsOf(draft))
      had.rows.push(row.position)
    }
  }
  return [...persons.values()].filter((person) => person.write)
}

/** A plan's rows as they are kept. @param ids the register's id of each person of the plan, new ones included */
export function keptRows(plan: Plan, ids: readonly (string | null)[]): KeptRow[] {
  return plan.rows.map((row, position) => ({
    position,
    outcome: row.outcome,
    person: row.person,
    personId: row.person === null ? null : (ids[row.person] ?? null),
    sameAs: row.sameAs,
    doubt: row.doubt,
  }))
}
