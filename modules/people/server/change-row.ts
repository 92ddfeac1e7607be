import type { Unit } from '#kit/server/unit.ts'
import type { ChangeRow } from './rows.ts'
import { sealText } from './seals.ts'

/** One line of a person's history: was and is as JSON, sealed. */
export function changeRow(
  unit: Unit,
  personId: string,
  field: string,
  before: object,
  after: object,
  reason: string,
  onDay: string | null = null,
): ChangeRow {
  const id = unit.id()
  const seal = (facts: object) => {
    const value = (facts as Record<string, unknown>)[field]
    return value === null || value === undefined
      ? null
      : sealText(unit.parts.cipher, 'change', id, JSON.stringify(value))
  }
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id,
    person_id: personId,
    field,
    was_sealed: seal(before),
    is_sealed: seal(after),
    reason,
    on_day: onDay,
    by_id: unit.actor?.accountId ?? null,
    by_name: unit.actor?.name ?? null,
    at: unit.now,
  }
}

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
export function inParts<Row>(rows: readonly Row[], size = 500): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += size) parts.push(rows.slice(start, start + size))
  return parts
}
