import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export const db = statements<DB>()

/** `any($1)`: one statement, however many there are. */
export const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`
