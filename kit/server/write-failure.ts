/** Something a unit of work could not write; carries PostgreSQL's code and the constraint without its shard suffix. */
export class WriteFailure extends Error {
  readonly sqlState: string
  readonly constraint: string

  constructor(cause: unknown) {
    const error = cause as { code?: string; constraint?: string; message?: string }
    super(error.message ?? 'write failed', { cause })
    this.name = 'WriteFailure'
    this.sqlState = error.code ?? ''
    const named = error.constraint ?? /constraint "([^"]+)"/.exec(error.message ?? '')?.[1] ?? ''
    this.constraint = named.replace(/_\d+$/, '')
  }
}
