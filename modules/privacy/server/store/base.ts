import { statements } from '#kit/server/builder.ts'
import type { DB as Kit } from '#kit/server/tables.gen.ts'
import type { DB } from '../tables.gen.ts'

/** Only the files of this folder speak SQL. */
export const db = statements<DB & Kit>()
