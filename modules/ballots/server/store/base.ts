import type { Compilable, RawBuilder } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export { anyOf, fewOf } from '#kit/server/builder.ts'

export const db = statements<DB>()

/** A statement that the builder has no words for. */
export const raw = (statement: RawBuilder<unknown>): Compilable<unknown> => ({ compile: () => statement.compile(db) })
