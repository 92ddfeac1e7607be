import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

/** Builds statements; nothing else in this room does. */
export const db = statements<DB>()
