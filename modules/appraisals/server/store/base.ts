import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

export const db = statements<DB>()
