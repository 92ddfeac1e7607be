import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export const db = statements<DB>()

/** `= any(…)` keeps one statement text whatever the number of ids, so that it stays prepared. */
export const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`
