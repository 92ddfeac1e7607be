/**
 * A refusal is an answer, not an accident: the request was understood and cannot be done.
 * `code` is declared in the room's contract (`matters.already-closed`); HTTP status and sentence come from there.
 */
export class Refusal extends Error {
  readonly code: string
  /** Values for the sentence's `{placeholders}`; never personal data. */
  readonly data: Readonly<Record<string, string | number>>
  /** Which input field is meant, where one is: the screen shows the sentence there. */
  readonly field: string | undefined

  constructor(code: string, data: Readonly<Record<string, string | number>> = {}, field?: string) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.data = data
    this.field = field
  }
}

/** Throws a {@link Refusal}; typed `never` so that it can end a branch. */
export function refuse(code: string, data?: Readonly<Record<string, string | number>>, field?: string): never {
  throw new Refusal(code, data, field)
}
