import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export const db = statements<DB>()
