import type { Cipher } from '../cipher.ts'

/**
 * A table that holds sealed texts or blind indexes, and how one of its rows is sealed anew when the master key changes.
 * Every room declares its own on its `Room`; apps/keys.test.ts finds a sealed column that nobody declared.
 */
export interface SealedTable {
  /** `people.phone` */
  table: string
  /** Its primary key, all of uuid unless said otherwise. */
  key: readonly string[]
  /** Type of a key column that is no uuid. */
  keyTypes?: Readonly<Record<string, 'text' | 'integer'>>
  /** The columns that are written anew, all of them text. */
  columns: readonly string[]
  /** What else has to be read, as the end of a select list on the table under the name `t`: `t.person_id`. */
  also?: string
  /** Rows at a time; fewer where one is large. */
  batch?: number
  /** What the columns are to hold; those left out stay. Opens under any key of the ring, seals under the newest. */
  again(row: SealedRow, cipher: Cipher): Record<string, string | null> | Promise<Record<string, string | null>>
}

/** A row as the database gives it: texts and null; wider types only where `also` asks for them. */
// oxlint-disable-next-line typescript/no-explicit-any
export type SealedRow = Record<string, any>

/** The same text sealed under the newest key; nothing stays nothing. */
export function sealedAgain(cipher: Cipher, sealed: string | null, context: string, then = context): string | null {
  return sealed === null ? null : cipher.seal(cipher.open(sealed, context), then)
}
