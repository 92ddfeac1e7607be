import type { z } from 'zod'
import type { conventionShape } from '../contract.ts'

/** A row as the contract shows it. */
export function toConvention(row: { id: string; title: string; created_at: Date }): z.input<typeof conventionShape> {
  return { id: row.id, title: row.title, addedAt: row.created_at.toISOString() }
}
