import pg from 'pg'

/** PostgreSQL's own code of what it refused, five characters; empty where it was not PostgreSQL that spoke (`EPIPE`, a bug). */
export function sqlStateOf(error: unknown): string {
  const cause = error instanceof WriteFailure ? error.cause : error
  return cause instanceof pg.DatabaseError ? (cause.code ?? '') : ''
}

/** Somebody else wrote the same at the same moment (23505), or the two waited for each other (40001, 40P01). */
export const wasOvertaken = (error: unknown): boolean => /^(23505|40001|40P01)$/.test(sqlStateOf(error))

/** Something a unit of work could not write; carries PostgreSQL's code and the constraint without its shard suffix. */
export class WriteFailure extends Error {
  readonly sqlState: string
  readonly constraint: string

  constructor(cause: unknown) {
    const error = cause as { constraint?: string; message?: string }
    super(error.message ?? 'write failed', { cause })
    this.name = 'WriteFailure'
    this.sqlState = sqlStateOf(cause)
    const named = error.constraint ?? /constraint "([^"]+)"/.exec(error.message ?? '')?.[1] ?? ''
    this.constraint = named.replace(/_\d+$/, '')
  }
}
