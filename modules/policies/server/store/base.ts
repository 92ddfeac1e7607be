import { sql, type RawBuilder } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

export const db = statements<DB>()

export const anyWord = (words: readonly string[]): RawBuilder<string> => sql<string>`any(${[...words]}::text[])`
